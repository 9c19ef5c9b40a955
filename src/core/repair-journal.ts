import type { JournalEntry } from './reading';
import type { Edit } from './repair';

/** An edit that was made, with the line as it was before. */
export interface MadeEdit {
  /** Id of the repair. */
  readonly repair: string;
  readonly text: string;
  readonly edit: Edit;
}

/** Characters shown on each side of a change. */
const around = 8;
/** Characters of the changed part that are shown. */
const mostShown = 30;
/** Entries for one repair; what is over is counted in the last. */
const mostEntries = 50;

function clip(part: string): string {
  return part.length > mostShown ? `${part.slice(0, mostShown)}…` : part;
}

/** The place as it was printed and as it reads now, with a few characters of the line on both sides. */
function describe({ repair, text, edit }: MadeEdit): JournalEntry {
  const { start, end, before, after } = edit;
  const left = text.slice(Math.max(0, start - around), start).trimStart();
  const right = text.slice(end, end + around).trimEnd();
  const preview = left + clip(before) + right;
  return { stripper: repair, reason: 'repair', preview, after: left + after + right, count: 1 };
}

/** Changes told so that a person can see each was right: those that take the same for the same are one entry. */
export function describeEdits(made: readonly MadeEdit[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  const places = new Map<string, number>();
  const perRepair = new Map<string, { entries: number; last: number }>();
  for (const one of made) {
    const key = `${one.repair}\n${one.edit.before}\n${one.edit.after}`;
    const so = perRepair.get(one.repair) ?? { entries: 0, last: -1 };
    const known = places.get(key) ?? (so.entries === mostEntries ? so.last : undefined);
    const entry = known === undefined ? undefined : entries[known];
    if (known !== undefined && entry !== undefined) {
      entries[known] = { ...entry, count: entry.count + 1 };
      continue;
    }
    perRepair.set(one.repair, { entries: so.entries + 1, last: entries.length });
    places.set(key, entries.length);
    entries.push(describe(one));
  }
  return entries;
}
