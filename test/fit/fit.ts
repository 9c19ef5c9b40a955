import { signals } from '../../src/core/signals';
import { repostThreshold, weights } from '../../src/core/weights';
import type { Example } from './examples';
import { foldsByGroup } from './folds';
import { guesses } from './guesses';
import { fitWeights, type Guess, type Observation } from './model';

/** How many parts the pages are cut into for testing. */
const FOLDS = 4;
/**
 * How many times worse an original called a repost is than a repost missed. Tried from the mildest; the first that keeps
 * the bar on pages not learnt from is taken.
 */
const CAUTIONS = [3, 4, 6, 8] as const;
/** Share of the pages called reposts that must be. */
const PRECISION_BAR = 0.98;

/** Points by sign. */
export type Points = ReadonlyMap<string, number>;

/** How right a set of points is on some pages. */
export interface Figures {
  readonly called: number;
  readonly right: number;
  readonly reposts: number;
  readonly precision: number;
  readonly recall: number;
}

/** Points of all signs as they stand in the code. */
export const pointsOfToday: Points = new Map<string, number>(Object.entries(weights));

const starts: readonly Guess[] = signals.map(({ id, sign }) => ({
  id,
  sign: sign === 'for' ? 1 : -1,
  prior: guesses[id],
}));

/** The sum that decides a page. */
export function scoreOf({ hits }: Pick<Example, 'hits'>, points: Points): number {
  return hits.reduce((sum, hit) => sum + (points.get(hit) ?? 0), 0);
}

/** True when a page is called a repost. */
export function isCalled(page: Example, points: Points): boolean {
  return !page.isRefused && scoreOf(page, points) >= repostThreshold;
}

/** Precision and recall over the pages that count; 1 where there is nothing to divide by. */
export function figuresOf(pages: readonly Example[], points: Points): Figures {
  const scored = pages.filter((page) => page.isScored);
  const called = scored.filter((page) => isCalled(page, points));
  const right = called.filter((page) => page.isRepost).length;
  const reposts = scored.filter((page) => page.isRepost).length;
  return summed({ called: called.length, right, reposts });
}

/** Shares out of counts. */
function summed({ called, right, reposts }: Pick<Figures, 'called' | 'right' | 'reposts'>): Figures {
  const precision = called === 0 ? 1 : right / called;
  return { called, right, reposts, precision, recall: reposts === 0 ? 1 : right / reposts };
}

/**
 * Pages to learn from. A page counts as far as its label is sure, and a group of pages counts as the square root of
 * their number: pages of one site or template repeat each other, and composed pages can be had in any number.
 */
export function observationsOf(pages: readonly Example[]): (Observation & Example)[] {
  const fitted = pages.filter((page) => page.isFitted);
  const sizes = new Map<string, number>();
  for (const { group } of fitted) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return fitted.map((page) => ({ ...page, mass: page.trust / Math.sqrt(sizes.get(page.group) ?? 1) }));
}

function learn(pages: readonly Example[], caution: number): Points {
  return fitWeights(starts, observationsOf(pages), { caution, threshold: repostThreshold });
}

/** One part tested with points learnt from the others. */
export interface Trial {
  readonly tested: readonly Example[];
  readonly points: Points;
  readonly training: Figures;
  readonly test: Figures;
}

/** Each part in turn tested with points that never saw its sites and families. */
function crossValidate(pages: readonly Example[], caution: number): Trial[] {
  const folds = foldsByGroup(pages, FOLDS);
  return folds.map((tested) => {
    const others = folds.filter((fold) => fold !== tested).flat();
    const points = learn(others, caution);
    return { tested, points, training: figuresOf(others, points), test: figuresOf(tested, points) };
  });
}

/** Figures of several trials together. */
export function pooled(all: readonly Figures[]): Figures {
  const sum = (key: 'called' | 'right' | 'reposts') => all.reduce((total, one) => total + one[key], 0);
  return summed({ called: sum('called'), right: sum('right'), reposts: sum('reposts') });
}

/** What the fitting found. */
export interface Fit {
  readonly caution: number;
  readonly points: Points;
  readonly trials: readonly Trial[];
}

/**
 * Fits all pages. Precision on pages not learnt from comes first: the mildest caution that keeps the bar is taken,
 * or the one with the best precision when none does.
 */
export function fitPages(pages: readonly Example[]): Fit {
  let best: { caution: number; trials: Trial[]; precision: number } | undefined;
  for (const caution of CAUTIONS) {
    const trials = crossValidate(pages, caution);
    const { precision } = pooled(trials.map(({ test }) => test));
    if (best === undefined || precision > best.precision) best = { caution, trials, precision };
    if (precision >= PRECISION_BAR) break;
  }
  const { caution, trials } = best ?? { caution: CAUTIONS[0], trials: [] };
  return { caution, trials, points: learn(pages, caution) };
}
