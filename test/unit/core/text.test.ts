import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanRatio } from '../../../src/core/text/han';
import { countPinyin, foldLabels, stripPinyin } from '../../../src/core/text/script';

describe('foldLabels', () => {
  test.each([
    ['轉載地址：HTTP', '转载地址:http'],
    ['原文鏈接（來源）', '原文链接(来源)'],
    ['發佈於', '发佈于'],
    ['没有要折的', '没有要折的'],
  ])('%s', (text, folded) => {
    expect(foldLabels(text)).toBe(folded);
  });

  test('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldLabels(text).length === text.length));
    expect(foldLabels('İ转')).toHaveLength('İ转'.length);
  });
});

describe('bracketed pinyin', () => {
  test('is taken out and counted', () => {
    expect(stripPinyin('轉(zhuǎn)載（zǎi）自')).toBe('轉載自');
    expect(countPinyin('轉(zhuǎn)載（zǎi）自')).toBe(2);
  });

  test('brackets with other words stay', () => {
    for (const text of ['函数(function)', '参数(n)', '缓存(cache)', '（附代码）']) {
      expect(stripPinyin(text)).toBe(text);
      expect(countPinyin(text)).toBe(0);
    }
  });
});

test('hanRatio counts letters only', () => {
  expect(hanRatio('缓存 cache 12!')).toBeCloseTo(2 / 7);
  expect(hanRatio('123')).toBe(0);
});
