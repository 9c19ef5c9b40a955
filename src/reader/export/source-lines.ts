import { t, uiLanguage } from '../../platform/i18n';
import { stateKeys } from '../../ui/state-keys';
import { longDate } from '../dates';
import type { Reader } from '../reader-context';

/** What an export needs of the open article. */
export type Exported = Pick<Reader, 'page' | 'shown' | 'reading' | 'article' | 'exportsFullWidth'>;

/** What everything that leaves the reader says about itself. */
export interface SourceFacts {
  readonly page: string;
  /** Address of the original, when one is known or likely. */
  readonly original?: string;
  /** How sure that is, in words. */
  readonly state: string;
  /** The day of saving, `2026-11-22`. */
  readonly saved: string;
}

export function sourceFacts({ page, shown, reading }: Exported, now: Date): SourceFacts {
  const original = shown.source.best?.url;
  const found = shown.given ? 'likely' : reading.source.state;
  const state = shown.checked ? 'traced' : found;
  const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return {
    page: page.url,
    ...(original === undefined ? {} : { original }),
    state: t(stateKeys[state]),
    saved: date.toISOString().slice(0, 10),
  };
}

/** The same as lines for people, in the language of our texts. */
export function sourceLines(exported: Exported, now: Date): readonly string[] {
  const { page, original, state, saved } = sourceFacts(exported, now);
  const { byline, published } = exported.article;
  return [
    ...(byline === '' ? [] : [t('reader_export_author', byline)]),
    ...(published === '' ? [] : [t('reader_export_published', longDate(published, uiLanguage()))]),
    t('reader_export_page', page),
    ...(original === undefined ? [] : [t('reader_export_original', original)]),
    t('reader_export_state', state),
    t('reader_export_saved', longDate(saved, uiLanguage())),
  ];
}
