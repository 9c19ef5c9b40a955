import { beforeEach, expect, test, vi } from 'vitest';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: Reflect.get(globalThis, 'browser') }));
const { keepPlace, placeOf } = await import('../../../src/background/places');

const day = 86_400_000;
const name = (index: number): string => index.toString(16).padStart(8, '0');

beforeEach(() => fake.local.clear());

test('a place is kept for ninety days', async () => {
  await keepPlace(name(1), { block: 4, offset: 20 }, 0);
  await expect(placeOf(name(1), 89 * day)).resolves.toEqual({ block: 4, offset: 20 });
  await expect(placeOf(name(1), 91 * day)).resolves.toBeUndefined();
  await expect(placeOf(name(2), 0)).resolves.toBeUndefined();
  await expect(placeOf('__proto__', 0)).resolves.toBeUndefined();
});

test('the beginning forgets it', async () => {
  await keepPlace(name(1), { block: 4, offset: 0 }, 0);
  await keepPlace(name(1), { block: 0, offset: 0 }, 1);
  await expect(placeOf(name(1), 1)).resolves.toBeUndefined();
});

test('the newest two hundred stay', async () => {
  await Promise.all(Array.from({ length: 205 }, (_, index) => keepPlace(name(index), { block: 1, offset: 0 }, index)));
  await expect(placeOf(name(4), 300)).resolves.toBeUndefined();
  await expect(placeOf(name(204), 300)).resolves.toBeDefined();
  expect(Object.keys(fake.local.get('places') as object)).toHaveLength(200);
});
