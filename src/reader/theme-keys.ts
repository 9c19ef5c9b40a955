import type { ThemeChoice } from '../core/settings/settings';
import type { MessageKey } from '../platform/i18n';

/** The names of the themes. */
export const themeKeys: Readonly<Record<ThemeChoice, MessageKey>> = {
  auto: 'reader_theme_auto',
  light: 'reader_theme_light',
  sepia: 'reader_theme_sepia',
  dark: 'reader_theme_dark',
  black: 'reader_theme_black',
  contrast: 'reader_theme_contrast',
};
