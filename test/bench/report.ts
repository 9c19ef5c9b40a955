import type { PageReading } from '../../src/core/reading';
import { compareSource, describeCandidate, heldPhrases, type SourceOutcome, statesAddress } from './compare';
import type { LabelledPage, PageClass } from './corpus';
import type { EngineResult, Measures } from './in-page';
import { quantile, share, table } from './tables';

/** One page with what came of it; `failure` when it hung, crashed or the engine threw. */
export interface Row {
  readonly page: LabelledPage;
  readonly measures?: Measures;
  readonly failure?: string;
}

/** Prints on a terminal. */
type Print = (text: string) => void;

const levels = ['repost', 'possible', 'original', 'not-article'] as const;
const classes: readonly PageClass[] = ['repost', 'original', 'nonarticle'];
const engines = ['ours', 'readability', 'defuddle'] as const;

/** Pages whose kind is not news syndication, which is easy to argue about. */
export function isNews(page: LabelledPage): boolean {
  return /^news|news /i.test(page.kind);
}

function levelOf(row: Row): string {
  return row.measures?.reading?.verdict.level ?? 'failed';
}

function signalsOf(reading: PageReading | undefined): string {
  return (reading?.verdict.signals ?? [])
    .map((hit) => `${hit.id} ${hit.weight} "${hit.quote.slice(0, 50)}"`)
    .join('; ');
}

/** Precision and recall of the level `repost`, with the counts they rest on. */
export function detectionScores(rows: readonly Row[]): {
  precision: number;
  recall: number;
  called: number;
  reposts: number;
} {
  const called = rows.filter((row) => levelOf(row) === 'repost');
  const reposts = rows.filter((row) => row.page.pageClass === 'repost');
  const hits = called.filter((row) => row.page.pageClass === 'repost').length;
  return {
    precision: hits / called.length,
    recall: hits / reposts.length,
    called: called.length,
    reposts: reposts.length,
  };
}

function printDetection(title: string, rows: readonly Row[], print: Print): void {
  const count = (pageClass: PageClass, level: string) =>
    rows.filter((row) => row.page.pageClass === pageClass && levelOf(row) === level).length;
  print(`\nDetection: ${title} (${rows.length} pages)`);
  print(
    table([
      ['labelled \\ called', ...levels, 'failed'],
      ...classes.map((pageClass) => [pageClass, ...[...levels, 'failed'].map((level) => count(pageClass, level))]),
    ]),
  );
  const called = rows.filter((row) => levelOf(row) === 'repost');
  const reposts = rows.filter((row) => row.page.pageClass === 'repost');
  const hits = called.filter((row) => row.page.pageClass === 'repost').length;
  print(`precision ${share(hits, called.length)}   recall ${share(hits, reposts.length)}`);
}

function printFalseAlarms(rows: readonly Row[], print: Print): void {
  const alarms = rows.filter((row) => row.page.pageClass !== 'repost' && levelOf(row) === 'repost');
  print(`\nCalled repost, but are not: ${alarms.length}`);
  for (const { page, measures } of alarms) {
    const reading = measures?.reading;
    print(`  ${page.file} (${page.pageClass}; ${page.kind}; sure ${page.sure}) score ${reading?.verdict.score}`);
    print(`      ${signalsOf(reading)}`);
  }
}

function printMissedReposts(rows: readonly Row[], print: Print): void {
  const missed = rows.filter((row) => row.page.pageClass === 'repost' && levelOf(row) !== 'repost');
  print(`\nReposts not called repost: ${missed.length}`);
  for (const row of missed) {
    const reading = row.measures?.reading;
    print(
      `  ${row.page.file} ${levelOf(row)} ${reading?.verdict.score ?? ''} (${row.page.kind}; sure ${row.page.sure})`,
    );
    print(`      ${reading?.verdict.reason ?? ''} ${signalsOf(reading)}`);
  }
  const lost = rows.filter((row) => row.page.pageClass === 'original' && levelOf(row) === 'not-article');
  if (lost.length > 0) print(`\nOriginal articles called not-article: ${lost.length}`);
  for (const { page, measures } of lost) print(`  ${page.file} ${measures?.reading?.verdict.reason ?? ''}`);
}

function outcomeOf(row: Row): SourceOutcome | undefined {
  const source = row.measures?.reading?.source;
  return source && compareSource(row.page, source);
}

/** Counts of the source outcomes, and the two shares that the acceptance names. */
export function sourceScores(
  rows: readonly Row[],
): Record<SourceOutcome, number> & { wrongShare: number; rightShare: number } {
  const counts = { right: 0, near: 0, wrong: 0, missed: 0, named: 0, unnamed: 0, uncalled: 0, quiet: 0 };
  for (const row of rows) {
    const outcome = outcomeOf(row);
    if (outcome !== undefined) counts[outcome] += 1;
  }
  const stated = rows.filter((row) => statesAddress(row.page)).length;
  return { ...counts, wrongShare: (counts.wrong + counts.uncalled) / rows.length, rightShare: counts.right / stated };
}

function printSources(rows: readonly Row[], list: boolean, print: Print): void {
  const { wrongShare, rightShare, ...counts } = sourceScores(rows);
  print('\nSource');
  print(table([Object.keys(counts), Object.values(counts)]));
  print(
    `right of those that state an address ${rightShare.toFixed(3)}   wrong or uncalled of all ${wrongShare.toFixed(3)}`,
  );
  const shown: readonly SourceOutcome[] = list ? ['wrong', 'uncalled', 'near', 'missed'] : ['wrong', 'uncalled'];
  for (const outcome of shown) {
    for (const row of rows.filter((each) => outcomeOf(each) === outcome)) {
      const source = row.measures?.reading?.source;
      print(`  ${outcome.toUpperCase()} ${row.page.file} (${row.page.pageClass}; ${source?.state})`);
      print(`      expected: ${[row.page.expectedSource || '(none)', ...row.page.sourceAlso].join('  also ')}`);
      print(`      shown:    ${describeCandidate(source?.best)}`);
      if (outcome === 'missed')
        for (const each of source?.candidates ?? []) print(`      other:    ${describeCandidate(each)}`);
    }
  }
}

/** Phrases kept and removed by one engine. */
export interface PhraseScores {
  kept: number;
  must: number;
  removed: number;
  mustNot: number;
}

/** Counts over article pages only: an engine that finds nothing on a list page has removed nothing worth counting. */
export function phraseScores(rows: readonly Row[], engine: (typeof engines)[number]): PhraseScores {
  const scores = { kept: 0, must: 0, removed: 0, mustNot: 0 };
  for (const { page, measures } of rows) {
    if (page.pageClass === 'nonarticle') continue;
    const text = measures?.[engine]?.text ?? '';
    scores.must += page.must.length;
    scores.kept += heldPhrases(text, page.must).length;
    scores.mustNot += page.mustNot.length;
    scores.removed += page.mustNot.length - heldPhrases(text, page.mustNot).length;
  }
  return scores;
}

function printPhrases(rows: readonly Row[], list: boolean, print: Print): void {
  print('\nPhrases of article pages');
  const lines: (string | number)[][] = [['engine', 'must kept', 'of', 'share', 'must not removed', 'of', 'share']];
  for (const engine of engines) {
    if (!rows.some((row) => row.measures?.[engine] !== undefined)) continue;
    const { kept, must, removed, mustNot } = phraseScores(rows, engine);
    lines.push([engine, kept, must, share(kept, must), removed, mustNot, share(removed, mustNot)]);
  }
  print(table(lines));
  if (list) printPhraseFailures(rows, print);
}

function printPhraseFailures(rows: readonly Row[], print: Print): void {
  for (const { page, measures } of rows) {
    if (page.pageClass === 'nonarticle') continue;
    const text = measures?.ours.text ?? '';
    const held = heldPhrases(text, page.must);
    const lost = page.must.filter((phrase) => !held.includes(phrase));
    const left = heldPhrases(text, page.mustNot);
    if (lost.length + left.length === 0) continue;
    const plain = heldPhrases(measures?.readability?.text ?? '', page.must).length;
    print(
      `  ${page.file}: ${lost.length} of ${page.must.length} lost (Readability keeps ${plain}), ${left.length} of ${page.mustNot.length} left`,
    );
    for (const phrase of lost) print(`      lost: ${phrase}`);
    for (const phrase of left) print(`      left: ${phrase}`);
  }
}

/** Time of an engine as a multiple of Readability's on the same page. */
export function timeRatios(rows: readonly Row[], engine: 'ours' | 'defuddle'): number[] {
  const time = (result: EngineResult | undefined) => result?.milliseconds ?? 0;
  return rows
    .filter((row) => time(row.measures?.readability) > 0 && time(row.measures?.[engine]) > 0)
    .map((row) => time(row.measures?.[engine]) / time(row.measures?.readability));
}

function printTimes(rows: readonly Row[], print: Print): void {
  const lines: string[][] = [['time', 'median', 'p90', 'max']];
  const add = (name: string, numbers: readonly number[], digits = 1) => {
    if (numbers.length > 0) lines.push([name, ...[0.5, 0.9, 1].map((at) => quantile(numbers, at).toFixed(digits))]);
  };
  add('ours / Readability', timeRatios(rows, 'ours'), 2);
  add('Defuddle / Readability', timeRatios(rows, 'defuddle'), 2);
  for (const engine of engines) {
    const numbers = rows.flatMap((row) => row.measures?.[engine]?.milliseconds ?? []);
    add(`${engine} ms`, numbers);
  }
  for (const step of ['facts', 'judge', 'extract', 'sanitize'] as const) {
    add(
      `ours, ${step} ms (first run)`,
      rows.flatMap((row) => row.measures?.reading?.timings?.[step] ?? []),
    );
  }
  print(`\n${table(lines)}`);
}

function printFailures(rows: readonly Row[], print: Print): void {
  const failed = rows.filter((row) => row.failure !== undefined || row.measures?.ours.error !== undefined);
  print(`\nPages that hung, crashed or threw: ${failed.length}`);
  for (const row of failed) print(`  ${row.page.file}: ${row.failure ?? row.measures?.ours.error}`);
  const changed = rows.filter((row) => row.measures?.changed);
  if (changed.length > 0) print(`Documents changed by reading: ${changed.map((row) => row.page.file).join(', ')}`);
}

/** The figures that a release must reach, each with its bar. */
function printBars(rows: readonly Row[], print: Print): void {
  const plain = detectionScores(rows.filter((row) => !isNews(row.page)));
  const { wrongShare, rightShare } = sourceScores(rows);
  const ours = phraseScores(rows, 'ours');
  const others = phraseScores(rows, 'readability');
  const isCompared = rows.some((row) => row.measures?.readability !== undefined);
  const kept = ours.kept / ours.must;
  const removed = ours.removed / ours.mustNot;
  const lists = rows.filter((row) => row.page.pageClass === 'nonarticle' && levelOf(row) === 'repost').length;
  const broken = rows.filter((row) => row.failure !== undefined || row.measures?.ours.error !== undefined).length;
  const bars: readonly (readonly [name: string, value: number, least: number])[] = [
    ['precision without news', plain.precision, 0.95],
    ['recall without news', plain.recall, 0.75],
    ['sources right of those stated', rightShare, 0.75],
    ['sources not wrong of all', 1 - wrongShare, 0.97],
    ['must phrases kept', kept, isCompared ? Math.max(0.98, others.kept / others.must) : 0.98],
    ['must-not phrases removed', removed, isCompared ? Math.max(0.97, others.removed / others.mustNot) : 0.97],
    ['lists not called repost', -lists, 0],
    ['pages not broken', -broken, 0],
  ];
  const verdict = (value: number, least: number) => (value >= least ? 'reached' : 'MISSED');
  print(
    `\n${table([['bar', 'least', 'now', ''], ...bars.map(([name, value, least]) => [name, least.toFixed(3), value.toFixed(3), verdict(value, least)])])}`,
  );
}

/** Prints every table; with `list` also what was missed, page by page. */
export function printReport(rows: readonly Row[], list: boolean, print: Print): void {
  printFailures(rows, print);
  printDetection('all', rows, print);
  printDetection(
    'without news',
    rows.filter((row) => !isNews(row.page)),
    print,
  );
  printDetection(
    'labels that are sure or nearly so',
    rows.filter((row) => row.page.sure !== 'low'),
    print,
  );
  printDetection(
    'labels of low certainty',
    rows.filter((row) => row.page.sure === 'low'),
    print,
  );
  printFalseAlarms(rows, print);
  if (list) printMissedReposts(rows, print);
  printSources(rows, list, print);
  printPhrases(rows, list, print);
  printTimes(rows, print);
  printBars(rows, print);
}
