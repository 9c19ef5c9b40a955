import { beforeEach, expect, test } from 'vitest';
import type { PickOutcome } from '../../../src/packs/contracts';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { find, openOptions, violations } from './open-page';

interface Injection {
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
}

let outcome: PickOutcome | undefined;
let refusal: string | undefined;
let done: string[];

Object.assign(Reflect.get(globalThis, 'browser') as object, {
  scripting: {
    executeScript: async ({ files, args }: Injection) => {
      if (refusal !== undefined) throw new Error(refusal);
      done.push(files?.join() ?? `pick ${String(args?.[0])}`);
      if (!files && !outcome) throw new Error('Frame with ID 0 was removed.');
      return [{ result: files ? undefined : outcome }];
    },
  },
  tabs: {
    create: async () => ({}),
    query: async () => [],
    update: async (id: number) => {
      done.push(`show ${id}`);
      return {};
    },
    getCurrent: async () => ({ id: 3 }),
  },
});

beforeEach(async () => {
  outcome = { kind: 'picked', selector: '.content', matches: 1 };
  refusal = undefined;
  done = [];
  await openOptions('rules/new?host=blog.example.com&tab=12');
  await waitFor(() => expect(document.querySelector('dialog.sheet')).not.toBeNull());
});

const articleButton = () => find('dialog.sheet button', '在网页上选取：正文');
const article = () => articleButton().closest('.field')?.querySelector('input')?.value;

test('an element is picked in the tab from which the sheet was asked for, and its selector is written', async () => {
  articleButton().click();
  await waitFor(() => expect(article()).toBe('.content'));
  expect(done).toEqual(['src/picker/picker.iife.js', 'show 12', 'pick article', 'show 3']);
  expect(fakeBrowser.state.asked).toEqual([['http://blog.example.com/*', 'https://blog.example.com/*']]);
});

test('who cancels, or leaves the page, finds the field as it was', async () => {
  outcome = { kind: 'cancelled' };
  articleButton().click();
  await waitFor(() => expect(done).toContain('show 3'));
  outcome = undefined;
  articleButton().click();
  await waitFor(() => expect(done.filter((each) => each === 'show 3')).toHaveLength(2));
  expect(article()).toBe('');
});

test('without permission a sentence says so, and another click asks again', async () => {
  fakeBrowser.state.answer = false;
  articleButton().click();
  await waitFor(() => expect(find('dialog.sheet').textContent).toContain('需要允许访问blog.example.com才能继续。'));
  expect(await violations()).toEqual([]);
  fakeBrowser.state.answer = true;
  find('dialog.sheet button', '允许访问blog.example.com').click();
  await waitFor(() => expect(article()).toBe('.content'));
  expect(find('dialog.sheet').textContent).not.toContain('才能继续');
});

test.each([
  ['a tab that was closed', 'No tab with id: 12.', '那个标签页已经关了'],
  ['a page that browsers keep from extensions', 'Cannot access a chrome:// URL', '浏览器不允许扩展读取这一页'],
])('%s is said', async (_what, text, sentence) => {
  refusal = text;
  articleButton().click();
  await waitFor(() => expect(find('dialog.sheet').textContent).toContain(sentence));
});

test('every field of selectors has its button, by its name', () => {
  const names = [...document.querySelectorAll<HTMLElement>('dialog.sheet button')]
    .map((button) => button.getAttribute('aria-label') ?? '')
    .filter((name) => name.startsWith('在网页上选取'));
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(new Set(names).size).toBe(names.length);
});
