import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/core/statement';
import { pageFacts } from '../../support/facts';

const prose = Array.from(
  { length: 20 },
  (_, i) => `第${i}天的面团比前一天更软，手一按就陷下去，过很久才慢慢回来，盖上布又是一夜，第二天再看。`,
);
const url = 'https://mian.example.net/tuan.html';
const read = (...blocks: Parameters<typeof pageFacts>[0]['blocks'] & object) => findStatements(pageFacts({ blocks }));

describe('forms of statements', () => {
  test.each([
    ['a plain address', `转载自：${url}`, { href: url }],
    ['an address with full stop and bracket', `（转自 ${url}）。`, { href: url }],
    ['a link', `转载于：[面团](${url})`, { href: url }],
    ['link text only', `[原文链接](${url})`, { href: url }],
    [
      'a bare address behind a full-width colon',
      '转载地址：mian.example.net/tuan.html',
      { href: 'http://mian.example.net/tuan.html' },
    ],
    ['a bare domain', '转载自 mian.example.net', { href: 'http://mian.example.net' }],
    [
      'a redirector as it stands',
      '原文：[面团](https://link.zhihu.com/?target=https%3A//mian.example.net/)',
      { href: 'https://link.zhihu.com/?target=https%3A//mian.example.net/' },
    ],
    [
      'text and link that differ',
      `转载自：[https://hao.example.org/1](${url})`,
      { href: url, textHost: 'hao.example.org' },
    ],
    ['a WeChat account', '本文转载自微信公众号「面粉与水」', { account: '面粉与水' }],
    ['an author', '原文作者：周麦穗', { author: '周麦穗' }],
    ['an at-sign', '转自 @周麦穗', { author: '周麦穗' }],
    ['an outlet', '来源：面点周刊', { outlet: '面点周刊' }],
    ['traditional script', `轉載自：${url}`, { href: url }],
    ['a spun label', '起源：面点周刊', { outlet: '面点周刊' }],
    ['a label broken by pinyin', `轉(zhuǎn)載(zǎi)地址：${url}`, { href: url }],
    ['prose', `以下内容来自 [周麦穗的厨房](${url})`, { href: url }],
    ['English', `via: ${url}`, { href: url }],
    ['a link before another one', `[原文](${url}) [其他](https://copy.example.cn/)`, { href: url }],
    ['a linked form of traditional script', `原文連結：${url}`, { href: url }],
  ])('%s', (_, text, expected) => {
    expect(read(text, ...prose)[0]).toMatchObject({ meaning: 'credit', place: 'head', ...expected });
  });

  test('the address in the next block', () => {
    expect(read(...prose, '转载地址：', url).at(-1)).toMatchObject({ href: url, place: 'foot' });
    expect(read(...prose, '转载地址：', `[面团的脾气](${url})`).at(-1)).toMatchObject({ href: url });
  });

  test('a field of the meta line takes its own value, not the next link', () => {
    const [field] = read(
      '2020-01-02 来源：面点周刊 作者：小麦 [评论 3 条](https://copy.example.cn/a/1.html#c)',
      ...prose,
    );
    expect(field).toMatchObject({ outlet: '面点周刊', metaLine: true });
    expect(field?.href).toBeUndefined();
  });

  test('words that name nobody are no outlet', () => {
    for (const empty of ['来源：网络', '来源：本站', '来源：互联网', '来源：']) {
      expect(read(empty, ...prose)[0]?.outlet).toBeUndefined();
    }
  });
});

describe('what statements mean', () => {
  test.each([
    [`转载请注明出处：${url}`, 'own-notice'],
    [`本文链接：${url}`, 'own-notice'],
    [`本文永久链接：${url}`, 'own-notice'],
    [`本文首发于 [面点集](${url})`, 'first-published'],
    [`本文译自 [Dough](${url})`, 'translation'],
    [`译文出自：${url}`, 'translation'],
    [`[查看原文](${url})`, 'archive-link'],
  ])('%s', (text, meaning) => {
    expect(read(text, ...prose)[0]).toMatchObject({ meaning, href: url });
  });

  test('a clipboard trailer gives its notice the address two lines above', () => {
    const trailer = (address: string) => [
      '作者：麦穗',
      `链接：${address}`,
      '来源：某处',
      '著作权归作者所有。商业转载请联系作者获得授权。',
    ];
    const notice = (address: string) =>
      read(...prose, ...trailer(address)).find((one) => one.meaning === 'own-notice')?.href;
    expect(notice(url)).toBe(url);
    expect(notice('https://leetcode.cn/problems/two-sum/')).toBeUndefined();
    expect(
      read(...prose, `链接：${url}`, '转载请联系作者').find((one) => one.meaning === 'own-notice')?.href,
    ).toBeUndefined();
  });

  test('a copied CSDN trailer gives the notice and the address', () => {
    const all = read(
      ...prose,
      `版权声明：本文为CSDN博主「麦穗」的原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接及本声明。 原文链接：https://blog.csdn.net/maisui/article/details/100000001`,
    );
    expect(all.find((one) => one.meaning === 'credit')?.href).toBe(
      'https://blog.csdn.net/maisui/article/details/100000001',
    );
  });

  test('licences are terms, not addresses of a source', () => {
    const [notice] = read(...prose, '转载请遵守[署名许可](https://creativecommons.org/licenses/by/4.0/)并注明出处');
    expect(notice?.href).toBeUndefined();
  });
});

describe('what is no statement', () => {
  test.each([
    ['a phrase in quotation marks', `有的网站在页脚写“转载自：${url}”，点开却是自己。`],
    ['a credit for a picture', `图片来源：${url}`],
    ['a credit for data', `数据来源：${url}`],
    ['ordinary words with the same characters', '面团要一直揉到可以自由旋转自如为止，来源于面粉的蛋白质才会连成网。'],
    ['an English word', 'The source: it is the flour.'],
    ['a verb of films in mid-sentence', '这部片子很闷，改编自同名小说，看到一半就睡着了。'],
    ['notes of a talk', '本文整理自周麦穗在面点大会上的演讲'],
    ['notes of a course', '本文内容来自周麦穗老师的课程'],
  ])('%s', (_, text) => {
    expect(read(text, ...prose)).toEqual([]);
  });

  test.each([
    ['code', { text: `转载自：${url}`, kind: 'code' as const }],
    ['hidden text', { text: `转载自：${url}`, hidden: true }],
    ['navigation', { text: `转载自：${url}`, region: 'chrome' as const }],
  ])('%s', (_, block) => {
    expect(read(...prose, block)).toEqual([]);
  });

  test('a part under a heading of its own', () => {
    expect(read(...prose, { text: `附录：参数表（转自 [面点集](${url})）`, kind: 'heading' })).toEqual([]);
  });

  test('words behind 原文 are a text, not a name', () => {
    expect(read('原文：床前明月光', ...prose)[0]?.outlet).toBeUndefined();
  });

  test("the writer's own other place is a cross-post", () => {
    expect(read('本文转自[我的旧博客](https://jiu.example.net/1)', ...prose)[0]?.meaning).toBe('first-published');
  });

  test('a list of references', () => {
    expect(read(...prose, { text: '参考资料', kind: 'heading' }, `原文：${url}`)).toEqual([]);
    expect(read(...prose, { text: '引用计数', kind: 'heading' }, `原文：${url}`)).toHaveLength(1);
  });

  test('the middle of a text is its body', () => {
    expect(read(...prose, `转载自：${url}`, ...prose)[0]?.place).toBe('body');
  });

  test('what stands behind the heading of the comments is no foot', () => {
    expect(read(...prose, ...prose, '网友评论', `这篇好像转自：${url}`)[0]?.place).toBe('body');
  });

  test('a list of other articles behind the text does not make the foot its middle', () => {
    const others = Array.from(
      { length: 40 },
      (_, i) => `[做面的第${i}种办法，说说醒面的时辰与水的冷热](https://copy.example.cn/${i})`,
    );
    expect(read(...prose, ...prose, `转载自：${url}`, '相关文章', ...others)[0]?.place).toBe('foot');
  });
});
