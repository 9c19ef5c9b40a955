import { describe, expect, test } from 'vitest';
import { longDate } from '../../../src/reader/dates';
import { phrasesOf } from '../../../src/reader/phrases';
import { readingMinutes, wordCount } from '../../../src/reader/reading-time';

const none = { hanCharacters: 0, latinWords: 0, codeLines: 0, images: 0, headings: 0 };

describe('reading time', () => {
  test.each([
    [{ ...none, hanCharacters: 10 }, 1],
    [{ ...none, hanCharacters: 350, latinWords: 200, codeLines: 30, images: 10 }, 4],
    [{ ...none, hanCharacters: 480 }, 1],
    [{ ...none, hanCharacters: 540 }, 2],
  ])('%o takes %d min', (counts, minutes) => {
    expect(readingMinutes(counts)).toBe(minutes);
  });

  test('words are Han characters and Latin words; code is none', () => {
    expect(wordCount({ ...none, hanCharacters: 460, latinWords: 20, codeLines: 99 })).toBe(480);
  });
});

describe('dates', () => {
  test.each([
    ['2019-05-26', 'zh-CN', '2019年5月26日'],
    ['2019-05-26T23:30:00+08:00', 'zh-TW', '2019年5月26日'],
    ['2019-05-26', 'en', '26 May 2019'],
    ['2019-13-40', 'zh-CN', ''],
    ['', 'zh-CN', ''],
    ['昨天', 'zh-CN', ''],
  ] as const)('%s in %s is «%s»', (iso, language, shown) => {
    expect(longDate(iso, language)).toBe(shown);
  });
});

describe('words of a heading', () => {
  const whole = (text: string): string[] =>
    phrasesOf(text, 'zh-CN')
      .filter((phrase) => phrase.whole)
      .map((phrase) => phrase.text);

  test('Han words stay together, and so do numerals with their measure words', () => {
    expect(whole('TensorFlow里为什么有两个Keras')).toEqual(expect.arrayContaining(['为什么', '两个']));
    expect(whole('每一种元素都看一遍')).toContain('每一种');
  });

  test('a half-width mark stays with its word', () => {
    expect(whole('先量名字,再定大小')).toContain('名字,');
  });

  test.each(['', 'Keras and friends', '一行很长的标题'.repeat(12)])('«%s» stays in one piece', (text) => {
    expect(phrasesOf(text, 'zh-CN')).toEqual([{ text, whole: false }]);
  });

  test.each(['从来历到取舍一次讲清', '把Nginx当成反向代理的一二三', '，。！', '的的的的'])(
    '«%s» is not changed',
    (text) => {
      expect(
        phrasesOf(text, 'zh-CN')
          .map((phrase) => phrase.text)
          .join(''),
      ).toBe(text);
    },
  );
});
