import type { SourceAddress } from './source-address';
import type { Statement } from './statement';
import { isSubject } from './subject-address';
import type { ClueStrength } from './tracer';
import { parseHttpUrl } from './url/normalize';

/** Wording that speaks of the whole text wherever it stands. */
export const OUTRIGHT = 7;
/** Wording that speaks of a translation. */
export const TRANSLATED = 6;
/** Wording that as often names a tool or a section as the text. */
const VAGUE = 4;
/** Labels by what they say of the whole text, strongest wording first (survey 1a: 20 of 20, then 10 of 20). */
const WORDING: readonly (readonly [RegExp, number])[] = [
  [/转|轉|摘|搬运|选自|via|from/i, OUTRIGHT],
  [/译|譯|英文/, TRANSLATED],
  [/原文|原帖|原贴|原創|原创|original/i, 5],
  [/来源|來源|出处|出處|起源|来自|source/i, VAGUE],
];
const CARRIERS = new Set(['list-item', 'cell', 'quote', 'caption']);

/** How outright a label says that the whole text comes from elsewhere: 3 to `OUTRIGHT`. */
export function wordingOf(label: string): number {
  return WORDING.find(([words]) => words.test(label))?.[1] ?? 3;
}

/** The same of a statement; what is told of a translation in a sentence has no label that says so. */
function wordingIn({ label, meaning }: Statement): number {
  return meaning === 'translation' ? Math.max(TRANSLATED, wordingOf(label)) : wordingOf(label);
}

/** How much a statement speaks for the whole page, for choosing among several. */
export function rankStatement(statement: Statement, hasArticle: boolean): number {
  const place = statement.place === 'body' ? -2 : 1;
  const carrier = CARRIERS.has(statement.block.kind) ? -2 : 0;
  const region = statement.block.region === 'article' ? 1 : 0;
  return wordingIn(statement) + place + carrier + region + (hasArticle ? 2 : 0);
}

/** A field of its own is short; a name picked out of a longer sentence is often none. */
const FIELD_LENGTH = 60;

function strengthOfName(statement: Statement, wording: number): ClueStrength {
  const { block, label, metaLine, account, outlet, author } = statement;
  const isInside = label.includes(outlet ?? author ?? account ?? '\n');
  const isSentence = block.length > FIELD_LENGTH && !metaLine && account === undefined && !isInside;
  return wording < OUTRIGHT && (statement.place === 'body' || isSentence) ? 'weak' : 'medium';
}

/**
 * What a statement is worth. In the middle of a text only outright wording counts: half of the others credit one
 * section (survey 2.3). 阅读原文 below a text is chrome of WeChat pages and
 * leads anywhere.
 */
export function weighStatement(statement: Statement, address: SourceAddress | undefined): ClueStrength {
  const wording = wordingIn(statement);
  if (address === undefined) return strengthOfName(statement, wording);
  const url = parseHttpUrl(address.url ?? '');
  if (wording <= TRANSLATED && url !== undefined && isSubject(url)) return 'weak';
  if (/^[阅閱][读讀]原文/.test(statement.label) && statement.place !== 'head') return 'weak';
  if (statement.place === 'body' && wording < OUTRIGHT) return 'weak';
  return statement.place === 'body' || CARRIERS.has(statement.block.kind) ? 'medium' : 'strong';
}
