import { describe, expect, test } from 'vitest';
import { trace } from '../../src/core/trace';
import { comparisonKey } from '../../src/core/url/normalize';
import addresses from '../fixtures/addresses.json';
import { pageFacts, repost } from '../support/facts';

describe('addresses of mirrors met in the survey', () => {
  test.each(addresses.mirrors)('$page', ({ page, original, platform }) => {
    const source = trace(pageFacts({ url: page }), repost);
    const named = source.candidates.find((candidate) => candidate.evidence.some((clue) => clue.family === 'address'));
    if (original === undefined) expect(named?.platform).toBe(platform);
    else expect(comparisonKey(source.best?.url ?? '')).toBe(comparisonKey(original));
  });
});

describe('addresses of originals and of pages that are no article', () => {
  test.each(addresses.originals)('%s shows no source', (url) => {
    expect(trace(pageFacts({ url }), repost).candidates).toEqual([]);
  });
});
