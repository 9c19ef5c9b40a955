import { quantile, share, table } from '../tables';
import { printFactoryBars } from './factory-bars';
import { faultsOf } from './faults';
import {
  articlesOf,
  behind,
  byFamily,
  type EngineName,
  engineNames,
  figureNames,
  figures,
  scoredBy,
  shown,
} from './figures';
import { printRepairs } from './repairs';
import { type FactoryRow, isAllRight, isLevelRight } from './score';
import { printVerdicts } from './verdicts';

type Print = (text: string) => void;

const outcomes = ['right', 'near', 'missed', 'wrong', 'uncalled', 'named', 'unnamed', 'quiet'] as const;

/** One engine's shares over article pages. */
function engineLine(rows: readonly FactoryRow[], engine: EngineName): string[] {
  const scored = scoredBy(rows, engine);
  return Object.values(figures).map((figure) => shown(figure.of(scored)));
}

function presentEngines(rows: readonly FactoryRow[]): EngineName[] {
  return engineNames.filter((engine) => rows.some((row) => row[engine] !== undefined));
}

function printEngines(rows: readonly FactoryRow[], print: Print): void {
  print(`\nArticle pages: ${articlesOf(rows).length}`);
  print(
    table([['engine', ...figureNames], ...presentEngines(rows).map((engine) => [engine, ...engineLine(rows, engine)])]),
  );
}

const count = (rows: readonly FactoryRow[], outcome: string) => rows.filter((row) => row.outcome === outcome).length;

function printFamilies(rows: readonly FactoryRow[], print: Print): void {
  const groups = byFamily(rows);
  for (const engine of presentEngines(rows)) {
    print(`\nBy family: ${engine}`);
    const lines = [...groups].filter(([, group]) => articlesOf(group).length > 0);
    print(
      table([
        ['family', 'pages', ...figureNames],
        ...lines.map(([name, group]) => [name, group.length, ...engineLine(group, engine)]),
      ]),
    );
  }
  print('\nBy family: verdict, source, all');
  print(
    table([
      ['family', 'pages', 'verdict right', 'source right', 'near', 'missed', 'wrong', 'uncalled', 'all right'],
      ...[...groups].map(([name, group]) => [
        name,
        group.length,
        share(group.filter(isLevelRight).length, group.length),
        ...outcomes.slice(0, 5).map((outcome) => count(group, outcome)),
        share(group.filter(isAllRight).length, group.length),
      ]),
    ]),
  );
}

/** Names each family and column in which another engine has a better figure than ours. */
function printBehind(rows: readonly FactoryRow[], print: Print): void {
  const found = behind(rows, Object.values(figures));
  print(`\nBehind: ${found.length === 0 ? 'nowhere' : found.join('; ')}`);
}

function printSources(rows: readonly FactoryRow[], print: Print): void {
  const stated = rows.filter((row) => ['article', 'author'].includes(row.page.gold.source.kind)).length;
  const wrong = count(rows, 'wrong') + count(rows, 'uncalled');
  print(`\nSource\n${table([outcomes, outcomes.map((outcome) => count(rows, outcome))])}`);
  print(
    `right of those that state an address ${share(count(rows, 'right'), stated)}   wrong or uncalled of all ${share(wrong, rows.length)}`,
  );
}

function printTimes(rows: readonly FactoryRow[], print: Print): void {
  const lines: string[][] = [['time', 'median', 'p90', 'max']];
  for (const engine of ['ours', 'defuddle'] as const) {
    const ratios = rows.flatMap(({ measures }) => {
      const base = measures?.readability?.milliseconds ?? 0;
      const own = measures?.[engine]?.milliseconds;
      return base > 0 && own !== undefined ? [own / base] : [];
    });
    if (ratios.length > 0)
      lines.push([`${engine} / Readability`, ...[0.5, 0.9, 1].map((at) => quantile(ratios, at).toFixed(2))]);
  }
  if (lines.length > 1) print(`\n${table(lines)}`);
}

/** Faults by the choices with which they come: those that fail most often, and more often than others. */
function printWorstFeatures(rows: readonly FactoryRow[], print: Print): void {
  const groups = new Map<string, FactoryRow[]>();
  for (const row of rows)
    for (const feature of row.page.features) groups.set(feature, [...(groups.get(feature) ?? []), row]);
  const lines = [...groups]
    .map(([feature, group]) => ({ feature, pages: group.length, bad: group.filter((row) => !isAllRight(row)).length }))
    .filter(({ pages, bad }) => pages >= 3 && bad / pages >= 0.25)
    .sort((a, b) => b.bad / b.pages - a.bad / a.pages || b.bad - a.bad)
    .slice(0, 25);
  if (lines.length === 0) return;
  print('\nChoices that fail most often');
  print(
    table([['choice', 'pages', 'not all right'], ...lines.map(({ feature, pages, bad }) => [feature, pages, bad])]),
  );
}

/** Prints every table; with `list` also each page's faults. */
export function printFactoryReport(rows: readonly FactoryRow[], list: boolean, print: Print): void {
  const failed = rows.filter((row) => row.failure !== undefined || row.measures?.ours.error !== undefined);
  print(`Pages that hung, crashed or threw: ${failed.length}`);
  for (const row of failed) print(`  ${row.page.id}: ${row.failure ?? row.measures?.ours.error}`);
  if (list) {
    for (const row of rows) {
      const faults = faultsOf(row);
      if (faults.length > 0) print(`\n${row.page.id}  [${row.page.features.join(' ')}]\n  ${faults.join('\n  ')}`);
    }
  }
  printFamilies(rows, print);
  printWorstFeatures(rows, print);
  printEngines(rows, print);
  printBehind(rows, print);
  printVerdicts(rows, print);
  printSources(rows, print);
  printRepairs(rows, print);
  printTimes(rows, print);
  const right = rows.filter(isAllRight).length;
  print(`\nPages all right: ${right} of ${rows.length} (${share(right, rows.length)})`);
  printFactoryBars(rows, print);
}
