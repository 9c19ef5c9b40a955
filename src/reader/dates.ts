import type { UiLanguage } from '../platform/i18n';

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * `2019-05-26` as «2019年5月26日» or «26 May 2019», day first as the design has it; `''` for anything that is no date.
 * Written out by hand: the first date that a browser formats takes it 20 milliseconds, while somebody waits.
 */
export function longDate(iso: string, language: UiLanguage): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return '';
  if (language === 'en') return `${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`;
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
