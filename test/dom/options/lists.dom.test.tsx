import './fake-browser';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListRecord } from '../../../src/core/lists/list-record';
import { changeLists, readLists } from '../../../src/platform/list-store';
import { updateSettings } from '../../../src/platform/store';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { find, openOptions, stored, type, violations } from './open-page';

const address = 'https://lists.example.com/farms.txt';
const record: ListRecord = {
  id: 'list-1',
  name: '农场',
  address,
  format: 'ublacklist',
  kind: 'watch',
  count: 1,
  dropped: 2,
  enabled: true,
  updated: 1_700_000_000_000,
  checked: 1_700_000_000_000,
};

let asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked = [];
  answer = async () => new Response('*://*.farm.example/*\n/farm/');
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the section with one subscription. */
async function openWithList(change: Partial<ListRecord> = {}): Promise<void> {
  await openOptions('transfer');
  await changeLists(() => ({
    records: [{ ...record, ...change }],
    contents: { 'list-1': { kind: 'watch', hosts: 'farm.example' } },
  }));
  await waitFor(() => find('.list', '农场'));
}

/** Writes an address and asks for a preview, as Enter does. */
async function ask(text: string): Promise<void> {
  type(await waitFor(() => find<HTMLInputElement>('.subscribe input')), text);
  await waitFor(() => expect(find<HTMLInputElement>('.subscribe input').value).toBe(text));
  find('.subscribe button').click();
}

const complaint = (): string => find('.subscribe .field-note.error').textContent ?? '';

test('the page says what a subscription is before there is any', async () => {
  await openOptions('transfer');
  await waitFor(() => expect(find('main').textContent).toContain('还没有名单和订阅'));
  expect(find('main').textContent).toContain('没有订阅，就没有请求');
  expect(asked).toEqual([]);
});

test.each(['http://lists.example.com/a.txt', 'lists.example.com', 'https://user:word@lists.example.com/', ''])(
  '%j is no address, and nobody is asked',
  async (text) => {
    await openOptions('transfer');
    await ask(text);
    await waitFor(() => expect(complaint()).toContain('https://'));
    expect([asked, fakeBrowser.state.asked]).toEqual([[], []]);
    expect(await violations()).toEqual([]);
  },
);

test('without permission nothing is fetched', async () => {
  await openOptions('transfer');
  fakeBrowser.state.answer = false;
  await ask(address);
  await waitFor(() => expect(complaint()).toContain('没有允许访问lists.example.com'));
  expect(fakeBrowser.state.asked).toEqual([['https://lists.example.com/*']]);
  expect(asked).toEqual([]);
});

test('what a list holds is seen before anything of it is kept, and can be undone after', async () => {
  await openOptions('transfer');
  await ask(address);
  await waitFor(() => expect(find('.preview').textContent).toContain('farms.txt (lists.example.com)里有1个网站'));
  expect(find('.preview').textContent).toContain('有1行没有用上');
  expect(await readLists()).toEqual([]);
  expect(await violations()).toEqual([]);
  find('.preview button', '订阅').click();
  await waitFor(async () =>
    expect(await readLists()).toMatchObject([{ address, kind: 'watch', count: 1, dropped: 1 }]),
  );
  await waitFor(() => find('.toast button', '撤销').click());
  await waitFor(async () => expect(await readLists()).toEqual([]));
});

test('a list of rules is taken as a whole, and stays apart from the user’s own', async () => {
  answer = async () => new Response('blog.example##.advert\nnews.example##.promo');
  await openOptions('transfer');
  await ask(address);
  await waitFor(() => expect(find('.preview').textContent).toContain('里有2条规则'));
  expect(document.querySelector('.preview .check')).toBeNull();
  find('.preview button', '订阅').click();
  await waitFor(async () => expect(await readLists()).toMatchObject([{ kind: 'rules', count: 2 }]));
  await waitFor(async () => expect((await stored()).lists).toMatchObject([{ rules: [{ mode: 'clean' }, {}] }]));
  expect((await stored()).rules).toEqual([]);
});

test.each<[string, () => Promise<Response>, string]>([
  ['offline', () => Promise.reject(new TypeError('failed')), '没有连上'],
  ['an error', async () => new Response('x', { status: 404 }), '没有给出内容'],
  ['a page', async () => new Response('<!doctype html>'), '这是一张网页'],
  ['bad rules', async () => new Response('{"version":1,"rules":[{"id":"x"}]}'), 'rules[0]'],
])('%s is told, and nothing is kept', async (_what, fails, words) => {
  answer = fails;
  await openOptions('transfer');
  await ask(address);
  await waitFor(() => expect(complaint()).toContain(words));
  expect(await readLists()).toEqual([]);
});

test('a list tells how much it holds and when it was asked for, and what went wrong', async () => {
  await openWithList({ problem: 'slow' });
  const row = find('.list');
  for (const words of ['uBlacklist', '1个网站，只引起注意', '2行没有用上', '2023', address]) {
    expect(row.textContent).toContain(words);
  }
  expect(find('.list .error').textContent).toContain('10秒内没有取完，仍在使用上一个版本');
  expect(await violations()).toEqual([]);
});

test('it is updated on a click, after asking for permission', async () => {
  await openWithList();
  answer = async () => new Response('*://*.farm.example/*\n*://*.mirror.example/*');
  find('.list button', '现在更新').click();
  await waitFor(async () => expect(await readLists()).toMatchObject([{ count: 2, dropped: 0 }]));
  expect(fakeBrowser.state.asked).toEqual([['https://lists.example.com/*']]);
  await waitFor(() => expect(find('.live').textContent).toContain('“农场”已更新'));
});

test('it is switched off and deleted, and comes back as it was', async () => {
  await openWithList();
  find<HTMLInputElement>('.list [role=switch]').click();
  await waitFor(async () => expect(await readLists()).toMatchObject([{ enabled: false }]));
  await waitFor(() => expect(find<HTMLInputElement>('.list [role=switch]').checked).toBe(false));
  find('.list button', '删除').click();
  await waitFor(async () => expect(await readLists()).toEqual([]));
  await waitFor(() => find('.toast button', '撤销').click());
  await waitFor(async () => expect(await readLists()).toEqual([{ ...record, enabled: false }]));
});

test('twenty lists are enough', async () => {
  await openOptions('transfer');
  const many = Array.from({ length: 20 }, (_, n) => ({ ...record, id: `list-${n}`, address: `${address}?${n}` }));
  await changeLists(() => ({ records: many }));
  await waitFor(() => expect(document.querySelectorAll('.list')).toHaveLength(20));
  await ask(address);
  await waitFor(() => expect(complaint()).toContain('最多20个'));
  await ask(`${address}?3`);
  await waitFor(() => expect(complaint()).toContain('已经订阅了'));
  expect(asked).toEqual([]);
});

describe('the access that a subscription was given', () => {
  const origin = 'https://lists.example.com/*';
  const remove = async (): Promise<void> => {
    find('.list button', '删除').click();
    await waitFor(() => find('.toast button', '撤销'));
  };

  test('goes with it, and is asked for again when the deletion is taken back', async () => {
    await openWithList();
    fakeBrowser.state.granted = [...fakeBrowser.state.granted, origin, 'https://other.example/*'];
    await remove();
    expect(fakeBrowser.state.granted).not.toContain(origin);
    expect(fakeBrowser.state.granted).toContain('https://other.example/*');
    find('.toast button', '撤销').click();
    await waitFor(() => expect(fakeBrowser.state.granted).toContain(origin));
    await waitFor(async () => expect(await readLists()).toMatchObject([{ id: 'list-1' }]));
  });

  test('stays where another list comes from there', async () => {
    await openWithList();
    fakeBrowser.state.granted = [origin];
    await changeLists((now) => ({
      records: [...now, { ...record, id: 'list-2', name: '另一份', address: `${address}.2` }],
    }));
    await waitFor(() => find('.list', '另一份'));
    await remove();
    expect(fakeBrowser.state.granted).toEqual([origin]);
  });

  test.each([
    ['a rule of the user', true],
    ['one that is switched off', false],
  ])('stays where %s works', async (_what, enabled) => {
    const rule = { id: 'own', name: '自己的', match: ['*://*.example.com/*'], mode: 'clean', enabled } as const;
    await openWithList();
    await updateSettings((now) => ({ ...now, rules: [rule] }));
    fakeBrowser.state.granted = [origin];
    await remove();
    expect(fakeBrowser.state.granted).toEqual([origin]);
  });
});
