import { share, table } from '../tables';
import { articlesOf } from './figures';
import type { FactoryRow } from './score';

/** Kinds of damage that leave no doubt about the clean text. */
const repairable = /^damage:(?:pinyin|pinyin-simplified|keyword|fragment|salt|censor|garbage)$/;

const damageOf = ({ page }: FactoryRow) => page.features.find((feature) => feature.startsWith('damage:'));

/** Entries of the journal that tell of a changed word rather than of something taken away. */
function journalledRepairs(row: FactoryRow): number {
  const entries = row.measures?.reading?.journal ?? [];
  return entries.filter(({ reason }) => /repair/.test(reason)).length;
}

/** How damaged pages were repaired, and clean ones left alone. */
export interface RepairFigures {
  readonly damaged: number;
  /** Pages on which every damaged piece reads as it should. */
  readonly repaired: number;
  readonly clean: number;
  /** Clean pages on which a repair was made. */
  readonly touched: readonly string[];
  /** The same on originals only. */
  readonly touchedOriginals: number;
}

/** Counts repairs. */
export function repairFigures(rows: readonly FactoryRow[]): RepairFigures {
  const damaged = articlesOf(rows).filter(({ page }) => page.gold.damaged.length > 0);
  const clean = articlesOf(rows).filter((row) => row.page.gold.damaged.length === 0 && damageOf(row) === undefined);
  const touched = clean.filter((row) => journalledRepairs(row) > 0);
  return {
    damaged: damaged.length,
    repaired: damaged.filter(({ ours }) => ours?.unrepaired.length === 0).length,
    clean: clean.length,
    touched: touched.map(({ page }) => page.id),
    touchedOriginals: touched.filter(({ page }) => page.gold.pageClass === 'original').length,
  };
}

/** Prints repairs by kind of damage, and those on clean pages. */
export function printRepairs(rows: readonly FactoryRow[], print: (text: string) => void): void {
  const kinds = [...new Set(rows.flatMap((row) => damageOf(row) ?? []))].sort();
  const lines = kinds.map((kind) => {
    const group = rows.filter((row) => damageOf(row) === kind);
    const pieces = group.reduce((total, { page }) => total + page.gold.damaged.length, 0);
    const open = group.reduce((total, { ours }) => total + (ours?.unrepaired.length ?? 0), 0);
    const lost = group.filter(({ ours }) => (ours?.lost.length ?? 0) > 0).length;
    const isRepairable = repairable.test(kind);
    const exact = group.filter(({ ours }) => ours?.unrepaired.length === 0).length;
    return [
      kind.slice('damage:'.length),
      group.length,
      isRepairable ? exact : 'as it is',
      isRepairable ? `${pieces - open}/${pieces}` : '-',
      lost,
    ];
  });
  print(
    `\nRepairs\n${table([['damage', 'pages', 'repaired exactly', 'pieces repaired', 'pages with text altered'], ...lines])}`,
  );
  const { damaged, repaired, clean, touched } = repairFigures(rows);
  print(
    `corrupted pages repaired exactly ${repaired} of ${damaged} (${share(repaired, damaged)})   repairs on clean pages ${touched.length} of ${clean}`,
  );
  if (touched.length > 0) print(`  ${touched.join(' ')}`);
}
