import {
  censoredWords,
  emptySourceFields,
  foreignBylines,
  originalClaims,
  placeholderAuthors,
  promotions,
  removalNotices,
  repostDeclarations,
  rowDecoration,
  siteDisclaimers,
  stockIntros,
  stockOutros,
  templateHeaders,
  templateSentences,
  templateTrailers,
} from './page-phrases';
import type { WordTable } from './phrase-table';
import { copyrightSentences, sourceLabelWords } from './source-labels';
import { translatorMarks } from './translation-marks';

/** All tables that are tried on every block of a page; at most 31, for their places here are bits of a number. */
export const indexedTables: readonly WordTable[] = [
  sourceLabelWords,
  copyrightSentences,
  promotions,
  templateSentences,
  templateHeaders,
  templateTrailers,
  stockIntros,
  stockOutros,
  siteDisclaimers,
  emptySourceFields,
  foreignBylines,
  removalNotices,
  placeholderAuthors,
  rowDecoration,
  censoredWords,
  repostDeclarations,
  originalClaims,
  translatorMarks,
];

/** The rest of a word behind its first character, and the tables whose word it is. */
interface Ending {
  readonly rest: string;
  bits: number;
}

interface Index {
  /** By the code of a first character: one more than the place of its words in `endings`, or 0. */
  readonly starts: Uint8Array;
  readonly endings: readonly (readonly Ending[])[];
}

let built: Index | undefined;

function index(): Index {
  if (built !== undefined) return built;
  const starts = new Uint8Array(0x10000);
  const endings: Ending[][] = [];
  indexedTables.forEach(({ words }, table) => {
    for (const word of words) {
      const code = word.charCodeAt(0);
      if (starts[code] === 0) starts[code] = endings.push([]);
      const same = endings[(starts[code] ?? 0) - 1] ?? [];
      const known = same.find(({ rest }) => rest === word.slice(1));
      if (known === undefined) same.push({ rest: word.slice(1), bits: 1 << table });
      else known.bits |= 1 << table;
    }
  });
  built = { starts, endings };
  return built;
}

/**
 * Which tables may find something in a folded text: bit n for the n-th one. One walk over the text for all tables; trying
 * each pattern on each block costs ten times as much.
 */
export function tablesWithin(folded: string): number {
  const { starts, endings } = index();
  let found = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const start = starts[folded.charCodeAt(at)] ?? 0;
    if (start === 0) continue;
    for (const { rest, bits } of endings[start - 1] ?? []) {
      if ((found & bits) !== bits && folded.startsWith(rest, at + 1)) found |= bits;
    }
  }
  return found;
}
