import './fake-extension';

import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { waitFor } from '../../support/wait-for';
import { closeReader, openReader } from './open-reader';
import { readingOf } from './readings';

afterEach(async () => {
  closeReader();
  await page.viewport(1360, 900);
});

test('an article written from right to left flips; the interface, code and rail stay', async () => {
  await page.viewport(1360, 900);
  const cells = Array.from({ length: 14 }, (_, index) => `<td>خانة ${index} من الجدول</td>`).join('');
  const html = `<h2>مقدمة</h2><p>نص عادي.</p><blockquote>اقتباس</blockquote><h2>شفرة</h2><pre><code>let a = 1</code></pre><table><tr>${cells}</tr></table>`;
  const { frame } = await openReader(readingOf('traced', { contentHtml: html, lang: 'ar', title: 'عنوان المقال' }));
  const directionOf = (selector: string): string => {
    const element = frame.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return getComputedStyle(element).direction;
  };
  expect(['h1', '.prose p', '.toc ol'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl']);
  expect(['.rail', '.card', '.by', '.cb pre', '.cb .hd'].map(directionOf)).toEqual(Array(5).fill('ltr'));
  const quote = frame.querySelector('blockquote');
  if (!quote) throw new Error('no quote');
  expect(getComputedStyle(quote).borderRightWidth).toBe('2px');
  const rail = frame.querySelector('.rail')?.getBoundingClientRect();
  expect(rail && rail.left > (frame.querySelector('.art')?.getBoundingClientRect().right ?? 0)).toBe(true);
  await waitFor(() => expect(frame.querySelector('.tablew')?.hasAttribute('data-clipped')).toBe(true));
  frame.querySelector('.tablew')?.scrollTo({ left: -10_000 });
  await waitFor(() => expect(frame.querySelector('.tablew')?.hasAttribute('data-clipped')).toBe(false));
  expect(frame.scrollWidth).toBe(frame.clientWidth);
});
