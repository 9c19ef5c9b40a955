import { table } from '../tables';
import { type EngineScore, type FactoryRow, isAllRight } from './score';

/** The figures that a release must reach on composed pages, each with its bar. */
export function printFactoryBars(rows: readonly FactoryRow[], print: (text: string) => void): void {
  const scored = rows.flatMap(({ page, ours }) =>
    page.gold.pageClass === 'nonarticle' || ours === undefined ? [] : [{ gold: page.gold, ours }],
  );
  const sum = (of: (each: (typeof scored)[number]) => number) => scored.reduce((total, each) => total + of(each), 0);
  const kept = (bad: (score: EngineScore) => number, all: (each: (typeof scored)[number]) => number) =>
    1 - sum(({ ours }) => bad(ours)) / sum(all);
  const stated = rows.filter(({ page }) => page.gold.source.kind === 'article' || page.gold.source.kind === 'author');
  const share = (list: readonly FactoryRow[], outcomes: readonly string[]) =>
    list.filter(({ outcome }) => outcomes.includes(outcome ?? '')).length / list.length;
  const bars: readonly (readonly [name: string, least: number, now: number])[] = [
    ['mean F1', 0.985, sum(({ ours }) => ours.f1) / scored.length],
    ['pages of F1 >= 0.95', 0.96, sum(({ ours }) => Number(ours.f1 >= 0.95)) / scored.length],
    [
      'noise gone',
      0.99,
      kept(
        (ours) => ours.left.length + ours.leftImages.length,
        ({ gold }) => gold.noise.length + gold.noiseImages.length,
      ),
    ],
    ['pages all right', 0.93, rows.filter(isAllRight).length / rows.length],
    [
      'code exact',
      0.99,
      kept(
        (ours) => ours.brokenCode.length,
        ({ gold }) => gold.code.length,
      ),
    ],
    [
      'images kept',
      0.98,
      kept(
        (ours) => ours.lostImages.length,
        ({ gold }) => gold.images.length,
      ),
    ],
    ['title exact', 0.97, sum(({ ours }) => Number(ours.isTitleRight)) / scored.length],
    ['source right of those stated', 0.95, share(stated, ['right'])],
    ['source not wrong', 0.995, 1 - share(rows, ['wrong', 'uncalled'])],
  ];
  const line = ([name, least, now]: (typeof bars)[number]) => [
    name,
    least.toFixed(3),
    now.toFixed(3),
    Number.isNaN(now) ? '-' : now >= least ? 'reached' : 'MISSED',
  ];
  print(`\n${table([['bar', 'least', 'now', ''], ...bars.map(line)])}`);
}
