import { beforeEach, expect, test } from 'vitest';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
const { handle } = await import('../../../src/platform/messages');
const { needPack } = await import('../../../src/platform/need-pack');
const { findPack, judgePack, offerPack } = await import('../../../src/platform/packs');

const judge = { facts: () => ({}) as never, judge: () => ({}) as never };
const asked: unknown[] = [];
let isPermitted = true;
const table = new Proxy({} as never, {
  get: () => (_sender: unknown, id: unknown) => {
    asked.push(id);
    if (isPermitted) offerPack(judgePack, judge);
    return isPermitted;
  },
  getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 0 }),
});
handle(table, new Proxy({} as never, { get: () => () => true }));

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('suyuan.judge'));
  fake.sender = { id: 'own-id', url: 'https://example.org/post', frameId: 0, tab: { id: 7 } };
  fake.isConnected = true;
  isPermitted = true;
  asked.length = 0;
});

test('a pack is asked for once and found afterwards', async () => {
  await expect(needPack(judgePack)).resolves.toBe(judge);
  await expect(needPack(judgePack)).resolves.toBe(judge);
  expect([asked, findPack(judgePack)]).toEqual([['judge'], judge]);
});

test('a second copy of a script changes nothing', () => {
  offerPack(judgePack, judge);
  offerPack(judgePack, { ...judge });
  expect(findPack(judgePack)).toBe(judge);
});

test('where it is not permitted, and without an extension, there is none', async () => {
  isPermitted = false;
  await expect(needPack(judgePack)).resolves.toBeUndefined();
  fake.isConnected = false;
  await expect(needPack(judgePack)).resolves.toBeUndefined();
});
