import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../../src/platform/messages';
import type { ReadArticle } from '../../../src/reader/outcome';
import { isJudgedAlike, rejudged } from '../../../src/reader/shown';
import { readingOf } from '../../dom/reader/readings';

function read(level: 'repost' | 'possible', contentHtml = '<p>正文。</p>'): ReadArticle {
  const reading = readingOf('unknown', { contentHtml });
  return { kind: 'article', reading: { ...reading, verdict: { ...reading.verdict, level } }, article: reading.article };
}

describe('an article that is read again for other settings', () => {
  test('stays the very same text where nothing of it changed, with what was put back', () => {
    const first = read('repost');
    const putBack = { ...first.article, contentHtml: '<p>正文。</p><p>放回来的。</p>' };
    const outcome: ReadArticle = { kind: 'article', article: putBack, reading: { ...first.reading, article: putBack } };
    const again = rejudged({ read: first, outcome }, read('possible'));
    expect(again.article).toBe(putBack);
    expect(again.reading.verdict.level).toBe('possible');
    expect(again.reading.journal).toBe(outcome.reading.journal);
  });

  test('is the new text where that changed, or where none was shown', () => {
    const first = read('repost');
    const next = read('repost', '<p>另一段。</p>');
    expect(rejudged({ read: first, outcome: first }, next)).toBe(next);
    expect(rejudged({ read: { kind: 'loading' }, outcome: { kind: 'loading' } }, next)).toBe(next);
  });
});

test('only settings that judge or cut the text ask for another reading', () => {
  const context = { governing: { mode: 'notify' }, sensitivity: 'normal', appearance: { theme: 'dark' } };
  const changed = (change: object) => isJudgedAlike(context as PageContext, { ...context, ...change } as PageContext);
  expect(changed({ appearance: { theme: 'light' }, singleKeys: false })).toBe(true);
  expect(changed({ sensitivity: 'strict' })).toBe(false);
  expect(changed({ judging: { signalsOff: ['mirror-host'] } })).toBe(false);
  expect(changed({ governing: { mode: 'notify', rule: { id: 'r', remove: ['.ad'] } } })).toBe(false);
});
