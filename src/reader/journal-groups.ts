import type { JournalEntry } from '../core/reading';

/** Entries of the journal that are told together. */
export interface EntryGroup {
  readonly key: string;
  readonly count: number;
  readonly entries: readonly JournalEntry[];
}

/** Items that entries stand for. */
export function countEntries(entries: readonly JournalEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0);
}

/** The journal by a key, in the order in which the keys first appear. */
export function groupEntries(
  journal: readonly JournalEntry[],
  keyOf: (entry: JournalEntry) => string,
): readonly EntryGroup[] {
  const groups = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups].map(([key, entries]) => ({ key, entries, count: countEntries(entries) }));
}
