import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListRecord } from '../../../src/core/lists/list-record';
import { packHosts } from '../../../src/core/lists/watch-hosts';
import type { SiteRule } from '../../../src/core/rules/rule';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
let granted = true;
Object.assign(fake.api, { permissions: { contains: async () => granted } });
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));

const { changeLists, readListContents, readLists, subscribeLists } = await import('../../../src/platform/list-store');
const { refreshDueLists, refreshList } = await import('../../../src/platform/list-refresh');

const rule: SiteRule = { id: 'r-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true };
const watch: ListRecord = {
  id: 'list-1',
  name: '示例名单',
  address: 'https://lists.example/farms.txt',
  format: 'domain-list',
  kind: 'watch',
  count: 2,
  dropped: 0,
  enabled: true,
  updated: 1_000,
  checked: 1_000,
};
const local: ListRecord = { ...watch, id: 'list-2', name: '规则', format: 'suyuan', kind: 'rules', count: 1 };
const { hosts } = packHosts([{ host: 'farm.example' }, { host: 'mirror.example' }]);
const day = 86_400_000;

interface Asked {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly init: RequestInit;
}
let asked: Asked[] = [];
let answer: () => Promise<Response> = async () => new Response('');

beforeEach(async () => {
  fake.local.clear();
  granted = true;
  asked = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, headers: init.headers as Record<string, string>, init });
    return answer();
  });
  await changeLists(() => ({
    records: [watch, local],
    contents: { 'list-1': { kind: 'watch', hosts }, 'list-2': { kind: 'rules', rules: [rule] } },
  }));
});

const first = async (): Promise<ListRecord | undefined> => (await readLists())[0];
const kept = async (): Promise<unknown> => readListContents(watch);
const now = 1_000 + day;
const refresh = (): ReturnType<typeof refreshList> => refreshList(watch, now, async () => undefined);

describe('the store of lists', () => {
  test('gives back what was put in', async () => {
    expect(await readLists()).toEqual([watch, local]);
    expect(await kept()).toEqual({ kind: 'watch', hosts });
    expect(await readListContents(local)).toEqual({ kind: 'rules', rules: [rule] });
  });

  test('tells of every change, and deletes what belonged to lists that are gone', async () => {
    let told = 0;
    subscribeLists(() => {
      told += 1;
    });
    await changeLists((records) => ({ records: records.slice(1) }));
    expect(told).toBeGreaterThan(0);
    expect([...fake.local.keys()]).toEqual(['lists', 'list:list-2']);
  });

  test('refuses lists that take too much room together, and keeps the old ones', async () => {
    const before = structuredClone([...fake.local]);
    const large = Array.from({ length: 130_000 }, (_, n) => `farm-number-${n}.example`).join('\n');
    const written = await changeLists((records) => ({
      records,
      contents: { 'list-1': { kind: 'watch', hosts: large } },
    }));
    expect(written).toMatchObject({ ok: false, error: 'quota' });
    expect([...fake.local]).toEqual(before);
  });

  test.each([null, [], 'x', { schema: 9, data: [] }, { schema: 1, data: { __proto__: null } }])(
    'reads garbage as nothing: %j',
    async (garbage) => {
      for (const key of ['lists', 'list:list-1', 'list:list-2']) fake.local.set(key, garbage);
      expect(await readLists()).toEqual([]);
      expect(await readListContents(watch)).toEqual({ kind: 'watch', hosts: '' });
      expect(await readListContents(local)).toEqual({ kind: 'rules', rules: [] });
    },
  );
});

describe('a subscription', () => {
  test('is asked for without cookies, referrer or anything about the user, naming the version that is there', async () => {
    answer = async () =>
      new Response('farm.example\nnew.example', { headers: { etag: '"2"', 'last-modified': 'then' } });
    expect((await refresh()).ok).toBe(true);
    expect(asked[0]).toMatchObject({
      url: watch.address,
      headers: {},
      init: { credentials: 'omit', referrerPolicy: 'no-referrer' },
    });
    const next = await first();
    expect(next).toEqual({ ...watch, etag: '"2"', modified: 'then', updated: now, checked: now });
    expect(await kept()).toEqual({ kind: 'watch', hosts: 'farm.example\nnew.example' });
    answer = async () => new Response(null, { status: 304 });
    if (next) await refreshList(next, now + 5, async () => undefined);
    expect(asked[1]?.headers).toEqual({ 'If-None-Match': '"2"', 'If-Modified-Since': 'then' });
    expect(await first()).toMatchObject({ updated: now, checked: now + 5 });
  });

  test.each<[string, () => Promise<Response>]>([
    ['offline', () => Promise.reject(new TypeError('failed'))],
    ['slow', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
    ['status', async () => new Response('gone', { status: 404 })],
    ['size', async () => new Response('farm.example\n'.repeat(90_000))],
    ['html', async () => new Response('<!doctype html><title>moved</title>')],
    ['format', async () => new Response('Dear reader,\nthis is no list')],
    ['kind', async () => new Response('blog.example##.advert')],
    ['rules', async () => new Response('{"version":1,"rules":[{"id":"x"}]}')],
  ])('that fails (%s) says so and keeps its last good version', async (problem, fails) => {
    answer = fails;
    expect(await refresh()).toMatchObject({ ok: false, error: problem });
    expect(await first()).toEqual({ ...watch, checked: now, problem });
    expect(await kept()).toEqual({ kind: 'watch', hosts });
  });

  test('is not asked for where the host is not open to us', async () => {
    granted = false;
    expect(await refresh()).toMatchObject({ ok: false, error: 'permission' });
    expect(asked).toEqual([]);
  });

  test('is not brought back when it was deleted meanwhile', async () => {
    answer = async () => {
      await changeLists(() => ({ records: [] }));
      return new Response('farm.example');
    };
    await refresh();
    expect(await readLists()).toEqual([]);
    expect([...fake.local.keys()]).toEqual(['lists']);
  });

  test('keeps the name and switch that the user gave it meanwhile', async () => {
    answer = async () => {
      await changeLists((records) => ({
        records: records.map((record) => ({ ...record, name: 'mine', enabled: false })),
      }));
      return new Response('farm.example');
    };
    await refresh();
    expect(await first()).toMatchObject({ name: 'mine', enabled: false, count: 1 });
  });

  test('is asked for by itself once a day, whatever came of it', async () => {
    answer = () => Promise.reject(new TypeError('failed'));
    await refreshDueLists(now - 1);
    expect(asked).toHaveLength(0);
    await refreshDueLists(now);
    expect(asked.map(({ url }) => url)).toEqual([watch.address, watch.address]);
    await refreshDueLists(now + day - 1);
    expect(asked).toHaveLength(2);
  });
});
