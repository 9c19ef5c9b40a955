import './fake-extension';

import { afterEach, expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/reading';
import { closeReader, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

afterEach(closeReader);

const mended = '<p>這個方法只適合小網站。</p>';
const printed = {
  title: '緩(huǎn)存指南',
  contentHtml: '<p>這(zhè)個(gè)方法只適合小網站。</p>',
  textContent: '這(zhè)個(gè)方法只適合小網站。',
};

/** A reading with two changes of one kind, one of another, and one garbled paragraph. */
function damagedReading(): PageReading {
  const reading = readingOf('unknown', { title: '緩存指南', lang: 'zh-TW', contentHtml: mended, printed });
  const change = { reason: 'repair', count: 1 } as const;
  return {
    ...reading,
    journal: [
      ...reading.journal,
      { ...change, stripper: 'bracketed-pinyin', preview: '這(zhè)個', after: '這個', count: 2 },
      { ...change, stripper: 'censored-word', preview: '點擊 *** 作', after: '點擊操作' },
      { stripper: 'garbled-text', reason: 'garbled', preview: 'è¿™æ˜¯', count: 1 },
    ],
  };
}

test('changes of the text are told apart from what was left out, each before and after', async () => {
  const { frame } = await openReader(damagedReading());
  const foot = textOf(frame, '.end');
  expect(foot).toContain('已修正转载时弄坏的文字3处：插入的拼音 2、被误删的字 1。');
  expect(foot).toContain('有1段混有乱码');
  expect(foot).toContain('已略去与正文无关的21处');
  control(frame, '查看改了哪里').click();
  await new Promise((resolve) => setTimeout(resolve));
  expect([...frame.querySelectorAll('.gone ul li')].map((row) => row.textContent)).toEqual([
    '這(zhè)個 → 這個',
    '點擊 *** 作 → 點擊操作',
  ]);
});

test('the text can be shown as the page prints it, and repaired again', async () => {
  const { frame } = await openReader(damagedReading());
  expect(textOf(frame, '.prose')).toBe('這個方法只適合小網站。');
  control(frame, '显示原文字').click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textOf(frame, '.prose')).toBe(printed.textContent);
  expect(textOf(frame, 'h1')).toBe(printed.title);
  control(frame, '显示修正后的文字').click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textOf(frame, '.prose')).toBe('這個方法只適合小網站。');
});

test('a text without damage says nothing of it', async () => {
  const { frame } = await openReader(readingOf('unknown'));
  expect(textOf(frame, '.end')).not.toContain('修正');
});
