import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect';
import type { PageFacts } from '../../../src/core/facts';
import { pageFacts } from '../../support/facts';

const prose = Array.from(
  { length: 8 },
  (_, i) => `第${i}节讲雨后怎样认路：先看苔藓长在树的哪一面，再看溪水往哪里流，最后才去找手机的信号。`,
);
const page = (...extra: string[]): PageFacts => pageFacts({ blocks: [...prose, ...extra] });

describe('detect', () => {
  test('the score is the sum of the weights of what spoke, counter-signals included', () => {
    const { score, signals } = detect({ ...page('转载请注明出处'), title: '【转】雨后认路' });
    expect(signals.map((hit) => hit.id)).toEqual(expect.arrayContaining(['repost-title', 'original-claim']));
    expect(score).toBe(signals.reduce((sum, hit) => sum + hit.weight, 0));
  });

  test('an outright statement makes a repost, even under a theme that claims everything', () => {
    expect(detect(page('转载自：https://yuan.example.net/lu.html', '转载请注明出处')).level).toBe('repost');
  });

  test('a page that only asks to be credited is an original', () => {
    expect(detect(page('转载请注明出处：https://copy.example.cn/a/1.html')).level).toBe('original');
  });

  test.each([
    'http://jing.example.cc/linyu-p-1234567.html',
    'https://proxy.example.cc/https/juejin.cn/post/1549069747278146042',
  ])('an unmistakable address of a mirror suffices, whatever notice was copied along: %s', (url) => {
    expect(detect({ ...page('转载请注明出处'), url }).level).toBe('repost');
  });

  test('marks of a copying template add up, one alone does not', () => {
    const intro = '本文主要是介绍缓存的故事，对大家有一定的参考价值，随着小编来看';
    const outro = '这篇关于缓存的文章就介绍到这儿，希望我们整理的内容对大家有所帮助';
    const sketch = (...blocks: string[]) => pageFacts({ blocks });
    const texts = page().blocks.map(({ text }) => text);
    expect(detect(sketch(intro, ...texts)).level).not.toBe('repost');
    expect(detect(sketch(intro, ...texts, outro)).level).toBe('repost');
  });

  test('a sign that the user switched off is not asked', () => {
    const facts = { ...page(), title: '【转】雨后认路' };
    expect(detect(facts).signals.map(({ id }) => id)).toContain('repost-title');
    const { signals, score } = detect(facts, { signalsOff: ['repost-title'] });
    expect(signals.map(({ id }) => id)).not.toContain('repost-title');
    expect(score).toBe(signals.reduce((sum, hit) => sum + hit.weight, 0));
  });

  test('a phrase of the user’s own is a promotion, in a line; not in a paragraph that speaks of it', () => {
    const phrases = ['VIP雾灯读书会'];
    const idsOf = (line: string) => detect(page(line), { phrases }).signals.map(({ id }) => id);
    expect(idsOf('加入vip雾灯读书会，每周一本')).toContain('promotion-line');
    expect(detect(page('加入VIP雾灯读书会，每周一本')).signals).toEqual([]);
    expect(idsOf(`VIP雾灯读书会是我常去的地方。${prose.join('')}`)).not.toContain('promotion-line');
  });

  test('a statement on a platform page still counts: import accounts of CSDN end so', () => {
    const facts = {
      ...page('转载于:https://www.cnblogs.com/lulu/p/1234567.html'),
      url: 'https://blog.csdn.net/weixin_30000001/article/details/1',
    };
    expect(detect(facts).level).toBe('repost');
  });

  test('a cross-post that names its first place on a platform is no repost', () => {
    const facts = {
      ...page('原文链接：https://lulu.example.net/lu.html'),
      url: 'https://segmentfault.com/a/1190000000000001',
      meta: new Map([['author', 'lulu']]),
    };
    expect(detect(facts).level).not.toBe('repost');
    expect(detect({ ...facts, meta: new Map() }).level).toBe('repost');
  });

  test('another account named as the original on a platform is another author', () => {
    const facts = {
      ...page('原文链接：https://www.cnblogs.com/wang/p/1234567.html'),
      url: 'https://blog.csdn.net/lulu/article/details/1',
    };
    expect(detect(facts).level).toBe('repost');
  });

  test('the thresholds move together, and a hint begins at seven tenths', () => {
    const facts = page('转载自：https://yuan.example.net/lu.html');
    const { score } = detect(facts);
    const levelAt = (threshold: number) => detect(facts, { threshold }).level;
    expect(levelAt(score)).toBe('repost');
    expect(levelAt(score + 1)).toBe('possible');
    expect(levelAt(Math.floor(score / 0.7))).toBe('possible');
    expect(levelAt(Math.ceil(score / 0.7) + 1)).toBe('original');
  });

  test('a signal that fails does not stop the others', () => {
    const facts = { ...page('转载自：https://yuan.example.net/lu.html'), images: undefined as never };
    expect(detect(facts).signals.map((hit) => hit.id)).toContain('stated-source');
  });

  test('never throws, whatever the texts are', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), fc.string(), fc.webUrl(), (blocks, title, url) => {
        const verdict = detect(pageFacts({ blocks: [...prose, ...blocks], title, url }));
        expect(verdict.score).toBe(verdict.signals.reduce((sum, hit) => sum + hit.weight, 0));
      }),
      { numRuns: 20 },
    );
  });

  test('long runs of label words cost little time', () => {
    const baits = [
      '转载自',
      '原文链接链接',
      '来源',
      '转载请',
      '【',
      '本文本文',
      'http://a.',
      '，',
      '(zhuǎn)',
      '公众号',
      'a-p-1',
    ];
    for (const bait of baits) {
      const facts = Array.from({ length: 3 }, () => page(bait.repeat(600).slice(0, 600)));
      const times = facts.map((one) => {
        const start = performance.now();
        detect(one);
        return performance.now() - start;
      });
      expect(Math.min(...times), bait).toBeLessThan(20);
    }
  });
});

describe('pages that hold no article', () => {
  const entry = (i: number) => ({
    text: `[雨后第${i}次认路](https://copy.example.cn/lu/${i})`,
    kind: 'heading' as const,
  });

  test.each([
    ['empty', pageFacts({ blocks: ['稍后再来'] })],
    [
      'list',
      pageFacts({
        blocks: [1, 2, 3, 4].flatMap((i) => [
          entry(i),
          ...['甲', '乙', '丙'].map((text) => ({ text, kind: 'heading' as const })),
          prose[i] ?? '',
        ]),
      }),
    ],
    ['empty', { ...page(), title: '404 Not Found', blocks: page().blocks.slice(0, 3) }],
    [
      'empty',
      pageFacts({ blocks: ['提示信息', '你要看的主题不存在或已被删除，点这里回到上一页。', ...prose.slice(0, 4)] }),
    ],
    ['too-large', { ...page(), elements: 150_001 }],
    [
      'garbled',
      pageFacts({ blocks: prose.map((text) => text.replace(/[一-龥]/g, (char, i) => (i % 5 ? char : '�'))) }),
    ],
    [
      'list',
      pageFacts({
        url: 'https://copy.example.cn/tag/lu',
        blocks: [1, 2, 3, 4, 5].flatMap((i) => [entry(i), prose[i] ?? '']),
      }),
    ],
    [
      'home',
      pageFacts({
        url: 'https://copy.example.cn/',
        blocks: [1, 2, 3, 4, 5].flatMap((i) => [entry(i), prose[i] ?? '']),
      }),
    ],
    [
      'list',
      pageFacts({
        blocks: Array.from({ length: 30 }, (_, i) => `[雨后认路的第${i}种办法](https://copy.example.cn/lu/${i})`),
      }),
    ],
    [
      'list',
      pageFacts({
        blocks: [
          '认路 相关文章列表',
          ...Array.from({ length: 16 }, (_, i) => `[第${i}次认路](https://copy.example.cn/lu/${i}) 2014-08-11`),
          '共 42 页[下一页](https://copy.example.cn/?page=2)',
          '本站内容来自互联网，如有侵权请联系我们删除',
        ],
      }),
    ],
    [
      'empty',
      pageFacts({
        blocks: [
          '雨后怎样认路',
          '先看苔藓长在树的哪一面，再看溪水往哪里流，最后才去找…',
          '登录后可阅读全文',
          '登录即代表同意本站的条款',
          ...[1, 2, 3, 4].map((i) => `[雨后第${i}次认路](https://copy.example.cn/lu/${i})`),
          '这一块地方写着联系我们的办法和营业的时间，星期一到星期五上午九点到下午六点',
        ],
      }),
    ],
    [
      'empty',
      pageFacts({
        blocks: [
          '认路罗盘 黄铜版',
          '￥98 包邮',
          ...['型号', 'L128', '接口', '无', '重量', '410 克', '颜色', '黑白两色可选', '保修', '一年之内免费换新'],
          '老周：走得准，不怕水。',
          '小李：轻，好拿，很准。',
          '加入购物车 立即购买 收藏这件商品 联系客服',
        ],
      }),
    ],
    [
      'empty',
      {
        ...pageFacts({
          blocks: [
            '404',
            '抱歉，你访问的页面不存在，可能已被删除或者改了名字。',
            '阳台种菜背后的故事',
            ...prose.slice(0, 2),
          ],
        }),
        heading: '404',
      },
    ],
    [
      'list',
      pageFacts({
        url: 'https://copy.example.cn/page/5/',
        blocks: [1, 2, 3, 4, 5].flatMap((i) => [
          entry(i),
          prose[i] ?? '',
          prose[i + 1] ?? '',
          `[更多 »](https://copy.example.cn/lu/${i})`,
        ]),
      }),
    ],
    [
      'list',
      pageFacts({
        url: 'https://copy.example.cn/forum-3-1.html',
        blocks: [
          '雨后认路讨论区',
          ...Array.from({ length: 12 }, (_, i) => [
            { text: `[第${i}次认路](https://copy.example.cn/thread-${i}.html)`, kind: 'cell' as const },
            { text: '林间小栈', kind: 'cell' as const },
            { text: '2019-02-01 10:20', kind: 'cell' as const },
            { text: `${i} / 4207`, kind: 'cell' as const },
          ]).flat(),
        ],
      }),
    ],
    [
      'list',
      pageFacts({
        blocks: Array.from({ length: 8 }, (_, i) => [
          `2014-08-11 [雨后第${i}次认路](https://copy.example.cn/lu/${i})`,
          prose[i] ?? '',
        ]).flat(),
      }),
    ],
    [
      'list',
      pageFacts({
        blocks: [
          '雨后认路',
          '播放 1.2 万',
          Array.from({ length: 12 }, (_, i) => `[雨后第${i}次认路](https://copy.example.cn/v/${i})0${i % 10}:20`).join(
            '',
          ),
          'Copyright © 2014-2023 某某小站 版权所有',
        ],
      }),
    ],
    [
      'empty',
      pageFacts({
        blocks: [
          'Copyright © 2014-2023 某某小站 版权所有 某ICP备00000000号-1，本站由一台放在阳台上的旧机器提供服务',
          '本站内容来自互联网，如有侵权请联系我们删除，我们收到之后会在三个工作日里处理完并且回信告诉你结果',
        ],
      }),
    ],
  ])('%s', (reason, facts) => {
    expect(detect(facts)).toEqual({ level: 'not-article', score: 0, signals: [], reason });
  });

  test.each([
    [
      'headings with anchors to themselves',
      [1, 2, 3, 4, 5].flatMap((i) => [
        { text: `[#](https://copy.example.cn/a/1.html#s${i}) 第${i}节`, kind: 'heading' as const },
        prose[i] ?? '',
      ]),
    ],
    ['a list of other articles behind the text', [...prose, '最热文章', ...[1, 2, 3, 4, 5].map(entry)]],
    [
      'a series that links its parts at the top',
      [
        ...[1, 2, 3, 4, 5, 6, 7].map((i) => `[雨后认路（${i}）](https://copy.example.cn/lu/${i})`),
        ...[0, 1, 2, 3].flatMap(() => prose),
      ],
    ],
    [
      'a text whose paragraphs link on',
      prose.map((text, i) => `${text}[前一回](https://copy.example.cn/lu/${i})里说过。`),
    ],
    [
      'a short text between a menu and its neighbours',
      [
        ...['数据库', '人工智能', '程序人生', '关于我们', '运维安全', '前端开发'].map(
          (text, i) => `[${text}栏目](https://copy.example.cn/${i}/)`,
        ),
        ...prose.slice(0, 5),
        '上一篇：[第二次认路](https://copy.example.cn/lu/2)',
        '下一篇：[第四次认路](https://copy.example.cn/lu/4)',
      ],
    ],
    [
      'a short notice between two columns of rows',
      [
        ...['手机版页面', '订阅这一栏'].map((text, i) => `[${text}](https://copy.example.cn/m/${i})`),
        prose[0] ?? '',
        prose[1] ?? '',
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `[雨后第${i}次认路](https://copy.example.cn/lu/${i})`),
      ],
    ],
    [
      'a short text that an advert cut in two',
      [
        '雨后认路先看苔藓，苔藓长在树的北面，石头的背阴处也有，隔夜的雨水会让它比前一天更绿一些。',
        {
          text: '再看溪水，溪水总往低处流，跟着走一刻钟就能看见桥；实在不行就站在原地，等有人从山上下来。',
          region: 'after' as const,
        },
        { text: '上一篇：[第二次认路](https://copy.example.cn/lu/2)', region: 'after' as const },
      ],
    ],
    [
      'one paragraph in Latin letters',
      [`${'Moss grows on the side that sees no sun, '.repeat(3)}so look there first.`],
    ],
    ['a text about walls', [...prose, '有的站写着登录后可阅读全文']],
    ['a short text with many words of its own', prose.slice(0, 2)],
    [
      'a short text with a longer list of other articles',
      [
        ...prose.slice(0, 2),
        '猜你喜欢：',
        ...[1, 2, 3, 4, 5, 6].map((i) => `[雨后第${i}次认路](https://copy.example.cn/lu/${i}) 2014-08-11`),
      ],
    ],
  ])('%s is an article', (_, blocks) => {
    expect(detect(pageFacts({ blocks })).level).not.toBe('not-article');
  });

  test.each(['关于内核：一次调度 | 小站', '友情的小船怎样翻 | 小站', '链接器做了什么 - 小站'])(
    '%s is a title',
    (title) => {
      expect(detect({ ...page(), title, blocks: page().blocks.slice(0, 4) }).level).not.toBe('not-article');
    },
  );

  test.each(['关于 | 小站', '友情链接 - 小站', '★ 留言板 ★ | 小站'])('%s is no title of an article', (title) => {
    expect(detect({ ...page(), title, blocks: page().blocks.slice(0, 4) }).level).toBe('not-article');
  });
});
