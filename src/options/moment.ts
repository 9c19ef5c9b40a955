import { uiLanguage } from '../platform/i18n';

/** A moment as people write it in the language of the page: day and minute, in the computer's own time zone. */
export function moment(milliseconds: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}
