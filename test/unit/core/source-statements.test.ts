import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/core/detect';
import type { PageFacts } from '../../../src/core/facts';
import { trace } from '../../../src/core/trace';
import type { Source } from '../../../src/core/tracer';
import { type BlockSketch, type PageSketch, pageFacts } from '../../support/facts';

const url = 'https://mian.haoshi-net.cn/2021/tuan.html';
const page = 'https://www.copyshop-a.cn/a/1.html';
const prose = Array.from(
  { length: 24 },
  (_, at) =>
    `第${at}天的面团比前一天更软，手一按就陷下去，过很久才慢慢回来，盖上布又是一夜，第二天再看，气孔细得像针尖。`,
);

type Sketch = string | BlockSketch;

function pageOf(blocks: readonly Sketch[], sketch: PageSketch = {}): PageFacts {
  return pageFacts({ url: page, title: '面团的脾气 - 小店', ...sketch, blocks });
}

function readSource(blocks: readonly Sketch[], sketch: PageSketch = {}): Source {
  const facts = pageOf(blocks, sketch);
  return trace(facts, detect(facts));
}

/** True when a page with these words at its foot, or at its head, is called a repost. */
function isRepost(text: string): boolean {
  return [
    [...prose, text],
    [text, ...prose],
  ].some((blocks) => detect(pageOf(blocks)).level === 'repost');
}

/** What a page about dough is found to come from: an address, `@` and a name, or `''`. */
function sourceOf(blocks: readonly Sketch[], sketch: PageSketch = {}): string {
  const { best } = readSource(blocks, sketch);
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
    // `来源：网络` admits that it is a copy, and names nobody.
    expect(isRepost(text)).toBe(/来[源自].{0,2}(?:网络|互联网|转载)/.test(text) && !/部分|本文转载/.test(text));
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

describe('sources as people word them', () => {
  test.each([
    `看到一篇好文，分享给大家，原文见 ${url}`,
    `感谢原作者周麦穗，原帖在这里：${url}`,
    `本文非原创，来自 ${url}`,
    `非原创，转自 ${url}`,
    `侵删，来源 ${url}`,
    `侵删。来源：${url}`,
    `copy 自 ${url}`,
    `翻译自 [Dough](${url})`,
    `译文，原文 ${url}`,
    `[原文](${url}) by Dana Whitlock`,
    `英文原文见 ${url}`,
    `原文：[Dough](${url})（作者：Dana）`,
    `本文翻译自 Dana Whitlock 的文章 [Dough](${url})`,
    `文章来自 [麦穗的厨房](${url})`,
    `文章来自：[麦穗的厨房](${url})`,
    `文章转载自：[麦穗的厨房](${url})，略有删改`,
    `以下内容为转载，原文地址 ${url}`,
    `本文为转载文章，原文地址：${url}`,
    `转载声明：本文转载自 ${url}`,
    `【转载】原文链接 ${url}`,
    `（转载）${url}`,
    `转载 ${url}`,
    `[转] ${url}`,
    `转：${url}`,
    `转:[面团](${url})`,
    `转 ${url}`,
    `原文 ${url}`,
    `来源 ${url}`,
    `出处 ${url}`,
    `via ${url}`,
    `from ${url}`,
    `FROM:${url}`,
    `Source ${url}`,
    `*Originally published at [mian](${url}).*`,
    `This article was originally published on [Mian](${url})`,
    `This post originally appeared on [Mian](${url})`,
    `Reprinted from [Mian](${url})`,
    `Reprinted with permission from [Mian](${url})`,
    `Republished with permission from ${url}`,
    `(Source: [mian](${url}))`,
    `来源出处：${url}`,
    `转载来源 ${url}`,
    `本文内容转载自 [麦穗](${url})，版权归原作者`,
    `内容来源：[麦穗](${url})`,
    `本文原创作者：周麦穗，原文链接：${url}`,
    `作者：周麦穗，原文：${url}`,
    `作者：周麦穗 链接：${url} 来源：知乎 著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。`,
    `原文链接（点击查看）：${url}`,
    `原文链接(英文)：${url}`,
    `原文链接 - ${url}`,
    `原文链接 → ${url}`,
    `原文链接👉${url}`,
    `🔗 原文链接：${url}`,
    `原文链接=${url}`,
    `原文链接；${url}`,
    `原文链接，${url}`,
    `原文链接﹕${url}`,
    `原文链接∶${url}`,
    `原文链接ː${url}`,
    `原文链接︰${url}`,
    `点击查看原文链接：${url}`,
    `阅读英文原文：[Dough](${url})`,
    `查看英文原文：[Dough](${url})`,
    `原文发布于 [麦穗的博客](${url})`,
    `此文章转载自 ${url}`,
    `此篇转载自 ${url}`,
    `该文章来自 ${url}`,
    `本篇文章转载于 ${url}`,
    `全文转载自：${url}`,
    `全文摘自 ${url}`,
    `主要内容转载自 ${url}`,
    `以上内容转载自 ${url}`,
    `以上内容摘自 ${url}`,
    `以上转自 ${url}`,
    `以上文章来自 ${url}`,
    `上文转自 ${url}`,
    `—— 转自 ${url}`,
    `--转载自${url}`,
    `~~转自 ${url}`,
    `本文轉載自：[麥穗的廚房](${url})`,
    `原文出自：${url}`,
    `轉載來源：${url}`,
    `引用來源：${url}`,
    `文章轉載自[麥穗](${url})`,
    `原始連結：${url}`,
    `原文網址 ${url}`,
    `本文授權轉載自[麥穗](${url})`,
    `經作者授權轉載，原文：${url}`,
    `感谢 [周麦穗](${url}) 授权转载，原文：${url}`,
    `本文经作者授权转载，原文链接 ${url}`,
    `本文已获得作者授权，转载自 ${url}`,
    `[原文地址] ${url}`,
    `〖转载自〗${url}`,
    `＊转自：${url}`,
    `注：转载，原文链接：${url}`,
    `ps: 转自${url}`,
    `摘自：${url} ，有删节`,
    `该文转载至${url}`,
    `本文搬运自 ${url}`,
    `搬运：${url}`,
    `搬运来源：${url}`,
    `文章搬运自${url}`,
    `转发：${url}`,
    `转帖：${url}`,
    `转贴 ${url}`,
    `原文鏈結：${url}`,
    `原网址：${url}`,
    `原始网址：${url}`,
    `原页面：${url}`,
    `原网页：${url}`,
  ])('%s', (text) => {
    expect(atFoot(text)).toBe(url);
  });
});

describe('words of sources that state none', () => {
  test.each([
    `想看更多，请参考 ${url}`,
    `推荐阅读原文 [面团](${url})`,
    `推荐大家看看原文：[面团](${url})`,
    `更多细节见 ${url}`,
    `详见 ${url}`,
    `详情请看 ${url}`,
    `相关链接：${url}`,
    `延伸阅读：${url}`,
    `扩展阅读：[面团](${url})`,
    `感谢 [面团](${url}) 的启发`,
    `本文受 [面团](${url}) 启发`,
    `参考了 [面团](${url})`,
    `主要参考 ${url}`,
    `学习自 ${url}`,
    `思路来自 ${url}`,
    `部分内容转载自 ${url}`,
    `文中部分段落摘自 ${url}`,
    `第二节摘自 ${url}`,
    `其中第三段引自 ${url}`,
    `文中表格来自 ${url}`,
    `安装包来自 ${url}`,
    `数据转自 ${url}`,
    `图片转自 ${url}`,
    `图转自 ${url}`,
    '（图片转自网络）',
    '图片均来自网络',
    `封面图片来自 [Unsplash](${url})`,
    '题图来自Unsplash，基于CC0协议',
    `文中插图来自：${url}`,
    '部分图文来源网络',
    `音乐来自 ${url}`,
    `依赖来自 [npm](${url})`,
    `镜像源地址：${url}`,
    `软件源地址：${url}`,
    `资源链接：${url}`,
    `下载链接：${url}`,
    `视频链接：${url}`,
    `讲义链接：${url}`,
    `课程链接：${url}`,
    `商品链接：${url}`,
    `代码链接：${url}`,
    `项目链接：${url}`,
    `论文原文链接：${url}`,
    `标准原文：${url}`,
    `公告原文：${url}`,
    `法规原文：${url}`,
    `题目原文：${url}`,
    `官方原文：${url}`,
    `原文翻译：${url}`,
    '原文如下：',
    '原文摘录：面团不会骗人',
    '引文出处：《齐民要术》',
    '出处：《齐民要术》卷九',
    '语出《齐民要术》',
    `欢迎转载，转载请注明出处：${page}`,
    `转载请保留本文链接：${page}`,
    '作者：麦穗，转载请注明出处',
    '本文由小店原创，转载请注明',
    '未经授权，禁止转载',
    `转载、引用请联系 [邮箱](${url})`,
    '转载请联系公众号「面粉与水」',
    '如需转载，请联系微信公众号：面粉与水',
    '来源：小店编辑部',
    '作者：小麦 来源：小店',
    '我们转载自其他媒体的目的是传递信息',
    '转载目的在于传递更多信息',
    '凡转载自本站的文章请注明出处',
    '本网转载自其它媒体的信息，不代表赞同其观点',
    '如果文章转载自您的网站，请联系我们删除',
    '若本文转载侵犯了您的权益，请联系删除',
    '您转载的文章来自哪里？',
    '你的文章转载自哪里都要写清楚，这是规矩。',
    `很多人写“转载自：${url}”却不给链接。`,
    '他在文末写着：转载自某某网站。我不信。',
    `怎样判断一篇文章转载自哪里，要看它的脚注和水印，[举例](${url})可以看这里。`,
    `标注“来源：${url}”并不等于获得授权。`,
    '转自由落体讲起，面团下落的速度与重量无关。',
    '他从厨师转至店长，只用了三年，这段经历来自他的口述。',
    '这道面来自山西，做法出自老张之手，味道源自小麦。',
    `from 语句用来导入模块，见 [文档](${url})`,
    `import dough from '${url}'`,
    `从 ${url} 下载`,
    `via 是通孔的意思，见 [百科](${url})`,
    `source 命令见 [手册](${url})`,
    `Source code: ${url}`,
    `Sources: [a](${url}), [b](https://b-b-b.cn/1)`,
    `Original author of the font: [Dana](${url})`,
    `Get it from [npm](${url})`,
    `Download source from ${url}`,
    `Photo from [Pexels](${url})`,
    '原创声明：本文系作者授权小店发表，未经许可，不得转载。',
    '本文系作者授权本站发表，未经许可，不得转载。',
    '本文由作者授权发布',
    `本文来自投稿，不代表小店立场，如若转载，请注明出处：${page}`,
    '文章来自作者投稿',
    '本文为小店原创文章，来源：小店',
    '本文仅代表作者个人观点，来源标注错误请联系我们',
  ])('%s', (text) => {
    expect([atFoot(text), atHead(text), isRepost(text)]).toEqual(['', '', false]);
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

describe('notices of authors against copying', () => {
  test.each([
    (address: string) => `本文系作者原创，如果你在别的网站看到它，请回到这里看完整版：${address}`,
    (address: string) => `防爬虫，原文链接：${address}`,
    (address: string) => `转载请注明出处：${address}`,
    (address: string) => `请访问原文 ${address} 阅读完整版`,
  ])('%s', (make) => {
    expect([atFoot(make(url)), atFoot(make(page))]).toEqual([url, '']);
  });
});

test('a writer named inside the label, with the address behind', () => {
  const blocks = [...prose, `本文由 周麦穗 发表于 [知乎](${url})，经授权转载，版权归原作者所有。`];
  expect(readSource(blocks).best).toMatchObject({ url, author: '周麦穗' });
});

test('a heading of other articles above the text makes no reference list of it', () => {
  const menu: Sketch[] = ['相关文章', '·醒面的时辰', '·水的冷热'].map((text) => ({
    text,
    region: 'before',
    kind: 'cell',
  }));
  expect(sourceOf([...menu, ...prose, `转载自：[面团](${url})`])).toBe(url);
});

test('quoted words keep their own credit, a quotation of one field is the page speaking', () => {
  const quote = (text: string): BlockSketch => ({ text, kind: 'quote' });
  const words = '面团要一直醒到手按下去不再弹起，气味从生面变成酒香，才算真正好了，急不得。';
  expect(atFoot(quote(words), quote(`来源：${url}`))).toBe('');
  expect(atFoot(quote(`来源：${url}`))).toBe(url);
});

test('a short quotation keeps its credit as well', () => {
  const quote = (text: string): BlockSketch => ({ text, kind: 'quote' });
  expect(atFoot(quote('面要慢慢等，急不得。'), quote(`来源：${url}`), '这句话我抄在柜门上。')).toBe('');
  expect(atHead(quote('转载一篇'), quote('出处：麦穗'), quote(`网址：${url}`))).toBe(url);
});

test('a column named 原文链接 credits the rows of its table', () => {
  const cell = (text: string): BlockSketch => ({ text, kind: 'cell' });
  expect(atFoot(cell('工具'), cell('原文链接'), cell('擀面杖'), cell(url), cell('蒸笼'), cell(`${url}?2`))).toBe('');
});

test('a finished notice has nothing to do with the link below it', () => {
  expect(atFoot('未经许可请勿转载！', '[在别处关注我](https://mianfen-b.club/maisui)')).toBe('');
});

test('commands of code that are shown as text name no source', () => {
  expect(atFoot('FROM gcr.io/distroless/static')).toBe('');
});

describe('the foot of a text', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `[旧文第${at}篇](${page}?${at})`);

  test('ends before a list of other articles, however long', () => {
    const more = Array.from({ length: 30 }, (_, at) => [
      `[旧文第${at}篇](${page}?${at})`,
      '一小段摘要，仅供参考',
    ]).flat();
    expect(sourceOf([...prose.slice(0, 8), `出处：${url}`, '热门文章排行', ...more])).toBe(url);
  });

  test('is not ended by a menu above the text, nor by a chapter that is called so', () => {
    expect(sourceOf(['热门标签', ...rows.slice(0, 4), ...prose, `原文：${url}`, '相关文章', ...rows])).toBe(url);
    const chapter: Sketch[] = [{ text: '相关工作', kind: 'heading' }, ...prose.slice(0, 10)];
    expect(sourceOf([...prose, ...chapter, `原文：${url}`])).toBe(url);
  });

  test("is not ended by the author's own further reading", () => {
    const further: Sketch[] = [
      { text: '更多材料', kind: 'heading' },
      `1.[原文地址](${url})`,
      '2.[蒸馒头的录像](https://mianfen-b.club/2)',
    ];
    expect(sourceOf([...prose, ...further])).toBe(url);
  });
});
