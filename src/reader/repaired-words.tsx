import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalEntry } from '../core/reading';
import { findMessage, t } from '../platform/i18n';
import { countEntries, groupEntries } from './journal-groups';
import { JournalList, listGroups } from './journal-list';
import { Marked } from './marks';
import { useReader } from './reader-context';

function repairName(id: string): string {
  return findMessage(`repair_${id.replaceAll('-', '_')}`) ?? id;
}

/** What was mended in the text, word for word, with the way back to what the page prints; and what nobody can mend. */
export function RepairedWords({ journal }: { readonly journal: readonly JournalEntry[] }): JSX.Element {
  const made = journal.filter(({ reason }) => reason === 'repair');
  const garbled = countEntries(journal.filter(({ reason }) => reason === 'garbled'));
  return (
    <>
      {made.length > 0 && <Mended made={made} />}
      {garbled > 0 && <p class="sm num">{t('reader_garbled_lines', garbled)}</p>}
    </>
  );
}

function Mended({ made }: { readonly made: readonly JournalEntry[] }): JSX.Element {
  const { asPrinted, showAsPrinted } = useReader();
  const [open, setOpen] = useState(false);
  const groups = groupEntries(made, ({ stripper }) => stripper);
  const list = listGroups({ groups, nameOf: repairName });
  return (
    <>
      <p class="sm num">
        {t('reader_repaired', countEntries(made), list)}{' '}
        <button type="button" class="textlink" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('reader_gone_hide') : t('reader_repaired_show')}
        </button>{' '}
        <button type="button" class="textlink" onClick={() => showAsPrinted(!asPrinted)}>
          {asPrinted ? t('reader_as_repaired') : t('reader_as_printed')}
        </button>
      </p>
      {open && (
        <JournalList
          groups={groups}
          nameOf={repairName}
          row={({ preview, after }) => (
            <>
              <bdi>
                <Marked text={preview} />
              </bdi>
              {' → '}
              <bdi>
                <Marked text={after ?? ''} />
              </bdi>
            </>
          )}
        />
      )}
    </>
  );
}
