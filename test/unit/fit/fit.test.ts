import { describe, expect, test } from 'vitest';
import { signals } from '../../../src/core/signals';
import type { SignalId } from '../../../src/core/weights';
import type { Example } from '../../fit/examples';
import { figuresOf, fitPages, observationsOf, pointsOfToday } from '../../fit/fit';
import { foldsByGroup } from '../../fit/folds';
import { printFit } from '../../fit/report';
import { withPoints } from '../../fit/written';

/** Labelled pages of made-up sites, three of each. */
function examples(from: Example['from'], isRepost: boolean, sites: number, ...hits: SignalId[]): Example[] {
  return Array.from({ length: sites * 3 }, (_none, at) => ({
    id: `${from}-${isRepost}-${hits.join()}-${at}`,
    from,
    group: `${hits.join()}-${isRepost}-${Math.floor(at / 3)}`,
    isRepost,
    isFitted: true,
    isScored: true,
    trust: 1,
    isRefused: false,
    hits,
  }));
}

const toy: readonly Example[] = [
  ...examples('corpus', true, 8, 'stated-source'),
  ...examples('corpus', true, 6, 'stock-intro', 'woven-title'),
  ...examples('corpus', false, 8, 'original-claim'),
  ...examples('corpus', false, 5, 'template-header'),
  ...examples('factory', true, 5, 'related-list', 'stock-outro'),
  ...examples('factory', false, 4, 'platform-home', 'related-list'),
];

describe('parts for testing', () => {
  test('no site is in two parts, no page is lost, reposts are spread', () => {
    const folds = foldsByGroup(toy, 4);
    expect(folds.flat()).toHaveLength(toy.length);
    for (const fold of folds) {
      const others = new Set(
        folds.filter((other) => other !== fold).flatMap((other) => other.map(({ group }) => group)),
      );
      expect(fold.filter(({ group }) => others.has(group))).toEqual([]);
      expect(fold.filter(({ isRepost }) => isRepost).length).toBeGreaterThan(6);
    }
    expect(foldsByGroup(toy, 4)).toEqual(folds);
  });
});

describe('a fit', () => {
  test('keeps precision on sites not learnt from, and finds what the guesses missed', () => {
    const { points, trials } = fitPages(toy);
    expect(figuresOf(toy, points)).toMatchObject({ precision: 1, recall: 1 });
    expect(trials).toHaveLength(4);
    for (const { test: tested } of trials) expect(tested.precision).toBe(1);
    expect([...points.keys()].sort()).toEqual(signals.map(({ id }) => id).sort());
  });

  test('is the same every time', () => {
    expect(fitPages(toy).points).toEqual(fitPages(toy).points);
  });

  test('a site weighs as the root of its pages, pages that teach nothing weigh nothing', () => {
    const refused = { ...examples('corpus', false, 1)[0], isFitted: false } as Example;
    const big = examples('corpus', true, 3, 'self-citing').map((page) => ({ ...page, group: 'one site' }));
    const seen = observationsOf([...toy, ...big, refused]);
    const massOf = (group: string) => seen.filter((one) => one.group === group).reduce((sum, one) => sum + one.mass, 0);
    expect(seen).toHaveLength(toy.length + big.length);
    expect(massOf('one site')).toBeCloseTo(3);
    expect(massOf(toy[0]?.group ?? '')).toBeCloseTo(Math.sqrt(3));
  });

  test('a refused page is never called a repost', () => {
    const refused = toy.map((page) => ({ ...page, isRefused: true }));
    expect(figuresOf(refused, pointsOfToday)).toMatchObject({ called: 0, recall: 0 });
  });

  test('prints every sign, every part and what it judges wrongly', () => {
    const lines: string[] = [];
    const missed = examples('corpus', true, 1)[0] as Example;
    printFit([...toy, missed], fitPages(toy), true, (text) => lines.push(text));
    const text = lines.join('\n');
    for (const { id } of signals) expect(text).toContain(id);
    expect(text).toMatch(/4-fold cross-validation[\s\S]*bar: within 2/);
    expect(text).toContain(`missed ${missed.id} (0)`);
  });
});

describe('the written table', () => {
  const source =
    "export const weights = {\n  // first\n  'stated-source': 110,\n  translation: 50,\n  'author-link': -20,\n} as const;\n";

  test('only the numbers change', () => {
    const points = new Map([
      ['stated-source', 99],
      ['translation', 61],
      ['author-link', -12],
    ]);
    expect(withPoints(source, points)).toBe(source.replace('110', '99').replace('50', '61').replace('-20', '-12'));
  });

  test('a sign without a line is an error', () => {
    expect(() => withPoints(source, new Map([['made-up', 1]]))).toThrow('made-up');
  });
});
