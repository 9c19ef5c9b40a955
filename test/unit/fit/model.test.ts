import { describe, expect, test } from 'vitest';
import { chanceOf, fitWeights, type Guess, type Observation, sightingOf } from '../../fit/model';

/** So many pages of different sites on which the same signs speak. */
function pages(count: number, isRepost: boolean, ...hits: string[]): Observation[] {
  return Array.from({ length: count }, (_none, at) => ({
    group: `${hits.join()}${isRepost}${at}`,
    hits,
    isRepost,
    mass: 1,
  }));
}
const sign = (id: string, prior: number): Guess => ({ id, sign: prior < 0 ? -1 : 1, prior });
const options = { caution: 1, threshold: 50 };

describe('the points of signs', () => {
  test('what is only ever seen on reposts gains, what is seen on both loses', () => {
    const seen = [...pages(40, true, 'telling'), ...pages(20, true, 'idle'), ...pages(40, false, 'idle')];
    const found = fitWeights([sign('telling', 40), sign('idle', 40)], seen, options);
    expect(found.get('telling')).toBeGreaterThan(50);
    expect(found.get('idle')).toBeLessThan(45);
  });

  test('a sign that also stands on originals never suffices alone, however many reposts bear it', () => {
    const seen = [...pages(90, true, 'common'), ...pages(10, false, 'common')];
    expect(fitWeights([sign('common', 60)], seen, options).get('common')).toBe(45);
  });

  test('originals on which a counter-sign speaks do not weaken a sign, they strengthen the counter-sign', () => {
    const seen = [...pages(40, true, 'label'), ...pages(12, false, 'label', 'home'), ...pages(20, false, 'home')];
    const found = fitWeights([sign('label', 60), sign('home', -20)], seen, options);
    expect(found.get('label')).toBeGreaterThanOrEqual(50);
    expect((found.get('label') ?? 0) + (found.get('home') ?? 0)).toBeLessThan(50);
  });

  test('what is seen on a handful of pages, or on many of two sites, keeps its points', () => {
    const twoSites = pages(30, true, 'local').map((page, at) => ({ ...page, group: `site ${at % 2}` }));
    const seen = [...pages(4, true, 'rare'), ...twoSites, ...pages(30, true, 'common')];
    const found = fitWeights([sign('rare', 20), sign('local', 20), sign('common', 20)], seen, options);
    expect(found.get('rare')).toBe(20);
    expect(found.get('local')).toBe(20);
    expect(found.get('common')).toBeGreaterThan(20);
  });

  test('a sign never changes sides', () => {
    const seen = [...pages(400, false, 'wrong way'), ...pages(400, true, 'other way')];
    const found = fitWeights([sign('wrong way', 20), sign('other way', -20)], seen, options);
    expect(found.get('wrong way')).toBe(5);
    expect(found.get('other way')).toBe(-5);
  });

  test('caution takes points from what speaks on originals', () => {
    const seen = [...pages(30, true, 'a', 'b'), ...pages(10, false, 'a', 'b')];
    const sum = (caution: number) =>
      [...fitWeights([sign('a', 30), sign('b', 30)], seen, { ...options, caution }).values()].reduce((x, y) => x + y);
    expect(sum(6)).toBeLessThan(sum(1));
  });

  test('the same pages give the same points, in whatever order the signs that they bear are named', () => {
    const seen = [...pages(20, true, 'a', 'b'), ...pages(9, false, 'b', 'c'), ...pages(7, true, 'c')];
    const guesses = [sign('a', 30), sign('b', 20), sign('c', -20)];
    const turned = seen.map((page) => ({ ...page, hits: [...page.hits].reverse() }));
    expect(fitWeights(guesses, turned, options)).toEqual(fitWeights(guesses, seen, options));
  });

  test('the result is where no single weight can be bettered', () => {
    const seen = [
      ...pages(25, true, 'a', 'b'),
      ...pages(10, true, 'a'),
      ...pages(15, false, 'b', 'c'),
      ...pages(9, false, 'a', 'c'),
    ];
    const guesses = [sign('a', 30), sign('b', 20), sign('c', -20)];
    const found = fitWeights(guesses, seen, options);
    const loss = (points: ReadonlyMap<string, number>) =>
      seen.reduce((sum, { hits, isRepost }) => {
        const chance = chanceOf(
          hits.reduce((score, hit) => score + (points.get(hit) ?? 0), 0),
          options.threshold,
        );
        return sum - Math.log(isRepost ? chance : 1 - chance);
      }, 0) + guesses.reduce((sum, { id, prior }) => sum + ((points.get(id) ?? 0) - prior) ** 2 / 2 / 10 ** 2, 0);
    for (const { id } of guesses) {
      for (const step of [-3, 3]) {
        const moved = new Map(found).set(id, (found.get(id) ?? 0) + step);
        expect(loss(moved), `${id} ${step}`).toBeGreaterThan(loss(found));
      }
    }
  });
});

test('a sighting tells apart where something speaks against', () => {
  const seen = [...pages(3, true, 'a'), ...pages(2, false, 'a', 'against'), ...pages(5, false, 'against')];
  expect(sightingOf('a', seen, new Set(['against']))).toEqual({
    reposts: 3,
    originals: 2,
    freeReposts: 3,
    freeOriginals: 0,
    groups: 5,
  });
});
