import './fake-extension';
import '../../../src/packs/extraction.iife';

import { afterEach, describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/core/reading';
import { canPutBack, findByPreview, insertPiece, putBack } from '../../../src/reader/put-back';
import { waitFor } from '../../support/wait-for';
import { closeReader, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

afterEach(closeReader);

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

function entryOf(preview: string, over: Partial<JournalEntry> = {}): JournalEntry {
  return { stripper: 'promotion-line', reason: 'promotion', preview, count: 1, ...over };
}

const page = pageOf(
  '<article><p id="a">第一段在这里，说的是限流。</p><div id="box"><p>扫码<b>关注</b>公众号领取资料</p><img src="code.png" onerror="x()"></div>' +
    '<p id="b">第二段在那里，说的是重试。</p></article><ul id="list"><li>相关：一篇旧文章</li><li>另一篇旧文章</li></ul>',
);

test('a piece is found by its first words, a list by its rows', () => {
  expect(findByPreview(page, '扫码关注公众号领')?.localName).toBe('p');
  expect(findByPreview(page, '相关：一篇旧文章 / 另一篇旧…')?.id).toBe('list');
  expect(findByPreview(page, '没有这样的话')).toBeUndefined();
  expect([canPutBack(entryOf('alt')), canPutBack(entryOf('扫码关注公众号'))]).toEqual([false, true]);
});

test.each([
  ['behind the text before it', ['第二段在那里，说的是重试。'], [], 2],
  ['before the text after it', ['没有的话没有的话'], ['第二段在那里，说的是重试。'], 1],
  ['at the end when nothing is known', [], [], 2],
])('a piece goes %s', (_name, before, after, at) => {
  const html = '<p>第一段在这里，说的是限流。</p><p>第二段在那里，说的是重试。</p>';
  const found = insertPiece(html, '<p>回来</p>', before, after, document);
  expect(found.at).toBe(at);
  expect(pageOf(found.html).body.children[at]?.textContent).toBe('回来');
});

test('it stands where it stood, cleaned like the rest, and is no longer told as left out', async () => {
  const reading = readingOf('none', {
    contentHtml: '<p>第一段在这里，说的是限流。</p><p>第二段在那里，说的是重试。</p>',
  });
  const entry = entryOf('扫码关注公众号领取资料');
  const whole = { ...reading, journal: [entry, ...reading.journal] };
  const before = page.documentElement.outerHTML;
  const back = await putBack(page, { reading: whole, article: whole.article }, entry);
  expect(back?.at).toBe(1);
  expect(pageOf(back?.found.article.contentHtml ?? '').body.textContent).toBe(
    '第一段在这里，说的是限流。扫码关注公众号领取资料第二段在那里，说的是重试。',
  );
  expect(back?.found.article.contentHtml).not.toContain('onerror');
  expect(back?.found.reading.journal).toEqual(reading.journal);
  expect(page.documentElement.outerHTML).toBe(before);
  await expect(
    putBack(page, { reading: whole, article: whole.article }, entryOf('没有这样的话')),
  ).resolves.toBeUndefined();
});

describe('the list of what was left out', () => {
  test('offers each piece, and says when the page has changed', async () => {
    const { frame, ports } = await openReader(readingOf('none'));
    control(frame, '查看略去的内容').click();
    await waitFor(() => control(frame, '放回正文：信号量入门'));
    control(frame, '放回正文：信号量入门').click();
    await waitFor(() => expect(textOf(frame, '[role=alert]')).toContain('网页已经变了'));
    const reading = readingOf('none');
    ports.putBack.mockResolvedValueOnce({ found: { kind: 'article', reading, article: reading.article }, at: 1 });
    control(frame, '放回正文：信号量入门').click();
    await waitFor(() => expect(ports.show).toHaveBeenCalledTimes(1));
    expect(textOf(frame, '[role=status]')).toBe('已放回正文');
  });
});
