import { describe, expect, test } from 'vitest';
import { articleTitle } from '../../../src/core/article-title';
import { cleanName, findByline } from '../../../src/core/byline';
import { isCodeButton } from '../../../src/core/code-button';
import { readLanguage } from '../../../src/core/code-language';
import { cleanCode, gluedRows } from '../../../src/core/code-text';
import { findPublished, readDate } from '../../../src/core/date';
import type { PageFacts } from '../../../src/core/facts';
import * as boilerplate from '../../../src/core/phrases/boilerplate';
import { isMetaLine } from '../../../src/core/phrases/meta-line';

function facts(some: Partial<PageFacts> = {}): PageFacts {
  const none = {
    url: 'https://notes.example/a',
    title: '',
    heading: '',
    lang: '',
    canonical: '',
    hanRatio: 1,
    elements: 0,
  };
  return { ...none, meta: new Map(), blocks: [], images: [], truncated: false, ...some };
}

describe('dates', () => {
  test.each([
    ['发布时间:2019-05-26', '2019-05-26'],
    ['发表于 2020年3月1日 10:20', '2020-03-01'],
    ['2月 11, 2018', '2018-02-11'],
    ['Posted on Mar 4, 2021', '2021-03-04'],
    ['4 March 2021', '2021-03-04'],
    ['20170226', '2017-02-26'],
    ['2019-02-30', ''],
    ['2029-01-01', ''],
    ['版本 3.2.1', ''],
  ])('%s', (text, iso) => {
    expect(readDate(text, '2026-01-01')).toBe(iso);
  });

  test('a day of publication wins over a day of change', () => {
    expect(findPublished(['更新时间：2022-02-02', '发布时间：2021-01-01'])).toBe('2021-01-01');
    expect(findPublished(['更新时间：2022-02-02'])).toBe('2022-02-02');
  });
});

describe('authors', () => {
  test.each([
    ['作者：林墨 阅读：12', '林墨'],
    ['发布时间:2020-01-01 作者:lin_mo', 'lin_mo'],
    ['林墨 发表于 2020-01-02 10:20 只看该作者', '林墨'],
    ['本文发表于 2020-01-02', ''],
    ['[收藏+] 发表于 2020-01-02', ''],
    ['浏览(959) 发表于 2020-01-02', ''],
    ['作者：admin', ''],
    ['作者：佚名', ''],
    ['作者认为，缓存很重要', ''],
  ])('%s', (line, name) => {
    expect(findByline([line], [], facts())).toBe(name);
  });

  test('the brand of the site is no author', () => {
    const page = facts({ meta: new Map([['og:site_name', '某某教程网']]) });
    expect(cleanName('某某教程网', page)).toBe('');
    expect(findByline([], ['某某教程网', '林墨'], page)).toBe('林墨');
  });
});

describe('titles', () => {
  test.each([
    ['浅谈缓存的失效', '浅谈缓存的失效_缓存 教程 - 某网', '浅谈缓存的失效'],
    ['', '浅谈缓存的失效 - 林墨的博客', '浅谈缓存的失效'],
    ['', '浅谈缓存的失效 | 某网', '浅谈缓存的失效'],
    ['某网首页', '浅谈缓存的失效-某网', '浅谈缓存的失效'],
    ['#浅谈缓存的失效', '浅谈缓存的失效', '浅谈缓存的失效'],
    ['Vue-Router 4 的变化', 'Vue-Router 4 的变化 - 笔记', 'Vue-Router 4 的变化'],
  ])('heading %s, title %s', (heading, title, wanted) => {
    expect(articleTitle(facts({ heading, title }))).toBe(wanted);
  });

  test.each([
    ['浅谈缓存的失效_缓存', '浅谈缓存的失效'],
    ['【小程序】【商城】【分销】浅谈缓存的失效_商城', '浅谈缓存的失效'],
    ['浅谈缓存的失效-墨点网', '浅谈缓存的失效'],
    ['【小程序】【商城】Cache Invalidation_商城', 'Cache Invalidation'],
    ['【后端】【缓存】浅谈缓存的失效', '【后端】【缓存】浅谈缓存的失效'],
    ['编译原理学习笔记_第三章', '编译原理学习笔记_第三章'],
    ['说说 read_line', '说说 read_line'],
    ['浅谈缓存-失效', '浅谈缓存-失效'],
    ['关于缓存:我的三点看法和建议', '关于缓存:我的三点看法和建议'],
  ])('a heading without what is hung on it: %s', (heading, wanted) => {
    const foot = { text: 'Copyright © 2019 墨点网', length: 18, region: 'chrome' } as PageFacts['blocks'][number];
    expect(articleTitle(facts({ heading, title: heading, blocks: [foot] }))).toBe(wanted);
  });

  test('a topic before a title goes where the address spells it out', () => {
    const heading = '关于缓存:失效以后会发生什么事情';
    expect(articleTitle(facts({ heading, title: heading, url: 'https://notes.example/guanyuhuancun9.html' }))).toBe(
      '失效以后会发生什么事情',
    );
  });

  test('direction marks never reach the screen', () => {
    expect(articleTitle(facts({ title: '浅谈\u202e缓存\u200b的失效' }))).toBe('浅谈缓存的失效');
  });
});

describe('template lines', () => {
  test.each([
    '阅读量:4201 次',
    '2022-04-14 来源：某某日报 记者 林墨',
    '2013/12/16 稿源：某某日报 字号：大 中 小',
    '于 2021-12-06 10:24:31 发布 阅读量15k 收藏 18',
    '公众号：林墨 2021-12-06',
    '评论：2 人气：9236 时间：2019-05-15 09:15 [点我收藏+] 收藏：0',
    '发布时间:2019-05-26',
    '作者：林墨 2020-01-02 阅读 33 评论 2',
    '字体：大 中 小',
    '(责任编辑：林墨)',
    '来源:网络 发布:下载排行 时间:2020/01/02 10:20',
    '加入收藏 | 设为首页 | 我要投稿',
    '作者: lin_mo | 来源:发表于2020-01-02 21:18 被阅读26次',
  ])('is one: %s', (line) => expect(isMetaLine(line)).toBe(true));
  test.each([
    '发布一个版本之前，先看一遍清单',
    '记者：你们是怎么知道的？',
    '记者：好的。',
    '阅读源码的时候要注意两件事',
    '分类问题是最常见的一种',
    '时间：早上八点到晚上六点，地点：三楼会议室',
    '在 2019 年 5 月 26 日，他写下了这一行',
  ])('is none: %s', (line) => expect(isMetaLine(line)).toBe(false));
});

describe('code', () => {
  test('numbers that count up go, lists with numbers stay', () => {
    expect(cleanCode('1 int a;\n2 int b;\n3 int c;')).toBe('int a;\nint b;\nint c;');
    expect(cleanCode('1\n2\n3\na = 1\nb = 2\nc = 3')).toBe('a = 1\nb = 2\nc = 3');
    expect(cleanCode('1. 先看\n2. 再写\n3. 后测')).toBe('1. 先看\n2. 再写\n3. 后测');
  });
  test('buttons go, comments and indents stay', () => {
    expect(cleanCode('复制代码\n  // 复制代码时注意\n\treturn\u00a01;\n登录后复制')).toBe(
      '  // 复制代码时注意\n\treturn 1;',
    );
    expect(cleanCode('copy')).toBe('copy');
  });
  test('numbers in one run of digits go only with as many rows', () => {
    expect(cleanCode('a = 1\nb = 2\nc = 3123')).toBe('a = 1\nb = 2\nc = 3');
    expect(cleanCode('a = 1\nb = 2\nc = 3\n123')).toBe('a = 1\nb = 2\nc = 3');
    expect(cleanCode('a = 1\nb = 2\nc = 31234')).toBe('a = 1\nb = 2\nc = 31234');
    expect([gluedRows('123456789101112'), gluedRows('1234567891011'), gluedRows('1235'), gluedRows('12')]).toEqual([
      12, 11, 0, 0,
    ]);
  });
  test.each([
    'java 复制代码',
    '复制代码 代码如下:',
    'AI写代码java运行',
    '代码语言：javascript 复制',
    'Plain Text 复制代码',
    'js copy',
    'copy code',
    '登录后复制',
    'python体验AI代码助手代码解读复制代码',
  ])('buttons: %s', (line) => expect(isCodeButton(line)).toBe(true));
  test.each([
    '代码如下：',
    '复制代码时要小心',
    'git copy',
    'xcopy',
    '运行结果',
    'java',
    '展开讲讲',
    '复制到剪贴板的原理',
    '',
  ])('no button: %s', (line) => expect(isCodeButton(line)).toBe(false));
  test.each([
    ['code-block language-java', 'java'],
    ['code-toolbar', ''],
    ['code-snippet__js', 'javascript'],
    ['dp-sql', 'sql'],
    ['hljs language-JS', 'javascript'],
    ['brush: java; gutter: false', 'java'],
    ['highlight python', 'python'],
    ['prettyprint', ''],
    ['language-plaintext', ''],
  ])('%s is %s', (names, language) => {
    expect(readLanguage(names)).toBe(language);
  });
});

describe('words of an author that only look like noise', () => {
  const all = Object.entries(boilerplate).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((pattern) => ({ name, pattern: pattern as RegExp })),
  );
  test.each([
    '分享会上，大家对登录流程提出了三个问题，下面逐个回答。',
    '点击按钮以后，请求会先经过网关，再到达后面的服务。',
    '目录结构如下所示，每个文件夹只放一种东西。',
    '转载这件事在法律上并不简单，我们来看两个判例。',
    '上一节讲了索引，这一节讲锁，两者关系密切。',
    '评论系统的表应该怎么设计，才能撑住一千万行？',
    '点赞、收藏和关注是三个独立的接口，各有各的表。',
    '点击下方按钮提交表单，再看控制台里的请求。',
    '关于缓存的介绍到处都有，这里只说三件没人提的事。',
    '本站提供的接口都有限流，超过以后会返回错误。',
    '看完这一章，相信你对锁有了更深的了解。',
    '请先登录跳板机，再连数据库，不要直接连线上。',
  ])('%s', (sentence) => {
    expect(all.filter(({ pattern }) => pattern.test(sentence)).map(({ name }) => name)).toEqual([]);
  });

  test('no pattern is slow on bait', () => {
    const bait = [
      '关注'.repeat(200),
      '转载'.repeat(200),
      `${'推荐'.repeat(200)}x`,
      ' '.repeat(400),
      `http://${'a-'.repeat(200)}`,
    ];
    for (const line of bait) {
      const start = performance.now();
      for (const { pattern } of all) pattern.test(line);
      isMetaLine(line.slice(0, 160));
      expect(performance.now() - start).toBeLessThan(60);
    }
  });
});

test('headings of lists are asked for in lower case, so nothing in their pattern is in capitals', () => {
  expect(boilerplate.relatedHeading.source).not.toMatch(/[A-Z]/);
});
