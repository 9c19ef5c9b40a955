import { beforeEach, expect, test, vi } from 'vitest';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: Reflect.get(globalThis, 'browser') }));
const { changesAfter, dropNews, keepNews, notableChanges, readNews } = await import(
  '../../../src/platform/notable-changes'
);

const changes = [
  { version: '0.9.0', text: 'app_name' },
  { version: '0.10.0', text: 'news_seen' },
] as const;

beforeEach(() => fake.local.clear());

test.each([
  ['0.8', ['0.9.0', '0.10.0']],
  ['0.9.0', ['0.10.0']],
  ['0.9.1', ['0.10.0']],
  ['0.10.0', []],
  ['1.0', []],
  ['', []],
  ['newest', []],
  [undefined, []],
  [3, []],
])('after %s', (version, found) => {
  expect(changesAfter(version, changes).map((change) => change.version)).toEqual(found);
});

test('an update is told until somebody has seen it; two updates are told together', async () => {
  await expect(readNews()).resolves.toEqual([]);
  await keepNews('0.0.9');
  await keepNews('0.0.10');
  await expect(readNews()).resolves.toEqual(notableChanges);
  expect(fake.local.get('news')).toEqual({ schema: 1, data: '0.0.9' });
  await dropNews();
  await expect(readNews()).resolves.toEqual([]);
});

test('an update that brings nothing of note is not told, and garbage is no news', async () => {
  await keepNews('999.0.0');
  await keepNews(undefined);
  expect(fake.local.size).toBe(0);
  fake.local.set('news', { schema: 1, data: { version: '0.0.1' } });
  await expect(readNews()).resolves.toEqual([]);
});
