import { quantile, share, table } from '../tables';
import { printFactoryBars } from './factory-bars';
import { faultsOf } from './faults';
import { type EngineScore, type FactoryRow, isAllRight, isLevelRight } from './score';

type Print = (text: string) => void;
type EngineName = 'ours' | 'readability' | 'defuddle';

const engines: readonly EngineName[] = ['ours', 'readability', 'defuddle'];
const levels = ['repost', 'possible', 'original', 'not-article', 'failed'];
const articlesOf = (rows: readonly FactoryRow[]) => rows.filter((row) => row.page.gold.pageClass !== 'nonarticle');
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const show = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '-');

/** One engine's shares over article pages. */
function engineLine(rows: readonly FactoryRow[], engine: EngineName): string[] {
  const scored = articlesOf(rows).flatMap((row) => {
    const score = row[engine];
    return score === undefined ? [] : [{ gold: row.page.gold, score }];
  });
  const over = (part: (score: EngineScore) => number, whole: (gold: FactoryRow['page']['gold']) => number) => {
    const all = scored.reduce((sum, { gold }) => sum + whole(gold), 0);
    const bad = scored.reduce((sum, { score }) => sum + part(score), 0);
    return share(all - bad, all);
  };
  const count = (test: (score: EngineScore) => boolean) =>
    share(scored.filter(({ score }) => test(score)).length, scored.length);
  return [
    show(mean(scored.map(({ score }) => score.f1))),
    count((score) => score.f1 >= 0.95),
    over(
      (score) => score.lost.length,
      (gold) => gold.text.length,
    ),
    over(
      (score) => score.left.length + score.leftImages.length,
      (gold) => gold.noise.length + gold.noiseImages.length,
    ),
    over(
      (score) => score.brokenCode.length,
      (gold) => gold.code.length,
    ),
    over(
      (score) => score.lostImages.length,
      (gold) => gold.images.length,
    ),
    count((score) => score.isTitleRight),
    count((score) => score.isAuthorRight),
    count((score) => score.isDateRight),
    count((score) => score.isClean),
  ];
}

const engineHead = ['F1', 'F1≥.95', 'text kept', 'noise gone', 'code', 'images', 'title', 'author', 'date', 'clean'];

function printEngines(rows: readonly FactoryRow[], print: Print): void {
  const present = engines.filter((engine) => rows.some((row) => row[engine] !== undefined));
  print(`\nArticle pages: ${articlesOf(rows).length}`);
  print(table([['engine', ...engineHead], ...present.map((engine) => [engine, ...engineLine(rows, engine)])]));
}

function byFamily(rows: readonly FactoryRow[]): Map<string, FactoryRow[]> {
  const groups = new Map<string, FactoryRow[]>();
  for (const row of rows) groups.set(row.page.family, [...(groups.get(row.page.family) ?? []), row]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

function printFamilies(rows: readonly FactoryRow[], print: Print): void {
  const groups = byFamily(rows);
  for (const engine of engines.filter((name) => rows.some((row) => row[name] !== undefined))) {
    print(`\nBy family: ${engine}`);
    const lines = [...groups].filter(([, group]) => articlesOf(group).length > 0);
    print(
      table([
        ['family', 'pages', ...engineHead],
        ...lines.map(([name, group]) => [name, group.length, ...engineLine(group, engine)]),
      ]),
    );
  }
  print('\nBy family: verdict, source, all');
  print(
    table([
      ['family', 'pages', 'verdict right', 'source right', 'near', 'missed', 'wrong', 'uncalled', 'all right'],
      ...[...groups].map(([name, group]) => {
        const count = (outcome: string) => group.filter((row) => row.outcome === outcome).length;
        return [
          name,
          group.length,
          share(group.filter(isLevelRight).length, group.length),
          count('right'),
          count('near'),
          count('missed'),
          count('wrong'),
          count('uncalled'),
          share(group.filter(isAllRight).length, group.length),
        ];
      }),
    ]),
  );
}

/** Names each family and column in which another engine has a better figure than ours. */
function printBehind(rows: readonly FactoryRow[], print: Print): void {
  const found: string[] = [];
  for (const [name, group] of byFamily(rows)) {
    const own = engineLine(group, 'ours').map(Number);
    for (const other of ['readability', 'defuddle'] as const) {
      engineLine(group, other).forEach((figure, column) => {
        if (Number(figure) > (own[column] ?? 0))
          found.push(`${name} ${engineHead[column]} (${other} ${figure}, ours ${own[column]})`);
      });
    }
  }
  print(`\nBehind: ${found.length === 0 ? 'nowhere' : found.join('; ')}`);
}

function printDetection(rows: readonly FactoryRow[], print: Print): void {
  const kindOf = ({ page }: FactoryRow) => (page.gold.isMarked ? page.gold.pageClass : 'unmarked copy');
  const lines = ['repost', 'unmarked copy', 'original', 'nonarticle'].map((kind) => {
    const group = rows.filter((row) => kindOf(row) === kind);
    return [kind, ...levels.map((level) => group.filter((row) => row.level === level).length)];
  });
  print(`\nVerdicts (rows: what it is, columns: what we say)\n${table([['', ...levels], ...lines])}`);
}

/** Source counts and the shares that the acceptance names. */
function factorySources(rows: readonly FactoryRow[]): {
  right: number;
  stated: number;
  wrong: number;
  counts: Record<string, number>;
} {
  const counts: Record<string, number> = {
    right: 0,
    near: 0,
    missed: 0,
    wrong: 0,
    uncalled: 0,
    named: 0,
    unnamed: 0,
    quiet: 0,
  };
  for (const { outcome } of rows) if (outcome !== undefined) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const stated = rows.filter((row) => ['article', 'author'].includes(row.page.gold.source.kind)).length;
  return { right: counts['right'] ?? 0, stated, wrong: (counts['wrong'] ?? 0) + (counts['uncalled'] ?? 0), counts };
}

function printSources(rows: readonly FactoryRow[], print: Print): void {
  const { right, stated, wrong, counts } = factorySources(rows);
  print(`\nSource\n${table([Object.keys(counts), Object.values(counts)])}`);
  print(
    `right of those that state an address ${share(right, stated)}   wrong or uncalled of all ${share(wrong, rows.length)}`,
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

/** Prints every table; with `list` also each page's faults. */
export function printFactoryReport(rows: readonly FactoryRow[], list: boolean, print: Print): void {
  const failed = rows.filter((row) => row.failure !== undefined || row.measures?.ours.error !== undefined);
  print(`Pages that hung, crashed or threw: ${failed.length}`);
  for (const row of failed) print(`  ${row.page.id}: ${row.failure ?? row.measures?.ours.error}`);
  printFamilies(rows, print);
  printEngines(rows, print);
  printBehind(rows, print);
  printDetection(rows, print);
  printSources(rows, print);
  printTimes(rows, print);
  print(
    `\nPages all right: ${rows.filter(isAllRight).length} of ${rows.length} (${share(rows.filter(isAllRight).length, rows.length)})`,
  );
  printFactoryBars(rows, print);
  if (!list) return;
  for (const row of rows) {
    const faults = faultsOf(row);
    if (faults.length > 0) print(`\n${row.page.id}  [${row.page.features.join(' ')}]\n  ${faults.join('\n  ')}`);
  }
}
