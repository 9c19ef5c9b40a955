import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalEntry } from '../core/reading';
import { findMessage, t, uiLanguage } from '../platform/i18n';
import { countEntries, groupEntries } from './journal-groups';
import { JournalList, listGroups } from './journal-list';
import { Marked } from './marks';
import { NextPageNote } from './part-notes';
import { canPutBack } from './put-back';
import { useReader } from './reader-context';
import { RepairedWords } from './repaired-words';
import { selfLabel } from './source/headline';
import { platformName, shownAddress } from './source/names';
import { guessedPlatform } from './source/trace-nodes';

/**
 * What stands below the text: the way to its next page, the source once more, what was mended and left out, and what to
 * do when it is wrong.
 */
export function ClosingBlock(): JSX.Element {
  const { reading, shown, decidedBy, ports } = useReader();
  const quiet = shown.state === 'none' || shown.state === 'possible' || shown.state === 'trusted';
  const leftOut = reading.journal.filter(({ reason }) => reason !== 'repair' && reason !== 'garbled');
  return (
    <footer class="end ui" lang={uiLanguage()}>
      <NextPageNote />
      {!quiet && <SourceSentence />}
      <RepairedWords journal={reading.journal} />
      {leftOut.length > 0 && <LeftOut journal={leftOut} />}
      {decidedBy !== undefined && <p class="sm">{decidedBy}</p>}
      <p class="sm point">
        {t('reader_wrong_text')}{' '}
        <button type="button" class="textlink" onClick={ports.pickArticle}>
          {t('reader_pick_article')}
        </button>
      </p>
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
      <button type="button" class="textlink" onClick={() => search()}>
        {t('reader_search')}
      </button>
    </p>
  );
}

function reasonName(reason: string): string {
  return findMessage(`reason_${reason.replaceAll('-', '_')}`) ?? reason;
}

function LeftOut({ journal }: { readonly journal: readonly JournalEntry[] }): JSX.Element {
  const { restore } = useReader();
  const [open, setOpen] = useState(false);
  const groups = groupEntries(journal, ({ reason }) => reason);
  const total = countEntries(journal);
  const list = listGroups({ groups, nameOf: reasonName });
  return (
    <>
      <p class="sm num">
        {t('reader_gone', total, list)}{' '}
        <button type="button" class="textlink" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('reader_gone_hide') : t('reader_gone_show')}
        </button>
      </p>
      {open && (
        <JournalList
          groups={groups}
          nameOf={reasonName}
          row={(entry) => (
            <>
              <bdi>
                <Marked text={entry.preview} />
              </bdi>
              {canPutBack(entry) && (
                <button
                  type="button"
                  class="textlink"
                  aria-label={t('reader_put_back_of', entry.preview)}
                  onClick={() => void restore(entry)}
                >
                  {t('reader_put_back')}
                </button>
              )}
            </>
          )}
        />
      )}
    </>
  );
}
