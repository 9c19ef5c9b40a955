import type { Appearance } from '../core/settings/settings';
import { FONT_FACES, FONTS, renderThemeSheet, resolveTheme } from './tokens';

type FontScript = keyof (typeof FONTS)['sans'];

/** Custom properties `--sans`, `--serif`, `--mono`; set again on every element with its own `lang`. */
function renderFontSheet(): string {
  const stacks = (script: FontScript): string =>
    `--sans:${FONTS.sans[script]};--serif:${FONTS.serif[script]};--mono:${FONTS.mono[script]}`;
  return [
    FONT_FACES,
    `:root,:lang(zh){${stacks('hans')}}`,
    `:lang(zh-TW),:lang(zh-Hant){${stacks('hant')}}`,
    `:lang(en){${stacks('latin')}}`,
  ].join('\n');
}

/**
 * Gives an extension page the colours and fonts of the design, through a constructed style sheet: the page's policy
 * forbids inline styles. Until `showTheme` is called the page follows the system.
 */
export function installTheme(page: Document): void {
  const view = page.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${renderThemeSheet(':root')}\n${renderFontSheet()}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/**
 * Keeps the page in the chosen theme and follows the system while the choice is `auto` or `contrast`, until `signal`
 * aborts.
 */
export function showTheme(
  page: Document,
  choice: Pick<Appearance, 'theme' | 'autoLight' | 'autoDark'>,
  signal: AbortSignal,
): void {
  const view = page.defaultView;
  if (!view) return;
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const contrast = view.matchMedia('(prefers-contrast: more)');
  const show = (): void => {
    page.documentElement.dataset['theme'] = resolveTheme(choice, {
      dark: dark.matches,
      moreContrast: contrast.matches,
    });
  };
  dark.addEventListener('change', show, { signal });
  contrast.addEventListener('change', show, { signal });
  show();
}
