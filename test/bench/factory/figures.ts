import type { FactoryPage } from './gold';
import type { EngineScore, FactoryRow } from './score';

/** The engines that read each page. */
export type EngineName = 'ours' | 'readability' | 'defuddle';

/** All of them, ours first. */
export const engineNames: readonly EngineName[] = ['ours', 'readability', 'defuddle'];

type Gold = FactoryPage['gold'];

interface Scored {
  readonly gold: Gold;
  readonly score: EngineScore;
}

/** One figure about an engine's articles: a share between 0 and 1, NaN where there is nothing to divide by. */
export interface Figure {
  readonly name: string;
  of(scored: readonly Scored[]): number;
}

const sum = (scored: readonly Scored[], of: (each: Scored) => number) =>
  scored.reduce((total, each) => total + of(each), 0);

/** Share of single things that are right. */
function things(name: string, all: (gold: Gold) => number, bad: (score: EngineScore) => number): Figure {
  return {
    name,
    of: (scored) => 1 - sum(scored, ({ score }) => bad(score)) / sum(scored, ({ gold }) => all(gold)),
  };
}

/** Share of pages that pass. */
function pages(name: string, test: (score: EngineScore) => boolean): Figure {
  return { name, of: (scored) => sum(scored, ({ score }) => Number(test(score))) / scored.length };
}

/** Every figure, in the order of the tables. */
export const figures = {
  f1: { name: 'F1', of: (scored: readonly Scored[]) => sum(scored, ({ score }) => score.f1) / scored.length },
  good: pages('F1≥.95', (score) => score.f1 >= 0.95),
  text: things(
    'text kept',
    (gold) => gold.text.length,
    (score) => score.lost.length,
  ),
  noise: things(
    'noise gone',
    (gold) => gold.noise.length + gold.noiseImages.length,
    (score) => score.left.length + score.leftImages.length,
  ),
  code: things(
    'code',
    (gold) => gold.code.length,
    (score) => score.brokenCode.length,
  ),
  images: things(
    'images',
    (gold) => gold.images.length,
    (score) => score.lostImages.length,
  ),
  formulas: things(
    'formulas',
    (gold) => gold.formulas.length,
    (score) => score.brokenFormulas.length,
  ),
  title: pages('title', (score) => score.isTitleRight),
  author: pages('author', (score) => score.isAuthorRight),
  date: pages('date', (score) => score.isDateRight),
  clean: pages('clean', (score) => score.isClean),
} satisfies Record<string, Figure>;

/** Names of the figures, in the order of the tables. */
export const figureNames = Object.values(figures).map((figure) => figure.name);

/** Pages that hold an article. */
export const articlesOf = (rows: readonly FactoryRow[]) =>
  rows.filter((row) => row.page.gold.pageClass !== 'nonarticle');

/** What one engine made of the article pages among the rows. */
export function scoredBy(rows: readonly FactoryRow[], engine: EngineName): Scored[] {
  return articlesOf(rows).flatMap((row) => {
    const score = row[engine];
    return score === undefined ? [] : [{ gold: row.page.gold, score }];
  });
}

/** A figure for a table; `-` where there is none. */
export function shown(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

/** Rows by the family of their page, in the order of the names. */
export function byFamily(rows: readonly FactoryRow[]): Map<string, FactoryRow[]> {
  const groups = new Map<string, FactoryRow[]>();
  for (const row of rows) groups.set(row.page.family, [...(groups.get(row.page.family) ?? []), row]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

/** Figures in which another engine is ahead of ours, by family. */
export function behind(rows: readonly FactoryRow[], chosen: readonly Figure[]): string[] {
  return [...byFamily(rows)].flatMap(([name, group]) => {
    const own = scoredBy(group, 'ours');
    return (['readability', 'defuddle'] as const).flatMap((other) => {
      const theirs = scoredBy(group, other);
      return chosen
        .filter((figure) => figure.of(theirs) > figure.of(own) + 1e-9)
        .map(
          (figure) => `${name} ${figure.name} (${other} ${shown(figure.of(theirs))}, ours ${shown(figure.of(own))})`,
        );
    });
  });
}
