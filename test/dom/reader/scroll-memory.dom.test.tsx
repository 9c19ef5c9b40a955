import './fake-extension';

import { afterEach, expect, test } from 'vitest';
import { articleName } from '../../../src/reader/scroll-memory';
import { waitFor } from '../../support/wait-for';
import { background, sentAs } from './fake-extension';
import { closeReader, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

const contentHtml = Array.from({ length: 60 }, (_, index) => `<p>第${index}段，先量一量，再决定限多少。</p>`).join('');

afterEach(() => {
  closeReader();
  background.place = undefined;
});

test('an article opens where it was left, says so, and offers its beginning', async () => {
  background.place = { block: 30, offset: 4 };
  const { frame } = await openReader(readingOf('none', { contentHtml }));
  await waitFor(() => expect(frame.scrollTop).toBeGreaterThan(500));
  const paragraph = frame.querySelectorAll('.prose p')[30]?.getBoundingClientRect().top ?? 0;
  expect(Math.round(frame.getBoundingClientRect().top - paragraph)).toBe(4);
  expect(textOf(frame, '[role=status]')).toContain('已回到上次读到的位置');
  control(frame, '从头开始').click();
  await waitFor(() => expect(frame.scrollTop).toBe(0));
});

test('a place is kept when the reader closes; reading to the end forgets it', async () => {
  const reading = readingOf('none', { contentHtml });
  const { frame } = await openReader(reading);
  expect(frame.scrollTop).toBe(0);
  const paragraph = frame.querySelectorAll<HTMLElement>('.prose p')[20];
  frame.scrollTop += (paragraph?.getBoundingClientRect().top ?? 0) - frame.getBoundingClientRect().top + 10;
  await new Promise((resolve) => setTimeout(resolve, 100));
  closeReader();
  const name = articleName(reading.article);
  await waitFor(() => expect(sentAs('reader/keep-place')).toContainEqual([name, { block: 20, offset: 10 }]));
  const again = await openReader(reading);
  again.frame.scrollTop = again.frame.scrollHeight;
  await waitFor(() => expect(sentAs('reader/keep-place').at(-1)?.[1]).toEqual({ block: 0, offset: 0 }));
});

test('the name of an article is short, and its own', () => {
  const one = articleName({ title: '甲', textContent: '正文' });
  expect(one).toMatch(/^[0-9a-f]{8}$/);
  expect(articleName({ title: '甲', textContent: ' 正 文 ' })).toBe(one);
  expect(articleName({ title: '甲', textContent: '别的正文' })).not.toBe(one);
});
