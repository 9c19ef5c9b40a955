import { quantile, table } from '../tables';
import { behind, type EngineName, engineNames, type Figure, figures, scoredBy, shown } from './figures';
import { repairFigures } from './repairs';
import { type FactoryRow, isAllRight } from './score';
import { verdictFigures } from './verdicts';

/** Bars on which the other engines are measured too, and must not be ahead. */
const compared: readonly (readonly [figure: Figure, label: string, least: number])[] = [
  [figures.f1, 'mean F1', 0.985],
  [figures.good, 'pages of F1 >= 0.95', 0.96],
  [figures.noise, 'noise gone', 0.99],
  [figures.code, 'code exact', 0.99],
  [figures.images, 'images kept', 0.98],
  [figures.title, 'title exact', 0.97],
];

/**
 * Of the text and code of original pages that Readability keeps, the share by length that we keep too; NaN without
 * Readability. What belongs to an article is never rightly removed, so no entry of the journal excuses it.
 */
function keptOfReadability(rows: readonly FactoryRow[]): number {
  let theirs = 0;
  let lost = 0;
  for (const { page, ours, readability } of rows) {
    if (page.gold.pageClass !== 'original' || ours === undefined || readability === undefined) continue;
    const missing = new Set(readability.lost);
    const kept = page.gold.text.filter((phrase) => !missing.has(phrase));
    const own = new Set(ours.lost);
    theirs += kept.reduce((sum, phrase) => sum + phrase.length, 0);
    lost += kept.filter((phrase) => own.has(phrase)).reduce((sum, phrase) => sum + phrase.length, 0);
  }
  return theirs === 0 ? Number.NaN : 1 - lost / theirs;
}

function medianRatio(rows: readonly FactoryRow[]): number {
  const ratios = rows.flatMap(({ measures }) => {
    const base = measures?.readability?.milliseconds ?? 0;
    return base > 0 && measures !== undefined ? [measures.ours.milliseconds / base] : [];
  });
  return quantile(ratios, 0.5);
}

/** Bars that concern our engine alone; a bar with `most` is one that must not be passed. */
function ownBars(rows: readonly FactoryRow[]): { name: string; least?: number; most?: number; now: number }[] {
  const stated = rows.filter(({ page: { gold } }) => gold.source.kind === 'article' || gold.source.kind === 'author');
  const outcomes = (list: readonly FactoryRow[], names: readonly string[]) =>
    list.filter(({ outcome }) => names.includes(outcome ?? '')).length;
  const sure = stated.filter(({ page: { gold } }) => !('isDoubtful' in gold.source && gold.source.isDoubtful));
  const verdicts = verdictFigures(rows);
  const repairs = repairFigures(rows);
  return [
    { name: 'pages all right', least: 0.93, now: rows.filter(isAllRight).length / rows.length },
    { name: 'source right of those stated', least: 0.95, now: outcomes(sure, ['right']) / sure.length },
    { name: 'source wrong of all', most: 0.005, now: outcomes(rows, ['wrong', 'uncalled']) / rows.length },
    { name: 'source shown though none', most: 0, now: outcomes(rows, ['uncalled']) },
    { name: 'verdict precision', least: 0.98, now: verdicts.precision },
    { name: 'verdict recall', least: 0.92, now: verdicts.recall },
    { name: 'hard negatives called repost', most: 0, now: verdicts.hardFalseAlarms },
    { name: 'non-articles called repost', most: 0, now: verdicts.listAlarms },
    { name: 'originals: kept of Readability', least: 0.98, now: keptOfReadability(rows) },
    { name: 'originals: pages repaired', most: 0, now: repairs.touchedOriginals },
    { name: 'time over Readability, median', most: 2, now: medianRatio(rows) },
  ];
}

function verdictOf(now: number, isReached: boolean): string {
  if (Number.isNaN(now)) return '-';
  return isReached ? 'pass' : 'FAIL';
}

/** The figures that a release must reach on composed pages, each with its bar. */
export function printFactoryBars(rows: readonly FactoryRow[], print: (text: string) => void): void {
  const scored = new Map(
    engineNames.map((engine): [EngineName, ReturnType<typeof scoredBy>] => [engine, scoredBy(rows, engine)]),
  );
  const lines: string[][] = compared.map(([figure, label, least]) => {
    const [own = Number.NaN, ...others] = engineNames.map((engine) => figure.of(scored.get(engine) ?? []));
    const isAhead = others.every((other) => Number.isNaN(other) || own >= other);
    return [label, `>= ${least}`, shown(own), ...others.map(shown), verdictOf(own, own >= least && isAhead)];
  });
  for (const { name, least, most, now } of ownBars(rows)) {
    const isReached = now >= (least ?? Number.NEGATIVE_INFINITY) && now <= (most ?? Number.POSITIVE_INFINITY);
    const bar = least === undefined ? `<= ${most}` : `>= ${least}`;
    lines.push([name, bar, shown(now), '', '', verdictOf(now, isReached)]);
  }
  const worse = behind(
    rows,
    compared.map(([figure]) => figure),
  ).length;
  const isCompared = (scored.get('readability') ?? []).length > 0;
  const now = isCompared ? worse : Number.NaN;
  lines.push(['families behind another engine', '<= 0', shown(now), '', '', verdictOf(now, worse === 0)]);
  print(`\n${table([['bar', '', ...engineNames, ''], ...lines])}`);
}
