import { describe, expect, test } from 'vitest';
import {
  isDarkTheme,
  renderThemeSheet,
  resolveTheme,
  THEMES,
  type ThemeName,
  type TokenName,
} from '../../src/ui/tokens';

/** Foreground, background and the least contrast that reading or seeing it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [TokenName, TokenName, number])[] = [
  ['text', 'bg', 7],
  ['text2', 'bg', 4.5],
  ['text3', 'bg', 4.5],
  ['text3', 'surface', 4.5],
  ['text2', 'surface', 4.5],
  ['link', 'bg', 4.5],
  ['link', 'surface', 4.5],
  ['visited', 'bg', 4.5],
  ['text', 'code', 7],
  ['text3', 'code', 4.5],
  ['likely', 'code', 4.5],
  ['ok', 'code', 4.5],
  ['self', 'code', 4.5],
  ['onaccent', 'accent', 4.5],
  ['ok', 'bg', 4.5],
  ['ok', 'surface', 4.5],
  ['likely', 'surface', 4.5],
  ['self', 'bg', 4.5],
  ['self', 'surface', 4.5],
  ['unknown', 'surface', 4.5],
  ['danger', 'bg', 4.5],
  ['danger', 'raised', 4.5],
  ['strong', 'bg', 3],
  ['strong', 'surface', 3],
  ['strong', 'raised', 3],
  ['focus', 'bg', 3],
  ['focus', 'surface', 3],
  ['seal', 'bg', 3],
  ['text', 'sel', 4.5],
  ['text', 'mark', 4.5],
];

const themes = Object.keys(THEMES) as ThemeName[];

function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the measure of contrast itself is right', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('theme %s', (theme) => {
  test.each(pairs)('%s on %s reaches %d', (front, back, least) => {
    expect(contrast(THEMES[theme][front], THEMES[theme][back])).toBeGreaterThanOrEqual(least);
  });

  test('all colours are written in full', () => {
    expect(Object.values(THEMES[theme]).filter((color) => !/^#[0-9A-F]{6}$/.test(color))).toEqual([]);
  });

  test('its name says whether it is dark', () => {
    expect(luminance(THEMES[theme].bg) < 0.2).toBe(isDarkTheme(theme));
  });
});

describe('resolveTheme', () => {
  const auto = { theme: 'auto', autoLight: 'sepia', autoDark: 'black' } as const;

  test.each([
    [false, false, 'sepia'],
    [true, false, 'black'],
    [false, true, 'contrast-light'],
    [true, true, 'contrast-dark'],
  ] as const)('auto with dark %s and more contrast %s is %s', (dark, moreContrast, expected) => {
    expect(resolveTheme(auto, { dark, moreContrast })).toBe(expected);
  });

  test('a fixed choice stays whatever the system wants', () => {
    expect(resolveTheme({ ...auto, theme: 'light' }, { dark: true, moreContrast: true })).toBe('light');
  });

  test('high contrast follows the scheme', () => {
    expect(resolveTheme({ ...auto, theme: 'contrast' }, { dark: true, moreContrast: false })).toBe('contrast-dark');
  });
});

test('the sheet can stand in a page and in a shadow root', () => {
  expect(renderThemeSheet(':root')).toContain(':root[data-theme="dark"]{color-scheme:dark;--bg:#1B1D1F;');
  expect(renderThemeSheet(':host')).toContain(':host([data-theme="sepia"]){color-scheme:light;--bg:#F6EEDD;');
});
