import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect';
import { trace } from '../../../src/core/trace';
import { type BlockSketch, type PageSketch, pageFacts } from '../../support/facts';

const url = 'https://mian.haoshi-net.cn/2021/tuan.html';
const page = 'https://www.copyshop-a.cn/a/1.html';
const prose = Array.from(
  { length: 24 },
  (_, at) =>
    `第${at}天的面团比前一天更软，手一按就陷下去，过很久才慢慢回来，盖上布又是一夜，第二天再看，气孔细得像针尖。`,
);

type Sketch = string | BlockSketch;

/** What a page about dough is found to come from: an address, `@` and a name, or `''`. */
function sourceOf(blocks: readonly Sketch[], sketch: PageSketch = {}): string {
  const facts = pageFacts({ url: page, ...sketch, blocks });
  const { best } = trace(facts, detect(facts));
  return best?.url ?? (best === undefined ? '' : `@${best.author ?? best.platform}`);
}
const atHead = (...blocks: Sketch[]) => sourceOf([...blocks, ...prose]);
const atFoot = (...blocks: Sketch[]) => sourceOf([...prose, ...blocks]);
const inMiddle = (...blocks: Sketch[]) => sourceOf([...prose.slice(0, 12), ...blocks, ...prose.slice(12)]);

const chineseLabels = (
  '转载自 转自 转载于 转载从 转载来源 转载链接 转载地址 转载出处 转载网址 转载原文 转帖自 转贴自 ' +
  '转发自 搬运自 搬自 摘自 摘录自 节选自 选自 抄自 引自 引用自 复制自 拷贝自 本文转载自 本文转自 ' +
  '本文摘自 本文来源 本文来自 本文出处 本文出自 本文原文 本文原址 本文原载于 原载于 原载 原刊于 ' +
  '原文发表于 原文发布于 原文刊登于 原文载于 原文见 原文在 原文转自 原文来自 原文来源 原文链接 ' +
  '原文连接 原文地址 原文网址 原文出处 原文URL 原文link 原址 原链接 原地址 原帖 原帖地址 ' +
  '原贴链接 原作地址 原创地址 原创链接 原始链接 原始出处 原始地址 原始来源 源地址 源链接 源文 ' +
  '源文链接 源自 来源于 来源网址 来源链接 来源地址 来源网站 文章来源 文章出处 文章转自 文章转载自 ' +
  '文章源自 文章原址 文章原文 信息来源 稿件来源 新闻来源 内容来源 内容来自 内容转自 出处 出自 ' +
  '译文来源 译自 翻译自 编译自 英文原文 英文原版 英文链接 本文授权转载自 经授权转载自 ' +
  '经作者授权转载自 授权转载自 轉載自 轉貼自 轉自 原文網址 原文連結 原文鏈接 原文出處 來源 文章來源 ' +
  '出處 本文轉載自 節錄自 引用來源 本文引自 文章轉自 新聞來源 转 转载 本文转载 全文转载自 ' +
  '正文转载自 以下内容转载自 以下转自 以下文章转自 下文转自 下文来自 来自 稿源 博文来源 博客原文 ' +
  '原博文 原博客 转载原文链接 转载文章来源 转载自原文 转载博客 转载博文 起源 文章起源 转载自网址 ' +
  '转载文章链接 转至 转摘自 转引自 转述自 摘编自 改写自 整理自 本文整理自 本文改编自 来源出处 ' +
  '原出处 原文出自 此文转自 此文来自 该文转自 本篇转自 这篇文章转自 文章摘自 文章引自 文章选自 ' +
  '全文来自 本贴转自 本帖转自 原始文章 本文转载来源 本文转载地址 转载原地址 转载原址 '
)
  .trim()
  .split(' ');
const englishLabels = [
  'via',
  'Via',
  'From',
  'FROM',
  'Source',
  'Original',
  'Original link',
  'Original URL',
  'Original post',
  'Original article',
  'Article source',
  'Reposted from',
  'Republished from',
  'Reprinted from',
  'Copied from',
  'Translated from',
  'Originally posted at',
  'Originally posted on',
  'Originally published on',
  'Originally published at',
  'The original article',
  'Read the original',
  'Original source',
];

describe('labels of a source', () => {
  test.each(chineseLabels)('%s', (label) => {
    expect([atFoot(`${label}：${url}`), atHead(`${label}：[面团的脾气](${url})`)]).toEqual([url, url]);
  });

  test.each(englishLabels)('%s', (label) => {
    expect([atFoot(`${label}: ${url}`), atHead(`${label}: [面团的脾气](${url})`)]).toEqual([url, url]);
  });
});

const verbs =
  '转载自 本文转自 转自 转载于 本文来自 本文摘自 摘自 译自 原文发表于 原载于 内容转自 搬运自 轉載自 來源於 源自 本文源于 文章转自 来源于 以下内容来自';
const forms: readonly (readonly [form: string, make: (label: string) => string])[] = [
  ['a space', (label) => `${label} ${url}`],
  ['nothing', (label) => `${label}${url}`],
  ['round brackets', (label) => `（${label}：${url}）`],
  ['heavy brackets', (label) => `【${label}】${url}`],
  ['square brackets', (label) => `[${label}] ${url}`],
  ['dashes', (label) => `——${label} [面团的脾气](${url})`],
  ['a name as link', (label) => `${label}[麦穗的博客](${url})，侵删。`],
  ['a note', (label) => `注：${label}「[面团](${url})」，版权归原作者所有`],
  ['a bar', (label) => `* ${label} | ${url}`],
  ['a declaration', (label) => `声明：${label} ${url} ，如有侵权请联系删除。`],
  ['pointed brackets', (label) => `> ${label}：<${url}>`],
  ['a postscript', (label) => `PS：${label}${url}`],
];

describe('forms between label and address', () => {
  test.each(verbs.split(' '))('%s', (label) => {
    for (const [form, make] of forms) expect([form, atFoot(make(label))]).toEqual([form, url]);
  });

  test.each([
    ['the next block', ['转载地址', url]],
    [
      'the next cell',
      [
        { text: '来源', kind: 'cell' },
        { text: `[面团](${url})`, kind: 'cell' },
      ],
    ],
    ['a colon of its own', ['原文链接', '：', `[${url}](${url})`]],
    ['a scheme with a full-width colon', [`转载自：${url.replace(':', '：')}`]],
    ['a scheme with a space', [`转载自：${url.replace('//', '// ')}`]],
    ['a label with spaces', [`转 载 自：${url}`]],
    ['a field with spaces', [`来　源：[面团](${url})`]],
    ['pinyin with tones', [`原(yuán)文(wén)鏈(liàn)接(jiē)：[面团](${url})`]],
    ['pinyin without tones', [`转(zhuan)载(zai)自：${url}`]],
    ['an aside', [`原文：（懒得翻译了）[为什么](${url})`]],
    ['a name before', ['来源：面点周刊', `原文链接：${url}`]],
    ['a gate of the page itself', [`转载自：[面团](https://www.copyshop-a.cn/go/?url=${encodeURIComponent(url)})`]],
  ] satisfies [string, Sketch[]][])('%s', (_, blocks) => {
    expect(atFoot(...blocks)).toBe(url);
  });

  test('without a scheme', () => {
    expect(atFoot('转载自：mian.haoshi-net.cn/2021/tuan.html')).toBe(url.replace('https', 'http'));
  });

  test('a title that says so and an address alone', () => {
    expect(sourceOf([url, ...prose], { title: '【转载】面团的脾气' })).toBe(url);
    expect(sourceOf([...prose, `[${url}](${url})`], { title: '[转]面团的脾气' })).toBe(url);
  });

  test('the line under the title', () => {
    const line = (text: string): BlockSketch => ({ text, region: 'before', kind: 'other' });
    expect(atHead(line(`2020-01-02 10:11 来源：[面点周刊](${url}) 作者：小麦 阅读：123`))).toBe(url);
    expect(atHead(line('2020-01-02 10:11 来源：面点周刊 作者：小麦 阅读：123'))).toBe('@面点周刊');
    expect(atHead(line('来源：互联网 发布：面粉批发 编辑：小店 时间：2020-01-02'))).toBe('');
  });
});

describe('names without an address', () => {
  test.each([
    '来源 | 面点周刊',
    '来源丨面点周刊',
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

describe('what is no statement of a source', () => {
  test.each([
    `转载请注明出处：${page}`,
    `本文链接：${page}`,
    `原文链接：${page}`,
    `本文永久链接：${page}`,
    `文章来源：${page}`,
    '本文地址：https://www.copyshop-a.cn/',
    '转载请注明来源：https://copyshop-a.cn/a/1.html',
    `转载自：${page}`,
    '本文转载自：https://m.copyshop-a.cn/a/1.html',
    '原文出自[小店](https://www.copyshop-a.cn/)，转载请保留链接',
    `参考：${url}`,
    `参考链接：${url}`,
    `参考自 ${url}`,
    `参考文章：[面团](${url})`,
    `参考来源：${url}`,
    `参考原文：${url}`,
    `本文参考了 ${url}`,
    `部分内容参考自 ${url}`,
    `部分内容来自 ${url}`,
    `部分图片来自 ${url}`,
    `图片来源：${url}`,
    `图源：${url}`,
    `题图来自 ${url}`,
    `题图来源：[Unsplash](${url})`,
    `封面图：${url}`,
    `封面来源：${url}`,
    `头图来源：${url}`,
    `数据来源：${url}`,
    `数据来自 ${url}`,
    `代码来源：${url}`,
    `代码来自 ${url}`,
    `以下代码转自 ${url}`,
    `以下代码摘自 ${url}`,
    `这段代码抄自 ${url}`,
    `示例代码来自：${url}`,
    `素材来源：${url}`,
    `视频来源：${url}`,
    `字体来源：${url}`,
    `题目来源：${url}`,
    `原题链接：${url}`,
    `题目链接：${url}`,
    `论文链接：${url}`,
    `论文地址：${url}`,
    '论文原文：https://arxiv.org/abs/2001.00001',
    '原文：https://arxiv.org/abs/2001.00001',
    `论文来源：${url}`,
    `项目来源：${url}`,
    `项目地址：${url}`,
    `源码地址：${url}`,
    `源码来源：${url}`,
    `官网：${url}`,
    `官方文档：${url}`,
    `Demo 来源：${url}`,
    `下载地址：${url}`,
    `视频地址：${url}`,
    `灵感来源：${url}`,
    `灵感来自 [面团](${url})`,
    `Photo from ${url}`,
    `Image source: ${url}`,
    'Photo via [Unsplash](https://unsplash.com/photos/abc)',
    `Data source: ${url}`,
    `Reference: ${url}`,
    `See also: ${url}`,
    `Download from: ${url}`,
    `Install it from: ${url}`,
    `Imported from: ${url}`,
    '本站部分文章转载自互联网，如有侵权请联系删除',
    `本文首发于 [面点集](${url})`,
    `本文首发于：${url}`,
    `本文同步发布于 ${url}`,
    `原文发表于我的博客：${url}`,
    `本文最早发表于我的个人博客 ${url}`,
    '首发于我的公众号「面粉与水」',
    '欢迎关注我的公众号：面粉与水',
    `更多文章请看我的博客 ${url}`,
    `本文也发表在 ${url}`,
    '如果转载请注明转自：小店',
    '如需转载请注明来源',
    '凡本网注明“来源：面点周刊”的作品，版权均属于面点周刊',
    '凡注明来源为面点周刊的文章，均为转载',
    '凡本站注明来源：XX的作品，均转载自其它媒体',
    '免责声明：转载自其它媒体的内容不代表本站观点',
    '转载：12',
    '阅读 120 转载 3 评论 5',
    '来源：',
    '来源：网络',
    '来源：互联网',
    '来源：本站',
    '来源：本站原创',
    '来源：转载',
    '来源：未知 作者：admin',
    '来源：网络整理',
    '来源：小编',
    '转载自网络',
    '本文转载自网络，侵删',
    '本文来自互联网',
    '本文来自读者投稿',
    '本文来自网友投稿',
    '转自朋友圈',
    '来自朋友的推荐',
    '文章来源：投稿',
    '来源：综合',
    '来源：综合整理',
    '来源：见文末',
    '来源：见水印',
    '来源：如图',
    '本文来自我的笔记',
    '这句话出自《论语》',
    '“面团”一词来源于古代的军粮',
    `该算法来自 [面团](${url})`,
    `这个例子来自 [面团](${url})`,
    `下图来自 ${url}`,
    `下表来自 ${url}`,
    `上图转自 ${url}`,
    `名称来自 [面团](${url})`,
    '原文：床前明月光，疑是地上霜。',
    '译文：明亮的月光洒在床前。',
    '原文标题：面团的脾气',
    '原标题：面团的脾气',
    '原文大意是这样的',
    '原文链接已失效',
    '原文已删除',
    '转载请联系作者',
    '转载须经授权',
    '来源：力扣（LeetCode）',
    '本文授权转载自本站合作伙伴',
    '作者：周麦穗',
    '责任编辑：周麦穗',
    '文章来源：会员投稿',
  ])('%s', (text) => {
    expect([atFoot(text), atHead(text)]).toEqual(['', '']);
  });

  test.each([
    ['code', { text: `转载自：${url}`, kind: 'code' }],
    ['hidden', { text: `转载自：${url}`, hidden: true }],
    ['navigation and comments', { text: `转载自：${url}`, region: 'chrome' }],
  ] satisfies [string, BlockSketch][])('%s', (_, block) => {
    expect([atFoot(block), atHead(block)]).toEqual(['', '']);
  });

  test.each([
    ['a credit of one section', [{ text: '发酵的温度', kind: 'heading' }, `来源：${url}`]],
    ['an original of one section', [{ text: '发酵的温度', kind: 'heading' }, `原文链接：${url}`]],
    ['a quotation', [{ text: `转自：${url}`, kind: 'quote' }]],
    ['an item of a list', [{ text: `转自：${url}`, kind: 'list-item' }]],
    ['a cell', [{ text: `来源：${url}`, kind: 'cell' }]],
  ] satisfies [string, Sketch[]][])('in the middle: %s', (_, blocks) => {
    expect(inMiddle(...blocks)).toBe('');
  });

  test.each([
    ['under a heading', [{ text: '参考资料', kind: 'heading' }, `[面团](${url})`, `转载自：${url}`]],
    ['under a line', ['参考：', `[面团](${url})`, `原文：${url}`]],
    [
      'as items',
      ['参考文献：', { text: `来源：${url}`, kind: 'list-item' }, { text: `出处：${url}?2`, kind: 'list-item' }],
    ],
  ] satisfies [string, Sketch[]][])('references %s', (_, blocks) => {
    expect(atFoot(...blocks)).toBe('');
  });
});

describe('one platform, several authors', () => {
  const home = 'https://www.cnblogs.com/maisui/p/10000001.html';

  test("another author's article is a source, though it stands on the same platform", () => {
    const other = 'https://www.cnblogs.com/laomian/p/20000002.html';
    expect(sourceOf([...prose, `轉載自：[点击这里](${other})`], { url: home })).toBe(other);
  });

  test("the author's own other article is none", () => {
    expect(sourceOf([...prose, '转载自：https://www.cnblogs.com/maisui/p/20000002.html'], { url: home })).toBe('');
  });
});

test('an ending that many sites share makes no owner', () => {
  const other = 'https://www.mianfen-b.club/1.html';
  expect(sourceOf([...prose, `转载自：${other}`], { url: 'https://www.copyshop-a.club/1.html' })).toBe(other);
});
