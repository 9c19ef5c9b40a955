import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/reading';
import type { Source } from '../../../src/core/tracer';
import { languageName } from '../../../src/reader/body/languages';
import { commandOf, type KeyPress } from '../../../src/reader/keys';
import { layoutFor, nextTheme, stepOf } from '../../../src/reader/look';
import { outcomeOf } from '../../../src/reader/outcome';
import { asSentence, clipQuote, shownAddress, shownPath } from '../../../src/reader/source/names';
import { readGivenAddress, showSource } from '../../../src/reader/source/shown-source';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  isTrusted: true,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...over,
});
const free = { inField: false, singleKeys: true };

describe('keys', () => {
  test.each([
    ['j', 'next-section'],
    ['J', 'next-section'],
    ['?', 'help'],
    ['Escape', 'escape'],
    ['x', undefined],
    ['Home', undefined],
  ])('%s means %s', (key, command) => {
    expect(commandOf(press(key), free)).toBe(command);
  });

  test.each([
    ['while composing', { isComposing: true }],
    ['with the key code of an input method', { keyCode: 229 }],
    ['with Control', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['made by script', { isTrusted: false }],
  ])('nothing happens %s', (_when, over) => {
    expect(commandOf(press('d', over), free)).toBeUndefined();
    expect(commandOf(press('Escape', over), free)).toBeUndefined();
  });

  test('in a field every key belongs to the field', () => {
    expect(commandOf(press('d'), { ...free, inField: true })).toBeUndefined();
    expect(commandOf(press('Escape'), { ...free, inField: true })).toBeUndefined();
  });

  test('switched off, only Escape is left', () => {
    expect(commandOf(press('d'), { ...free, singleKeys: false })).toBeUndefined();
    expect(commandOf(press('Escape'), { ...free, singleKeys: false })).toBe('escape');
  });
});

describe('look', () => {
  test.each([
    [1360, 696, 'wide'],
    [1360, 1000, 'middle'],
    [1000, 696, 'middle'],
    [719, 600, 'narrow'],
    [320, 696, 'narrow'],
  ] as const)('%d px with a column of %d px is %s', (width, column, layout) => {
    expect(layoutFor(width, column)).toBe(layout);
  });

  test('ladders end at their ends', () => {
    expect(stepOf([14, 16, 18], 16, 1)).toBe(18);
    expect(stepOf([14, 16, 18], 18, 1)).toBe(18);
    expect(stepOf([14, 16, 18], 17, -1)).toBe(16);
  });

  test('the themes go round', () => {
    expect(nextTheme('contrast')).toBe('auto');
  });
});

describe('names', () => {
  test.each([
    ['https://a.cn/%E8%AF%BB%E4%B9%A6%EF%BC%8C%E7%AC%94%E8%AE%B0/a.md?q=%e4%b9%a6', 'a.cn/读书，笔记/a.md?q=书'],
    ['https://a.cn/%C4%E3%BA%C3', 'a.cn/%C4%E3%BA%C3'],
    ['https://a.cn/%E2%80%AE%E4%B9%A6', 'a.cn/%E2%80%AE%E4%B9%A6'],
    ['https://a.cn/%D7%90%D7%91', 'a.cn/%D7%90%D7%91'],
    ['https://a.cn/a%2Fb%20c', 'a.cn/a%2Fb%20c'],
  ])('%s is shown as %s', (url, shown) => {
    expect(shownAddress(url)).toBe(shown);
  });

  test.each([
    ['https://blog.example.cn/a/b?x=1#c', 'blog.example.cn/a/b?x=1'],
    ['https://blog.example.cn/', 'blog.example.cn'],
    ['https://例子.example.cn/', 'xn--fsqu00a.example.cn'],
    ['no address', 'no address'],
  ])('%s is shown as %s', (url, shown) => {
    expect(shownAddress(url)).toBe(shown);
  });

  test('paths lose the author who is named beside them', () => {
    expect(shownPath('https://www.cnblogs.com/some-one/p/1.html', 'some-one')).toBe('p/1.html');
    expect(shownPath('https://a.cn/one/%E7%AC%94%E8%AE%B0.md', 'one')).toBe('笔记.md');
    expect(shownPath('https://example.cn/', undefined)).toBe('example.cn');
  });

  test('quotes are clipped by letters, not by code units', () => {
    expect(clipQuote('𠮷'.repeat(30))).toBe(`${'𠮷'.repeat(24)}…`);
    expect(asSentence('the page')).toBe('The page');
  });

  test.each([
    ['language-py', 'Python'],
    ['language-c++', 'C++'],
    ['language-zig', 'zig'],
    ['language-plaintext', ''],
    ['', ''],
  ])('the class «%s» is called «%s»', (className, name) => {
    expect(languageName(className)).toBe(name);
  });
});

describe('what the card shows', () => {
  const none: Source = { state: 'none', candidates: [] };
  const original = { level: 'original', score: 0, signals: [] } as const;

  test('the user’s word comes first', () => {
    const given = showSource(original, none, { trusted: true, original: 'https://juejin.cn/post/1' });
    expect(given.state).toBe('likely');
    expect(given.source.best).toMatchObject({ platform: 'juejin', host: 'juejin.cn' });
    expect(showSource({ ...original, level: 'repost' }, { ...none, state: 'unknown' }, { trusted: true }).state).toBe(
      'trusted',
    );
  });

  test.each([
    ['https://example.cn/post/1', 'https://example.cn/post/1'],
    [' example.cn/post/1 ', 'https://example.cn/post/1'],
    ['javascript:alert(1)', undefined],
    ['https://user@example.cn/', undefined],
    ['localhost', undefined],
    ['两个 词', undefined],
    ['', undefined],
  ])('«%s» typed by the user is %s', (typed, url) => {
    expect(readGivenAddress(typed)).toBe(url);
  });

  test('a page that is no article says so before it shows what it found', () => {
    const reading = {
      verdict: original,
      source: none,
      journal: [],
      timings: { facts: 0, judge: 0, extract: 0, sanitize: 0, total: 0 },
    };
    expect(outcomeOf(reading)).toEqual({ kind: 'refused', reason: 'failed' });
    expect(outcomeOf({ ...reading, verdict: { ...original, level: 'not-article', reason: 'list' } })).toEqual({
      kind: 'refused',
      reason: 'list',
    });
    const article = {} as Article;
    const list = { ...reading, article, verdict: { ...original, level: 'not-article', reason: 'list' } } as const;
    expect(outcomeOf(list)).toMatchObject({ kind: 'refused', anyway: { article } });
    expect(outcomeOf(list, true)).toMatchObject({ kind: 'article', article });
  });
});
