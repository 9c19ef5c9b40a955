import type { JSX } from 'preact';
import type { JournalEntry } from '../core/reading';
import { t } from '../platform/i18n';
import type { EntryGroup } from './journal-groups';

/** What the rows of a list of journal entries are made of. */
export interface JournalListProps {
  readonly groups: readonly EntryGroup[];
  /** Name of a group in the user's language. */
  readonly nameOf: (key: string) => string;
  /** What one entry shows. */
  readonly row: (entry: JournalEntry) => JSX.Element;
}

/** The groups in one sentence: name and count of each. */
export function listGroups({ groups, nameOf }: Pick<JournalListProps, 'groups' | 'nameOf'>): string {
  return groups.map(({ key, count }) => t('reader_gone_item', nameOf(key), count)).join(t('reader_gone_separator'));
}

/** Journal entries under the names of their groups, each group with its count. */
export function JournalList({ groups, nameOf, row }: JournalListProps): JSX.Element {
  return (
    <ul class="gone">
      {groups.map(({ key, count, entries }) => (
        <li key={key}>
          <b>{t('reader_gone_row', nameOf(key), count)}</b>
          <ul>
            {entries.map((entry, index) => (
              <li key={`${index} ${entry.preview}`}>{row(entry)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
