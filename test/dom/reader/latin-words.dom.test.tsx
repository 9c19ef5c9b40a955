import './fake-extension';

import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { markLatinWords } from '../../../src/reader/body/latin-words';
import { markTasks } from '../../../src/reader/body/task-lists';
import { closeReader, openReader } from './open-reader';
import { readingOf } from './readings';

afterEach(closeReader);

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

const url = 'https://docs.example.org/reference/generated/api/v1.27/#podsecuritycontext';

test.each([
  ['an address', `参见${url}。`, [url]],
  ['a name in a program', '属性spring.datasource.url要改。', ['spring.datasource.url']],
  ['two of them', 'a/b/c/d/e/f/g/h和i/j/k/l/m/n/o/p', ['a/b/c/d/e/f/g/h', 'i/j/k/l/m/n/o/p']],
  ['a word of many letters', 'Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellschaft']],
  ['an ordinary long word', '国际化是internationalize', []],
  ['short ones', '用Node.js和C++，看README.md', []],
])('%s', (_name, text, long) => {
  const body = bodyOf(`<p>${text}</p>`);
  markLatinWords(body);
  expect([...body.querySelectorAll('.long')].map((word) => word.textContent)).toEqual(long);
  expect(body.textContent).toBe(text);
});

test('long code in a line may be broken, short code and blocks stay whole', () => {
  const body = bodyOf(
    '<p><code>git rebase --interactive HEAD~3</code><code>run()</code></p><pre><code>a_very_long_name_of_a_thing</code></pre>',
  );
  markLatinWords(body);
  expect([...body.querySelectorAll('.long')].map((code) => code.textContent)).toEqual([
    'git rebase --interactive HEAD~3',
  ]);
});

test('an apostrophe between Latin letters is Latin; quotation marks of a Chinese sentence are not', () => {
  const body = bodyOf('<p>他说it’s OK，“好的”，‘行’。</p><p lang="en">it’s fine</p>');
  markLatinWords(body);
  expect([...body.querySelectorAll('span')].map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['en', 'it’s'],
  ]);
});

test('a justified line before a long address is not torn apart', async () => {
  await page.viewport(1360, 900);
  const html = `<p>超长单词：<a href="${url}">${'x'.repeat(90)}</a>和后面的字，后面的字，后面的字。</p>`;
  const { frame } = await openReader(readingOf('none', { contentHtml: html }));
  const text = frame.querySelector('.prose p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 4);
  const size = Number.parseFloat(getComputedStyle(frame.querySelector('.prose') as Element).fontSize);
  expect(range.getBoundingClientRect().width).toBeLessThan(size * 4.6);
});

test('columns of a table keep their words', async () => {
  await page.viewport(1360, 900);
  const row = `<tr><td><code>maxConnectionsPerHostAndPort</code></td><td>${'每台主机的连接数，'.repeat(20)}</td></tr>`;
  const { frame } = await openReader(readingOf('none', { contentHtml: `<table>${row}</table>` }));
  const code = frame.querySelector('code.long') as Element;
  expect([getComputedStyle(code).wordBreak, code.getClientRects().length]).toEqual(['normal', 1]);
});

test('the box of a task stands where the mark of its item would', () => {
  const body = bodyOf('<ul><li>☑ 揉面</li><li><p>☐醒面</p></li><li>烤</li><li></li></ul>');
  const before = body.textContent;
  markTasks(body);
  expect([...body.querySelectorAll('.task')].map((item) => item.querySelector('.box')?.textContent)).toEqual([
    '☑',
    '☐',
  ]);
  expect(body.textContent).toBe(before);
});
