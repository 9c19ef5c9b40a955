import type { SourceOutcome } from '../compare';
import type { EngineResult, Measures } from '../in-page';
import { squeezed } from './book';
import type { FactoryPage, FormulaGold, Gold } from './gold';
import { scoreSource } from './score-source';
import { toSimplified } from './traditional';

/** How one engine did on one page. Lists name what went wrong. */
export interface EngineScore {
  readonly f1: number;
  readonly lost: readonly string[];
  readonly left: readonly string[];
  readonly brokenCode: readonly string[];
  /** TeX of formulas that are lost, altered or shown twice. */
  readonly brokenFormulas: readonly string[];
  /** Damaged pieces of text that are still damaged. */
  readonly unrepaired: readonly string[];
  readonly lostImages: readonly string[];
  readonly leftImages: readonly string[];
  readonly isTitleRight: boolean;
  readonly isAuthorRight: boolean;
  readonly isDateRight: boolean;
  /** Text, noise, code, formulas, repairs, images and title without a fault. */
  readonly isClean: boolean;
}

function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)) {
    const key = /^\p{Script=Han}/u.test(token) ? token : token.replace(/\p{Script=Han}.*$/u, '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Harmonic mean of precision and recall over Han characters and words; text that may stay or go costs nothing. */
export function tokenF1(found: string, gold: string, neutral: string): number {
  const have = tokens(found);
  const want = tokens(gold);
  const free = tokens(neutral);
  let both = 0;
  let extra = 0;
  for (const [token, count] of have) {
    const shared = Math.min(count, want.get(token) ?? 0);
    both += shared;
    extra += Math.max(0, count - shared - (free.get(token) ?? 0));
  }
  const wanted = total(want);
  if (both === 0) return wanted === 0 && extra === 0 ? 1 : 0;
  const precision = both / (both + extra);
  const recall = both / wanted;
  return (2 * precision * recall) / (precision + recall);
}

/** Code without what no eye can see: spaces at line ends, blank lines around, no-break spaces. */
function comparableCode(code: string): string {
  return code
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Without white space and without the signs that set TeX off from text, which an engine may write in its own way. */
function undelimited(text: string): string {
  return squeezed(text).replace(/\$|\\[()[\]]/g, '');
}

/** A copy may name the author it credits instead. */
function isAuthor(gold: Gold, shown: string): boolean {
  return shown === gold.author || gold.credits.includes(shown);
}

/** A formula is exact when its TeX stands in the text and its drawn form does not stand beside it. */
function isFormulaExact(
  { tex, glyphs, images, other = tex }: FormulaGold,
  whole: string,
  shown: ReadonlySet<string>,
): boolean {
  const wanted = undelimited(tex);
  if (images.some((address) => shown.has(new URL(address).href))) return true;
  if (!whole.includes(wanted)) return whole.includes(undelimited(other));
  const drawn = undelimited(glyphs);
  return drawn.length < 3 || !(whole.includes(drawn + wanted) || whole.includes(wanted + drawn));
}

/** Scores one engine's result against the gold. */
function scoreEngine(gold: Gold, result: EngineResult): EngineScore {
  const parts = result.parts;
  const content = parts?.content ?? '';
  const fold = gold.isScriptFolded ? toSimplified : (text: string) => text;
  const whole = undelimited(fold(content));
  const has = (phrase: string) => whole.includes(undelimited(fold(phrase)));
  const code = new Set((parts?.code ?? []).map(comparableCode));
  const images = new Set(parts?.images ?? []);
  const isFree = ({ images, other }: FormulaGold) => images.length > 0 || other !== undefined;
  const read = gold.formulas.filter((formula) => !isFree(formula)).map((formula) => formula.tex);
  const free = gold.formulas.filter(isFree).flatMap(({ tex, other = '' }) => [tex, other]);
  const f1 = tokenF1(
    fold(content),
    fold([...gold.text, ...read, ...gold.code].join('\n')),
    fold([...gold.neutral, ...free].join('\n')),
  );
  const lost = gold.text.filter((phrase) => !has(phrase));
  const left = gold.noise.filter(has);
  const brokenFormulas = gold.formulas
    .filter((formula) => !isFormulaExact(formula, whole, images))
    .map((formula) => formula.tex);
  const lines = gold.damaged.length === 0 ? [] : fold(content).split('\n').map(undelimited);
  const unrepaired = gold.damaged
    .filter(({ text, shown }) => !has(text) || lines.some((line) => line.includes(undelimited(fold(shown)))))
    .map((piece) => piece.shown);
  const brokenCode = gold.code.filter((block) => !code.has(comparableCode(block)));
  const lostImages = gold.images
    .filter((forms) => !forms.some((form) => images.has(form)))
    .map((forms) => forms[0] ?? '');
  const leftImages = gold.noiseImages.filter((address) => images.has(address));
  const isTitleRight = folded(parts?.title ?? '') === folded(gold.title);
  return {
    f1,
    lost,
    left,
    brokenCode,
    brokenFormulas,
    unrepaired,
    lostImages,
    leftImages,
    isTitleRight,
    isAuthorRight: isAuthor(gold, folded(parts?.byline ?? '')),
    isDateRight: (parts?.published ?? '').slice(0, 10) === gold.published,
    isClean:
      f1 >= 0.95 &&
      isTitleRight &&
      [left, brokenCode, brokenFormulas, unrepaired, lostImages, leftImages].every((list) => list.length === 0),
  };
}

/** A page with all that came of it. */
export interface FactoryRow {
  readonly page: FactoryPage;
  readonly measures?: Measures;
  readonly failure?: string;
  readonly ours?: EngineScore;
  readonly readability?: EngineScore;
  readonly defuddle?: EngineScore;
  readonly outcome?: SourceOutcome;
  readonly level: string;
}

/** True when the verdict is the right one; a copy without any mark may be called either way. */
export function isLevelRight(row: FactoryRow): boolean {
  const { pageClass, isMarked } = row.page.gold;
  if (row.page.gold.levels.includes(row.level)) return true;
  if (pageClass === 'nonarticle') return row.level === 'not-article';
  if (!isMarked) return row.level !== 'not-article';
  return row.level === pageClass;
}

/** True when nothing at all is wrong with what we made of a page. */
export function isAllRight(row: FactoryRow): boolean {
  const isSourceRight = !['wrong', 'missed', 'uncalled'].includes(row.outcome ?? 'wrong');
  if (row.page.gold.pageClass === 'nonarticle') return isLevelRight(row) && isSourceRight;
  return isLevelRight(row) && isSourceRight && row.ours?.isClean === true;
}

/** Scores everything measured on a page. */
export function scoreRow(page: FactoryPage, measures: Measures): FactoryRow {
  const { gold } = page;
  const { reading, readability, defuddle, ours } = measures;
  return {
    page,
    measures,
    ours: scoreEngine(gold, ours),
    ...(readability === undefined ? {} : { readability: scoreEngine(gold, readability) }),
    ...(defuddle === undefined ? {} : { defuddle: scoreEngine(gold, defuddle) }),
    ...(reading === undefined ? {} : { outcome: scoreSource(page, reading.source) }),
    level: reading?.verdict.level ?? 'failed',
  };
}
