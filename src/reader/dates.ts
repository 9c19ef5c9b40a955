import type { UiLanguage } from '../platform/i18n';

/** English dates are written day first, as the design has them. */
const locales: Readonly<Record<UiLanguage, string>> = { 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW', en: 'en-GB' };

/** `2019-05-26` as «2019年5月26日» or «26 May 2019»; `''` for anything that is no date. */
export function longDate(iso: string, language: UiLanguage): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(iso.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
