import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodePage, readFixtures } from '../bench/corpus';
import { differences } from '../support/fixture-check';
import { type Lab, openLab } from '../support/lab';

const fixtures = await readFixtures();
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab?.close();
});

describe('fixture pages read as expected in Chromium', () => {
  test.each(fixtures)('$slug', async ({ slug, path, meta, expected }) => {
    expect(expected, `npm run accept -- ${slug} writes what is missing`).toBeDefined();
    const measures = await lab.measure({ url: meta.url, html: await decodePage(path, 'utf-8') });
    expect(measures.ours.error).toBeUndefined();
    expect(measures.changed, 'reading changed the document').toBe(false);
    expect(measures.reading && expected && differences(measures.reading, expected)).toEqual([]);
  });

  test('reposts and pages that are none are equally many', () => {
    const reposts = fixtures.filter((fixture) => fixture.meta.pageClass === 'repost').length;
    expect(fixtures.length).toBeGreaterThanOrEqual(10);
    expect(Math.abs(2 * reposts - fixtures.length)).toBeLessThanOrEqual(1);
  });
});
