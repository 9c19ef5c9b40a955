import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalEntry } from '../core/reading';
import { findMessage, t, uiLanguage } from '../platform/i18n';
import { Marked } from './marks';
import { useReader } from './reader-context';
import { selfLabel } from './source/headline';
import { platformName, shownAddress } from './source/names';
import { guessedPlatform } from './source/trace-nodes';

/** What stands below the text: the source once more, and what was left out. */
export function ClosingBlock(): JSX.Element | null {
  const { reading, shown } = useReader();
  const quiet = shown.state === 'none' || shown.state === 'possible' || shown.state === 'trusted';
  if (quiet && reading.journal.length === 0) return null;
  return (
    <footer class="end ui" lang={uiLanguage()}>
      {!quiet && <SourceSentence />}
      {reading.journal.length > 0 && <LeftOut journal={reading.journal} />}
    </footer>
  );
}

function SourceSentence(): JSX.Element {
  const { shown, search } = useReader();
  const { best } = shown.source;
  if (best?.url !== undefined) {
    return (
      <p>
        {shown.state === 'traced' ? t('reader_end_original') : t('reader_end_likely')}
        <a href={best.url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          <bdi>{shownAddress(best.url)}</bdi>
        </a>
      </p>
    );
  }
  const guess = guessedPlatform(shown)?.platform;
  const label = selfLabel(shown);
  const self =
    guess === undefined ? t('reader_end_self', label) : t('reader_end_self_platform', label, platformName(guess));
  return (
    <p>
      {shown.state === 'self-citing' ? self : t('reader_end_unknown')}{' '}
      <button type="button" class="textlink" onClick={search}>
        {t('reader_search')}
      </button>
    </p>
  );
}

/** Removals of one reason. */
interface LeftOutGroup {
  readonly reason: string;
  readonly count: number;
  readonly entries: readonly JournalEntry[];
}

/** The journal by reason, in the order in which the reasons first appear. */
function groupJournal(journal: readonly JournalEntry[]): readonly LeftOutGroup[] {
  const groups = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    const group = groups.get(entry.reason);
    if (group) group.push(entry);
    else groups.set(entry.reason, [entry]);
  }
  return [...groups].map(([reason, entries]) => ({
    reason,
    entries,
    count: entries.reduce((sum, entry) => sum + entry.count, 0),
  }));
}

function reasonName(reason: string): string {
  return findMessage(`reason_${reason.replaceAll('-', '_')}`) ?? reason;
}

function LeftOut({ journal }: { readonly journal: readonly JournalEntry[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  const groups = groupJournal(journal);
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const list = groups
    .map((group) => t('reader_gone_item', reasonName(group.reason), group.count))
    .join(t('reader_gone_separator'));
  return (
    <>
      <p class="sm num">
        {t('reader_gone', total, list)}{' '}
        <button type="button" class="textlink" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('reader_gone_hide') : t('reader_gone_show')}
        </button>
      </p>
      {open && (
        <ul class="gone">
          {groups.map((group) => (
            <li key={group.reason}>
              <b>{t('reader_gone_row', reasonName(group.reason), group.count)}</b>
              <ul>
                {group.entries.map((entry, index) => (
                  <li key={`${index} ${entry.preview}`}>
                    <bdi>
                      <Marked text={entry.preview} />
                    </bdi>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
