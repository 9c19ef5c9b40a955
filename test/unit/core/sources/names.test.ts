import { describe, expect, test } from 'vitest';
import { atHead } from '../../../support/dough-page';

describe('accounts and people, without what tells where they are', () => {
  test.each([
    ['来自公众号：麦穗日记', '麦穗日记'],
    ['来源公众号：麦穗日记', '麦穗日记'],
    ['来源：公众号@麦穗日记', '麦穗日记'],
    ['来源 | 麦穗日记（微信公众号：maisui）', '麦穗日记'],
    ['本文由「麦穗日记」（ID：maisui）授权小店转载', '麦穗日记'],
    ['文章出处：【微信号：maisui，微信公众号：麦穗日记】欢迎添加关注！', '麦穗日记'],
    ['原文来源：麦穗日记', '麦穗日记'],
    ['转自新浪微博 @周麦穗', '周麦穗'],
    ['转自微博：周麦穗', '周麦穗'],
    ['转自知乎@周麦穗', '周麦穗'],
    ['转自豆瓣网友 周麦穗', '周麦穗'],
    ['转自CSDN博主周麦穗', '周麦穗'],
    ['转自：周麦穗的空间', '周麦穗'],
  ])('%s', (text, name) => {
    expect(atHead(text)).toBe(`@${name}`);
  });
});

describe('names without an address', () => {
  test.each([
    '来源 | 面点周刊',
    '来源丨面点周刊',
    '来源｜面点周刊（ID：miandian）',
    '文/代码诗人 来源/面点周刊',
    '来源/面点周刊',
    '来源：面点周刊',
    '稿源：面点周刊',
    '（来源：面点周刊）',
    '【来源：面点周刊】',
    '文 / 周麦穗 来源 / 面点周刊',
    '作者 | 周麦穗　来源 | 面点周刊',
    '文章来源：面点周刊',
    '图文来源：面点周刊',
    '转自：面点周刊',
    '本文转载自面点周刊',
    '本文来源：面点周刊',
    '摘自《面点周刊》2019年第3期',
    '来 源：面点周刊',
    '轉載自：面点周刊',
    '本文由面点周刊授权转载',
    '本文经面点周刊授权转载',
    '本文已获面点周刊授权转载',
    '经授权转载自面点周刊',
    '来源：面点周刊公众号',
    '本文来源于面点周刊，作者周麦穗。',
    '本文转自面点周刊，版权归原作者所有。',
  ])('an outlet: %s', (text) => {
    expect(atHead(text)).toContain('@面点周刊');
  });

  test.each([
    '转载自公众号：面粉与水',
    '本文转载自微信公众号「面粉与水」，作者周麦穗。',
    '来源：微信公众号“面粉与水”',
    '来源：面粉与水（ID：mianfenyushui）',
    '来源 | 面粉与水（ID：mianfenyushui）',
    '本文来自微信公众号：面粉与水（ID：mianfenyushui），作者：周麦穗',
    '以下文章来源于面粉与水 ，作者周麦穗',
    'The following article is from 面粉与水 Author 周麦穗',
    '本文由公众号【面粉与水】授权转载',
    '转自公号“面粉与水”',
    '本文转载自公众号面粉与水，已获授权',
    '来源：公众号 面粉与水',
  ])('an account: %s', (text) => {
    expect(atHead(text)).toBe('@面粉与水');
  });

  test.each([
    ['原文作者：Dana Whitlock', '@Dana Whitlock'],
    ['原作者：Dana J. Whitlock（译者：小麦）', '@Dana J. Whitlock'],
    ['原文作者：周麦穗', '@周麦穗'],
  ])('an author: %s', (text, expected) => {
    expect(atHead(text)).toBe(expected);
  });
});
