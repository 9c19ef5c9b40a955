import { share, table } from '../tables';
import { type FactoryRow, isLevelRight } from './score';

const levels = ['repost', 'possible', 'original', 'not-article', 'failed'];

/** How the verdicts compare with the gold; copies without a mark are left out, since nobody can know them. */
export interface VerdictFigures {
  readonly precision: number;
  readonly recall: number;
  /** Originals called a repost. */
  readonly falseAlarms: number;
  /** Those of them that carry something made to look like a mark. */
  readonly hardFalseAlarms: number;
  readonly hardNegatives: number;
  /** Pages without article called a repost. */
  readonly listAlarms: number;
}

const isHard = ({ page }: FactoryRow) => page.features.some((feature) => feature.startsWith('confusable:'));
const isCalled = (row: FactoryRow) => row.level === 'repost';

/** Counts the verdicts. */
export function verdictFigures(rows: readonly FactoryRow[]): VerdictFigures {
  const of = (pageClass: string) => rows.filter(({ page }) => page.gold.pageClass === pageClass && page.gold.isMarked);
  const called = rows.filter((row) => isCalled(row) && row.page.gold.isMarked);
  const reposts = of('repost').filter(({ page }) => page.gold.levels.length === 0);
  const alarms = of('original').filter((row) => isCalled(row) && !isLevelRight(row));
  return {
    precision: called.filter(isLevelRight).length / called.length,
    recall: reposts.filter(isCalled).length / reposts.length,
    falseAlarms: alarms.length,
    hardFalseAlarms: alarms.filter(isHard).length,
    hardNegatives: of('original').filter(isHard).length,
    listAlarms: of('nonarticle').filter(isCalled).length,
  };
}

/** Prints what each kind of page was called, and the figures. */
export function printVerdicts(rows: readonly FactoryRow[], print: (text: string) => void): void {
  const kindOf = ({ page }: FactoryRow) => {
    if (!page.gold.isMarked) return 'unmarked copy';
    return page.gold.levels.length > 0
      ? `${page.gold.pageClass} or ${page.gold.levels.join('/')}`
      : page.gold.pageClass;
  };
  const kinds = [...new Set(rows.map(kindOf))].sort();
  const lines = kinds.map((kind) => {
    const group = rows.filter((row) => kindOf(row) === kind);
    return [kind, ...levels.map((level) => group.filter((row) => row.level === level).length)];
  });
  print(`\nVerdicts (rows: what it is, columns: what we say)\n${table([['', ...levels], ...lines])}`);
  const all = verdictFigures(rows);
  print(
    `precision ${all.precision.toFixed(3)}   recall ${all.recall.toFixed(3)}   right ${share(rows.filter(isLevelRight).length, rows.length)}   originals called repost ${all.falseAlarms} (hard negatives ${all.hardFalseAlarms} of ${all.hardNegatives})   non-articles called repost ${all.listAlarms}`,
  );
}
