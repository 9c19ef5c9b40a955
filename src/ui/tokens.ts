import type { Appearance } from '../core/settings/settings';

/** The six colour sets. `contrast-*` are what the theme choice `contrast` stands for in either scheme. */
export type ThemeName = 'light' | 'sepia' | 'dark' | 'black' | 'contrast-light' | 'contrast-dark';

/**
 * Roles of colour, one each: `bg` page, `surface` cards and hover, `raised` popovers and dialogs, `code` code fill,
 * `line` decorative hairline (never the only carrier of meaning), `strong` borders of controls, `text` … `text3` body,
 * secondary, captions, `ok` `likely` `self` `unknown` the source states, `danger` errors, `seal` the source dot
 * (graphics only, never small text), `mark` highlight, `sel` selection.
 */
export type TokenName =
  | 'bg'
  | 'surface'
  | 'raised'
  | 'code'
  | 'line'
  | 'strong'
  | 'text'
  | 'text2'
  | 'text3'
  | 'link'
  | 'visited'
  | 'accent'
  | 'onaccent'
  | 'focus'
  | 'sel'
  | 'ok'
  | 'likely'
  | 'self'
  | 'unknown'
  | 'danger'
  | 'seal'
  | 'mark';

/** Colours of one theme, as `#RRGGBB` in sRGB. */
export type ThemeTokens = Readonly<Record<TokenName, string>>;

/**
 * THE colour source: style sheets of reader, options page and pill are rendered from it, and the contrast minimums of
 * WCAG 2.2 (1.4.3, 1.4.11) are recomputed from it by a test. Change a value only with that test green.
 */
export const THEMES: Readonly<Record<ThemeName, ThemeTokens>> = {
  light: {
    bg: '#FDFCFA',
    surface: '#F7F5F0',
    raised: '#FFFFFF',
    code: '#F5F3EE',
    line: '#E7E3DB',
    strong: '#8B867C',
    text: '#23262B',
    text2: '#53575D',
    text3: '#696C70',
    link: '#1B5A78',
    visited: '#6A4A80',
    accent: '#1E4F68',
    onaccent: '#FFFFFF',
    focus: '#1769A8',
    sel: '#CFE4EE',
    ok: '#286749',
    likely: '#1B5A78',
    self: '#8A5207',
    unknown: '#5C6065',
    danger: '#A53A22',
    seal: '#C4452C',
    mark: '#FBEBB0',
  },
  sepia: {
    bg: '#F6EEDD',
    surface: '#EFE5CF',
    raised: '#FBF6EA',
    code: '#EEE4CE',
    line: '#DDD0B4',
    strong: '#8A7A5C',
    text: '#3A2F23',
    text2: '#5F5140',
    text3: '#6B5B45',
    link: '#1F5568',
    visited: '#6B4268',
    accent: '#244C5A',
    onaccent: '#FBF6EA',
    focus: '#1A5F8F',
    sel: '#DCCFA8',
    ok: '#2F5F3C',
    likely: '#1F5568',
    self: '#7F4A06',
    unknown: '#5F5548',
    danger: '#96331C',
    seal: '#B63F26',
    mark: '#EBD58A',
  },
  dark: {
    bg: '#1B1D1F',
    surface: '#232628',
    raised: '#2A2D30',
    code: '#222528',
    line: '#34383B',
    strong: '#7D848A',
    text: '#D5D4CF',
    text2: '#A9ABAC',
    text3: '#969A9D',
    link: '#8DC0DA',
    visited: '#C3A8D8',
    accent: '#8DC0DA',
    onaccent: '#12222B',
    focus: '#7CC4F2',
    sel: '#2F4D5E',
    ok: '#85C3A0',
    likely: '#8DC0DA',
    self: '#DDB070',
    unknown: '#A9ABAC',
    danger: '#EE9580',
    seal: '#E8725A',
    mark: '#5A4B1C',
  },
  black: {
    bg: '#000000',
    surface: '#0F1112',
    raised: '#17191B',
    code: '#101213',
    line: '#2A2D2F',
    strong: '#70777C',
    text: '#C6C5C0',
    text2: '#9C9E9F',
    text3: '#8B8F92',
    link: '#7FB3CE',
    visited: '#B79CCC',
    accent: '#7FB3CE',
    onaccent: '#06151C',
    focus: '#7CC4F2',
    sel: '#24414F',
    ok: '#78B694',
    likely: '#7FB3CE',
    self: '#CFA262',
    unknown: '#9C9E9F',
    danger: '#E58872',
    seal: '#DE664E',
    mark: '#4A3D14',
  },
  'contrast-light': {
    bg: '#FFFFFF',
    surface: '#FFFFFF',
    raised: '#FFFFFF',
    code: '#F2F2F2',
    line: '#000000',
    strong: '#000000',
    text: '#000000',
    text2: '#000000',
    text3: '#262626',
    link: '#0030B8',
    visited: '#5B0A7A',
    accent: '#000000',
    onaccent: '#FFFFFF',
    focus: '#0030B8',
    sel: '#FFE45C',
    ok: '#00491F',
    likely: '#0030B8',
    self: '#663300',
    unknown: '#262626',
    danger: '#8C0000',
    seal: '#A80000',
    mark: '#FFE45C',
  },
  'contrast-dark': {
    bg: '#000000',
    surface: '#000000',
    raised: '#000000',
    code: '#141414',
    line: '#FFFFFF',
    strong: '#FFFFFF',
    text: '#FFFFFF',
    text2: '#FFFFFF',
    text3: '#E0E0E0',
    link: '#8CD8FF',
    visited: '#E3B8FF',
    accent: '#FFFFFF',
    onaccent: '#000000',
    focus: '#FFE45C',
    sel: '#0A5A9C',
    ok: '#8EF0B4',
    likely: '#8CD8FF',
    self: '#FFD27A',
    unknown: '#E0E0E0',
    danger: '#FFB1A1',
    seal: '#FF8F7A',
    mark: '#6B5A00',
  },
};

const DARK_THEMES: ReadonlySet<ThemeName> = new Set(['dark', 'black', 'contrast-dark']);

/** Whether a theme is light on dark; decides `color-scheme` and the dimming of images. */
export function isDarkTheme(theme: ThemeName): boolean {
  return DARK_THEMES.has(theme);
}

/** What the system asks for, read by the caller from its own media queries. */
export interface SchemePreference {
  /** `(prefers-color-scheme: dark)` */
  readonly dark: boolean;
  /** `(prefers-contrast: more)` */
  readonly moreContrast: boolean;
}

/** The colour set that a theme choice means under the system's preferences. */
export function resolveTheme(
  choice: Pick<Appearance, 'theme' | 'autoLight' | 'autoDark'>,
  system: SchemePreference,
): ThemeName {
  const contrast = system.dark ? 'contrast-dark' : 'contrast-light';
  switch (choice.theme) {
    case 'contrast':
      return contrast;
    case 'auto':
      if (system.moreContrast) return contrast;
      return system.dark ? choice.autoDark : choice.autoLight;
    default:
      return choice.theme;
  }
}

/** Declarations of one theme: `color-scheme:light;--bg:#FDFCFA;…`, without selector or braces. */
export function renderTheme(theme: ThemeName): string {
  const declarations = Object.entries(THEMES[theme]).map(([token, value]) => `--${token}:${value}`);
  return [`color-scheme:${isDarkTheme(theme) ? 'dark' : 'light'}`, ...declarations].join(';');
}

/**
 * A style sheet with all themes: `root` itself is light (dark under `prefers-color-scheme: dark`, the contrast pair
 * under `prefers-contrast: more`), and `root[data-theme="…"]` fixes one. `root` is a compound selector such as
 * `:root` or `:host`; the latter is written as `:host([data-theme="…"])`.
 */
export function renderThemeSheet(root: string): string {
  const themed = (theme: ThemeName): string =>
    root === ':host' ? `:host([data-theme="${theme}"])` : `${root}[data-theme="${theme}"]`;
  const names = Object.keys(THEMES) as ThemeName[];
  return [
    `${root}{${renderTheme('light')}}`,
    `@media (prefers-color-scheme:dark){${root}{${renderTheme('dark')}}}`,
    `@media (prefers-contrast:more){${root}{${renderTheme('contrast-light')}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){${root}{${renderTheme('contrast-dark')}}}`,
    ...names.map((name) => `${themed(name)}{${renderTheme(name)}}`),
  ].join('\n');
}

/** Latin letters and digits, without the quotation marks, dashes and dots that both scripts share. */
export const LATIN_RANGE = 'U+0020-007E,U+00A1-00A6,U+00A9-00B6,U+00B8-02AF,U+1E00-1EFF';

/** The Latin faces in front of the stacks: installed fonts under names of ours. */
export const LATIN_FACES: readonly { readonly family: string; readonly source: string }[] = [
  { family: 'Suyuan Latin', source: 'local("Helvetica Neue"),local("Segoe UI")' },
  { family: 'Suyuan Latin Serif', source: 'local("Charter"),local("Source Serif 4"),local("Georgia")' },
];

/**
 * The Latin faces restricted to Latin letters, so that quotation marks, dashes and dots always come from the Chinese
 * face that follows in the stack. Goes into a document style sheet: browsers ignore `@font-face` inside shadow roots.
 */
export const FONT_FACES: string = LATIN_FACES.map(
  ({ family, source }) => `@font-face{font-family:"${family}";src:${source};unicode-range:${LATIN_RANGE}}`,
).join('\n');

/** Font stacks by use and language, in the order macOS, Linux and Android, Windows. Nothing is downloaded. */
export const FONTS: Readonly<Record<'sans' | 'serif' | 'mono', Readonly<Record<'hans' | 'hant' | 'latin', string>>>> = {
  sans: {
    hans: '"Suyuan Latin","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",sans-serif',
    hant: '"Suyuan Latin","PingFang TC","Noto Sans CJK TC","Noto Sans TC","Microsoft JhengHei UI",sans-serif',
    latin:
      '-apple-system,"Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
  },
  serif: {
    hans: '"Suyuan Latin Serif","Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","STSong","SimSun",serif',
    hant: '"Suyuan Latin Serif","Songti TC","Noto Serif CJK TC","Noto Serif TC","PMingLiU",serif',
    latin: '"Charter","Source Serif 4","Georgia","Noto Serif","Songti SC","Noto Serif CJK SC","SimSun",serif',
  },
  mono: {
    hans: 'ui-monospace,"SF Mono","Cascadia Code",Consolas,"JetBrains Mono","Sarasa Mono SC","Noto Sans Mono CJK SC","Noto Sans Mono",monospace',
    hant: 'ui-monospace,"SF Mono","Cascadia Code",Consolas,"JetBrains Mono","Sarasa Mono TC","Noto Sans Mono CJK TC","Noto Sans Mono",monospace',
    latin: 'ui-monospace,"SF Mono","Cascadia Code",Consolas,"JetBrains Mono","Noto Sans Mono",monospace',
  },
};
