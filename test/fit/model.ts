/** What the fitting knows of a page. */
export interface Observation {
  /** Site or family. */
  readonly group: string;
  readonly hits: readonly string[];
  readonly isRepost: boolean;
  /** How much the page counts. */
  readonly mass: number;
}

/** A weight before it is fitted. */
export interface Guess {
  readonly id: string;
  readonly sign: 1 | -1;
  /** Points thought right before any page is counted; little evidence changes them little. */
  readonly prior: number;
}

/** Decisions of the fitting that are not read off the pages. */
export interface FitOptions {
  /** How many times worse it is to call an original a repost than to miss a repost. */
  readonly caution: number;
  readonly threshold: number;
}

/** How often a sign was seen, and how often nothing spoke against it. */
export interface Sighting {
  readonly reposts: number;
  readonly originals: number;
  /** The same, only of pages on which no counter-sign speaks: there the sign may be the one that decides. */
  readonly freeReposts: number;
  readonly freeOriginals: number;
  /** On so many sites or families. */
  readonly groups: number;
}

/** Points that turn even odds into e to one: a page without any sign is a repost once in 150, one of 100 points nearly always. */
const POINTS_PER_LOGIT = 10;
/** How far evidence moves a weight easily: one standard deviation of the prior, in points. */
const LEEWAY = 10;
/** Signs seen on fewer pages, or by fewer sites and families, keep their guess: what they show is chance, or one template. */
const FEWEST_PAGES = 5;
const FEWEST_GROUPS = 3;
/** A sign may make a repost alone when so many pages with it and nothing against it are reposts … */
const SURE_SHARE = 0.94;
/** … where one that was thought to suffice starts with the trust of so many pages more. */
const TRUST = 20;
/** What other signs get at most, below the threshold: together with any second one they suffice. */
const UNSURE_SHARE = 0.9;
const MOST_POINTS = 120;
/** A sign that is worth less says nothing to a person who reads the table. */
const LEAST_POINTS = 5;
const SWEEPS = 400;

/** Chance that a page of so many points is a repost, as the fit sees it. */
export function chanceOf(score: number, threshold: number): number {
  return 1 / (1 + Math.exp((threshold - score) / POINTS_PER_LOGIT));
}

/** Counts on which pages a sign speaks. */
export function sightingOf(id: string, pages: readonly Observation[], counters: ReadonlySet<string>): Sighting {
  const seen = pages.filter(({ hits }) => hits.includes(id));
  const free = seen.filter(({ hits }) => hits.every((hit) => hit === id || !counters.has(hit)));
  const reposts = seen.filter((page) => page.isRepost).length;
  const freeReposts = free.filter((page) => page.isRepost).length;
  const groups = new Set(seen.map(({ group }) => group)).size;
  return { reposts, originals: seen.length - reposts, freeReposts, freeOriginals: free.length - freeReposts, groups };
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Where a weight may end: on its side of zero, and below the threshold unless the sign is sure. */
function rangeOf({ sign, prior }: Guess, seen: Sighting, threshold: number): Range {
  const isRare = seen.reposts + seen.originals < FEWEST_PAGES || seen.groups < FEWEST_GROUPS;
  if (isRare) return { least: prior, most: prior };
  if (sign < 0) return { least: -MOST_POINTS, most: -LEAST_POINTS };
  const trust = prior >= threshold ? TRUST : 0;
  const free = seen.freeReposts + seen.freeOriginals + trust;
  const isSure = free >= FEWEST_PAGES && seen.freeReposts + trust >= free * SURE_SHARE;
  return { least: LEAST_POINTS, most: isSure ? MOST_POINTS : Math.floor(threshold * UNSURE_SHARE) };
}

/**
 * Points for each sign: logistic regression in which the chance of a repost is `1 / (1 + e^((threshold − sum) / 10))`,
 * pulled to the guesses by a squared penalty, each weight held in its range. The loss is convex; it is brought down
 * one weight at a time by a step that its curvature bounds, so that every sweep improves it and the same pages give
 * the same points. Rounded to whole points.
 */
export function fitWeights(
  guesses: readonly Guess[],
  pages: readonly Observation[],
  { caution, threshold }: FitOptions,
): Map<string, number> {
  const counters = new Set(guesses.filter(({ sign }) => sign < 0).map(({ id }) => id));
  const scores = pages.map(() => 0);
  const masses = pages.map(({ isRepost, mass }) => (isRepost ? mass : mass * caution));
  const columns = guesses.map((guess) => {
    const rows = pages.flatMap(({ hits }, row) => (hits.includes(guess.id) ? [row] : []));
    const range = rangeOf(guess, sightingOf(guess.id, pages, counters), threshold);
    const mass = rows.reduce((sum, row) => sum + (masses[row] ?? 0), 0);
    return { guess, rows, range, curvature: mass / 4 / POINTS_PER_LOGIT ** 2 + 1 / LEEWAY ** 2 };
  });
  const points = columns.map(({ guess, range }) => clamp(guess.prior, range));
  const add = (rows: readonly number[], change: number) => {
    for (const row of rows) scores[row] = (scores[row] ?? 0) + change;
  };
  columns.forEach(({ rows }, at) => {
    add(rows, points[at] ?? 0);
  });
  const slopeAt = (row: number) => {
    const wanted = pages[row]?.isRepost ? 1 : 0;
    return ((masses[row] ?? 0) * (chanceOf(scores[row] ?? 0, threshold) - wanted)) / POINTS_PER_LOGIT;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    columns.forEach(({ guess, rows, range, curvature }, at) => {
      const now = points[at] ?? 0;
      const slope = rows.reduce((sum, row) => sum + slopeAt(row), (now - guess.prior) / LEEWAY ** 2);
      const next = clamp(now - slope / curvature, range);
      points[at] = next;
      add(rows, next - now);
    });
  }
  return new Map(columns.map(({ guess }, at) => [guess.id, Math.round(points[at] ?? 0)]));
}

function clamp(value: number, { least, most }: Range): number {
  return Math.min(most, Math.max(least, value));
}
