import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../src/core/facts';
import { signals } from '../../../src/core/signals';
import { pageFacts } from '../../support/facts';

/** What one signal must say and what it must not fall for. */
interface Case {
  /** Pages on which the signal speaks. */
  readonly speaks: readonly PageFacts[];
  /** Pages that look alike and on which it stays quiet. */
  readonly quiet: readonly PageFacts[];
}

/** A page of some paragraphs between a first and a last line; everything stands at its place. */
const around = (head: string, foot: string, more: Parameters<typeof pageFacts>[0] = {}): PageFacts =>
  pageFacts({ ...more, blocks: [head, ...prose, foot] });
const prose = Array.from(
  { length: 12 },
  (_, i) =>
    `第${i}段说的是缓存怎样失效，又怎样在后台悄悄重建，读的人在这段时间里拿到的是旧的那一份，并不会被挡在门外。`,
);
const title = (text: string): PageFacts => ({ ...pageFacts({ title: `${text} - 小站` }), heading: text });
const watermarked = (nick: string): string =>
  `https://img.example.net/a.png?x-oss-process=image/watermark,type_x,shadow_50,text_${btoa(
    String.fromCharCode(...new TextEncoder().encode(`CSDN @${nick}`)),
  )},size_20`;
const images = (...alts: string[]): PageFacts => ({
  ...pageFacts({}),
  images: alts.map((alt, i) => ({ src: 'https://copy.example.cn/i.png', alt, locator: `${i}` })),
});

const cases: Readonly<Record<string, Case>> = {
  'stated-source': {
    speaks: [
      around('转载自：https://yuan.example.net/a.html', ''),
      around('', '本文转自[老王的笔记](https://yuan.example.net/1)'),
      around('', '轉(zhuǎn)載地址：https://yuan.example.net/a.html'),
      around('本文转载自微信公众号「夜读札记」', ''),
      around('', '——选自《随手》2009年第4期'),
      around('', '本文出自知乎用户 江小城 的回答，转载请联系本人。'),
      around('本文译自 [Caching, slowly](https://caching.example.net/slow)', ''),
    ],
    quiet: [
      around('', '原文链接：https://copy.example.cn/a/1.html'),
      around('有人在群里问，怎样把“转载自：https://yuan.example.net/a.html”写得好看。', ''),
      around('', '图片转自 https://tu.example.net/1.png 的作者'),
      pageFacts({ blocks: ['开头', ...prose, '转载自：https://yuan.example.net/a.html', ...prose, '结尾'] }),
      pageFacts({ blocks: [...prose, { text: '转载自：https://yuan.example.net/a.html', kind: 'code' }] }),
      pageFacts({ blocks: [...prose, { text: '转载自：https://yuan.example.net/a.html', hidden: true }] }),
      pageFacts({ blocks: [...prose, { text: '转载自：https://yuan.example.net/a.html', region: 'chrome' }] }),
      pageFacts({ blocks: [...prose, { text: '参考资料', kind: 'heading' }, '原文：https://yuan.example.net/a.html'] }),
      around('', '部分内容转自：https://yuan.example.net/a.html'),
      around('以下内容来自一本老书', ''),
      around('', '选自《诗经》'),
      around('', '本文内容及配图由入驻作者撰写或者入驻合作网站授权转载，不代表小站立场。'),
      around('', '转载自：https://blog.zhangxiaosan.cc/1', { url: 'https://zhangxiaosan.github.io/2020/1/' }),
    ],
  },
  'original-link': {
    speaks: [around('原文作者：李四光年', ''), around('', '原文链接：https://yuan.example.net/a.html')],
    quiet: [
      around('', '原文链接：https://copy.example.cn/a/1.html'),
      around('', '原文链接：https://github.com/zhang/cache'),
      around('原文地址：https://oj.example.net/problems/two-numbers/', ''),
      around('', '原文链接：https://blog.zhangxiaosan.cc/1', { url: 'https://zhangxiaosan.github.io/2020/1/' }),
      around('原文作者：张小三', '', { title: '缓存 - 张小三' }),
      around('原文：床前明月光', ''),
    ],
  },
  'linked-source': {
    speaks: [
      around('来源：https://yuan.example.net/a.html', ''),
      around('', 'via: https://yuan.example.net/a.html'),
      // The link bears the text's own title, of which the part behind the colon is no name of the site.
      {
        ...around('出自：[从水说起：缓存的故事](https://yuan.example.net/a.html)', '', {
          title: '从水说起：缓存的故事 - 小站',
        }),
        heading: '从水说起：缓存的故事',
      },
      around('', "Source: [Jane's blog](https://yuan.example.net/a)", { url: 'https://blog.copy.example.cn/a' }),
    ],
    quiet: [
      around('来源：[小站日报](https://paper.example.net/)', '', { title: '一则消息 - 小站日报' }),
      around('来源：[小站日报](https://paper.example.net/)', '', { title: '一则消息：后续_小站日报' }),
      around('', '数据来源：https://shuju.example.net/2020'),
      around('', 'Source: https://github.com/zhang/cache'),
      pageFacts({
        blocks: [
          ...prose,
          { text: '缓存不是越多越好，先想清楚它会怎样过期，再想清楚谁来刷新它，最后才是放多少。', kind: 'quote' },
          { text: '来源：https://yuan.example.net/a.html', kind: 'quote' },
        ],
      }),
    ],
  },
  'archive-link': {
    speaks: [
      pageFacts({
        blocks: [
          { text: '[查看原文](https://mp.weixin.qq.com/s/abc) [其他](https://copy.example.cn/)', region: 'before' },
          ...prose,
        ],
      }),
      pageFacts({
        blocks: [{ text: 'source link: https://yuan.example.net/2020/cache.html', region: 'before' }, ...prose],
      }),
    ],
    quiet: [
      pageFacts({ blocks: [...prose, { text: '[阅读原文](https://yuan.example.net/a.html)', region: 'after' }] }),
      pageFacts({ blocks: [{ text: '[查看原文](https://copy.example.cn/a/1.html)', region: 'before' }, ...prose] }),
      pageFacts({ blocks: [{ text: '[其他](https://yuan.example.net/)', region: 'before' }, ...prose] }),
    ],
  },
  'named-outlet': {
    speaks: [
      around('2021-03-04 08:00 来源：江城晚报 编辑：小李', ''),
      around('', '文章出处：【微信号：jiangcheng_wb，微信公众号：江城晚报】欢迎添加关注！文章转载请注明出处。'),
    ],
    quiet: [
      around('2020-01-01 来源：本站原创 作者：老周 阅读：12', ''),
      around('2021-03-04 08:00 来源：江城晚报', '', { title: '一则消息 - 江城晚报' }),
      around('2021-03-04 08:00 来源：本站', ''),
      around('来源：力扣（LeetCode）', ''),
      // On an account's page the field names the account itself.
      around('2021-03-04 08:00 来源：江城晚报', '', { url: 'https://www.163.com/dy/article/ABCDEFGH01234567.html' }),
      around('', '出处：《诗经》'),
      around('2021-03-04 08:00 来源：党委宣传部', ''),
      around('', '图片来源：江城图库'),
      around('作者: 老周 | 来源:发表于2012-01-20 23:26', ''),
      around('时间：2013-06-20 16:39 来源：直播源码', ''),
    ],
  },
  'nameless-source': {
    speaks: [
      around('发布时间：2020-01-01 来源：网络整理', ''),
      around('来源：互联网', ''),
      around('2018-11-15 转载自：网络 作者：老周', ''),
    ],
    quiet: [
      around('', '图片来源：网络'),
      around('来源：本站原创', ''),
      around('', '（文中部分图片来源于网络，侵权删）'),
      around('', '本站内容来自互联网，如有侵权请联系我们删除'),
    ],
  },
  translation: {
    speaks: [
      title('【译】缓存的故事'),
      title('缓存的故事（翻译）'),
      around('作者：Jane Roe 译者：老周', ''),
      pageFacts({ blocks: ['作者：Jane Roe', '译：老周', ...prose] }),
      around('编译 | 老周 编辑 | 小李', ''),
      pageFacts({ blocks: [...prose, { text: '译者的话', kind: 'heading' }, ...prose] }),
      around('缓存会失效（译注：这里指本地缓存）', '它还会重建（译者注：原文如此）'),
    ],
    quiet: [
      title('编译原理笔记'),
      title('译码器（一）'),
      around('书名：缓存漫谈 作者：Jane Roe 译者：老周 出版社：某某', ''),
      pageFacts({ blocks: ['出版社：某某', '译者：老周', ...prose] }),
      around('翻译：缓存', '造句：缓存失效了'),
      around('原句：cache miss', '译：没有命中'),
      around('缓存会失效（译注：这里指本地缓存）', ''),
      pageFacts({ blocks: [...prose, '（译注：原文如此）'] }),
      pageFacts({ blocks: [...prose, { text: '译者注：原文如此', kind: 'quote' }] }),
      pageFacts({ blocks: [...prose, { text: '译者：老周', region: 'chrome' }] }),
      around('编译：把源码变成机器码的一步', ''),
    ],
  },
  'foreign-byline': {
    speaks: [
      around('作者: 老周 | 来源:发表于2012-01-20 23:26 被阅读16次', ''),
      around('发表于 2012-01-20 23:26 被阅读 16 次', ''),
    ],
    quiet: [
      around('作者: 老周 发表于2012-01-20 阅读16次', ''),
      around('来源: 发表时间：2012-01-20', ''),
      around('作者: 老周 | 来源:发表于2012-01-20 23:26 被阅读16次', '', { url: 'https://www.jianshu.com/p/abc' }),
    ],
  },
  'removal-notice': {
    speaks: [
      around('', '内容来自网上，侵删'),
      around('', '如有侵权请联系我删除'),
      around('以下版权归原作者所有，仅供学习', ''),
      around('', '文／老周，转载请联系原作者'),
    ],
    quiet: [
      around('', '（文中部分图片来源于网络，侵权删）'),
      around('', '本站所有资源来自网上，如有侵权请联系删除'),
      around('有的站只在文末写一句「如有侵权请联系删除」就算交代', ''),
      pageFacts({ blocks: [...prose, { text: '如有侵权请联系删除', region: 'after' }] }),
      around('', '除特别声明外，著作权归作者所有'),
    ],
  },
  'import-account': {
    speaks: [pageFacts({ url: 'https://blog.csdn.net/weixin_30000001/article/details/1' })],
    quiet: [
      pageFacts({ url: 'https://blog.csdn.net/weixin_42000001/article/details/1' }),
      pageFacts({ url: 'https://copy.example.cn/weixin_30000001/article/details/1' }),
    ],
  },
  'echoed-suffix': {
    speaks: [
      {
        ...pageFacts({ blocks: [{ text: '旧的那一份失效之后_反射', region: 'before' }, ...prose] }),
        heading: '怎样看懂缓存_反射',
      },
    ],
    quiet: [
      { ...pageFacts({ blocks: prose }), heading: '算法题一_两数之和' },
      {
        ...pageFacts({ blocks: [{ text: '首页 > 怎样看懂缓存_小站', region: 'before' }, ...prose] }),
        heading: '怎样看懂缓存_小站',
      },
      {
        ...pageFacts({ blocks: ['返回上一页_小站', ...prose, { text: '版权所有 小站', region: 'chrome' }] }),
        heading: '怎样看懂缓存_小站',
      },
    ],
  },
  'empty-source': {
    speaks: [
      around('作者: 老周 | 来源:发表于2012-01-20 23:26 被阅读16次', ''),
      around('来源： 时间：2012-01-20', ''),
      around('来源：2012-01-20 作者：老周', ''),
    ],
    quiet: [
      around('2021-03-04 08:00 来源：江城晚报 编辑：小李', ''),
      around('数据的来源：时间序列数据库', ''),
      around('来源：发展研究中心', ''),
    ],
  },
  'site-disclaimer': {
    speaks: [
      around('', '本站内容来自互联网，如有侵权请联系我们删除'),
      pageFacts({ blocks: [...prose, { text: '本站文章均收集于网络，仅供学习', region: 'chrome' }] }),
      around('', '本文内容由网友自发贡献，不代表本站立场'),
    ],
    quiet: [
      around('', '本站部分图片来自网络'),
      around('', '如有侵权请联系我们删除'),
      around('本站的访问都来自互联的几台机器，网络不太好', ''),
    ],
  },
  'self-citing': {
    speaks: [around('', '转载地址：http://abcde.copy.example.cn/', { url: 'http://abcde.copy.example.cn/' })],
    quiet: [
      around('', '本文链接：https://copy.example.cn/a/1.html'),
      around('', '转载请注明出处：https://copy.example.cn/a/1.html'),
      around('', '原文链接：https://copy.example.cn/a/1.html'),
    ],
  },
  'rewritten-link': {
    speaks: [
      around('', '原文链接：[https://yuan.example.net/p/1](https://copy.example.cn/p/1)'),
      around('', 'source link：[https://yuan.example.net/p/1](https://copy.example.cn/p/1)'),
    ],
    quiet: [
      around('', '原文链接：[https://www.copy.example.cn/p/1](https://copy.example.cn/p/1)'),
      around('', '原文链接：[https://yuan.example.net/p/1](https://yuan.example.net/p/1)'),
      around('', '参考：[https://yuan.example.net/p/1](https://copy.example.cn/p/1)'),
      pageFacts({ blocks: [...prose, '[https://yuan.example.net/p/1](https://copy.example.cn/p/1)', ...prose] }),
    ],
  },
  'author-notice': {
    speaks: [around('', '转载请注明出处：https://yuan.example.net/2019/cache.html')],
    quiet: [
      around('', '转载请注明出处：https://copy.example.cn/a/1.html'),
      pageFacts({
        url: 'https://xiaowu.github.io/p/1/',
        blocks: [
          ...['archives', 'tags', 'about', 'links'].map((path) => ({
            text: `[${path}](https://zhouji.example.net/${path}/)`,
            region: 'chrome' as const,
          })),
          ...prose,
          '本文链接：https://zhouji.example.net/2019/cache.html',
        ],
      }),
      around('', '转载请遵守[署名许可](https://creativecommons.org/licenses/by/4.0/)并注明出处'),
      around('', '转载请注明出处：https://second.example.org/2019/07/cache-notes/', {
        url: 'https://first.example.org/2019/07/cache-notes/index.html',
      }),
    ],
  },
  'canonical-elsewhere': {
    speaks: [
      pageFacts({ canonical: 'https://yuan.example.net/a' }),
      pageFacts({ meta: { 'og:url': 'https://yuan.example.net/a' } }),
      pageFacts({
        url: 'https://cnblogs.proxy.example.cc/lu/p/1234567.html',
        canonical: 'https://www.cnblogs.com/lu/p/1234567.html',
      }),
    ],
    quiet: [
      pageFacts({ canonical: 'https://www.copy.example.cn/a/1.html' }),
      pageFacts({ canonical: 'http://yoursite.com/a' }),
      pageFacts({ canonical: 'https://yuan.example.net/' }),
      pageFacts({
        url: 'https://copy.example.cn/2020/cache.html',
        canonical: 'https://yuan.example.net/2020/cache.html',
      }),
    ],
  },
  'mirror-address': {
    speaks: [pageFacts({ url: 'http://jing.example.cc/linyu-p-1234567.html' })],
    quiet: [pageFacts({ url: 'https://www.cnblogs.com/linyu/p/1234567.html' }), pageFacts({})],
  },
  'mirror-host': {
    speaks: [pageFacts({ url: 'http://t.zoukankan.com/x.html' })],
    quiet: [pageFacts({ url: 'http://zoukankan.com.example.org/x.html' })],
  },
  'watermark-author': {
    speaks: [pageFacts({ images: [watermarked('青山旧')] })],
    quiet: [
      pageFacts({ url: 'https://blog.csdn.net/qingshan/article/details/1', images: [watermarked('青山旧')] }),
      pageFacts({ title: '缓存 - 青山旧', images: [watermarked('青山旧')] }),
      pageFacts({ images: ['https://img.example.net/a.png'] }),
    ],
  },
  'watermark-series': {
    speaks: [pageFacts({ images: [watermarked('青山旧'), watermarked('青山旧'), watermarked('青山旧')] })],
    quiet: [pageFacts({ images: [watermarked('青山旧'), watermarked('白水新'), watermarked('青山旧')] })],
  },
  'platform-leftovers': {
    speaks: [images('在这里插入图片描述'), pageFacts({ blocks: ['外链图片转存失败'] })],
    quiet: [
      { ...images('在这里插入图片描述'), url: 'https://blog.csdn.net/a/article/details/1' },
      pageFacts({ blocks: [{ text: '外链图片转存失败', kind: 'code' }] }),
      images('缓存示意图'),
    ],
  },
  'repost-title': {
    speaks: [
      title('【转载】缓存的故事'),
      title('缓存的故事（转）'),
      title('[轉]緩存的故事'),
      title('转载一篇讲缓存的旧文'),
      title('[zt] 缓存的故事'),
      title('【好文转载】缓存的故事'),
      title('转自夜读札记：缓存的故事'),
      title('转来共勉'),
    ],
    quiet: [
      title('怎样转载才合规'),
      title('转正之后'),
      title('请求转发与重定向（一）'),
      title('坐标系旋转（附代码）'),
      title('转发请求头'),
      title('转岗之后的共勉'),
      title('zz 型曲线（附代码）'),
    ],
  },
  'declared-repost': {
    speaks: [
      around('本文为转载', ''),
      around('', '文章类型：转载'),
      around('', '此文系转载，版权归原作者所有'),
      around('以下内容均为转载', ''),
      around('', '本文并非本人原创'),
      around('', '本文由 简悦 SimpRead 转码'),
      around('作者：老周（已获授权转载）', ''),
      around('', '本文经作者同意后转载'),
      around('（转载，侵删）', ''),
    ],
    quiet: [
      around('', '如果本文并非原创，请联系'),
      around('', '未经授权转载必究'),
      around('', '转载须经作者同意'),
      around('', '凡经本网授权转载的媒体，应注明出处'),
      around('', '欢迎获得授权转载'),
      around('', '需获得作者授权转载'),
      around('', '经授权转载的文章请保留这一行'),
      around('', '图片和文章是转载还是原创，一看便知'),
      around('', '如本文为转载，请告知我们'),
      around('', '凡本文为转载的请注明'),
      around('怎样知道一篇文章是不是转载', ''),
    ],
  },
  'platform-badge': {
    speaks: [
      pageFacts({ blocks: [{ text: '转载文章', region: 'before' }, ...prose] }),
      pageFacts({
        blocks: [{ text: '分类 [转载](https://copy.example.cn/category/zhuan/)', region: 'before' }, ...prose],
      }),
      pageFacts({ blocks: [{ text: '分类：[技术转载](https://copy.example.cn/l/3)', region: 'before' }, ...prose] }),
      pageFacts({ blocks: [...prose, { text: '[网摘](https://copy.example.cn/?cat=4)', region: 'after' }] }),
      pageFacts({ url: 'https://blog.csdn.net/a/article/details/1', images: ['https://csdnimg.cn/a/img/reprint.png'] }),
      pageFacts({
        blocks: [{ text: '转载[小麦](https://copy.example.cn/u/1)2020-01-02', region: 'before' }, ...prose],
      }),
      pageFacts({
        blocks: [
          { text: '[转载] [缓存的故事](https://copy.example.cn/1)', region: 'before', kind: 'heading' },
          ...prose,
        ],
      }),
    ],
    quiet: [
      pageFacts({ blocks: [{ text: '[转载](javascript:repost())', region: 'before' }, ...prose] }),
      pageFacts({ blocks: [...prose, { text: '[转载](https://copy.example.cn/category/zhuan/)', region: 'chrome' }] }),
      pageFacts({ blocks: ['转载文章时要注意什么', ...prose] }),
      pageFacts({
        blocks: [{ text: '分类：[转载授权](https://copy.example.cn/category/1/)', region: 'before' }, ...prose],
      }),
      pageFacts({ blocks: [{ text: '转载[声明](https://copy.example.cn/law)', region: 'before' }, ...prose] }),
      pageFacts({ blocks: [{ text: '转载[12](https://copy.example.cn/list)', region: 'before' }, ...prose] }),
      pageFacts({ blocks: ['转载[小麦](https://copy.example.cn/u/1)的文章要先问她', ...prose] }),
      pageFacts({ blocks: [{ text: '[怎样转载](https://copy.example.cn/category/1/)', region: 'before' }, ...prose] }),
      pageFacts({
        url: 'https://blog.csdn.net/a/article/details/1',
        images: ['https://csdnimg.cn/a/img/original.png'],
      }),
    ],
  },
  'bracketed-pinyin': {
    speaks: [pageFacts({ blocks: ['這(zhè)個(gè)方法', '數(shù)據(jù)很多', '時(shí)間不夠'] })],
    quiet: [
      pageFacts({ blocks: ['他姓仇(qiú)，不是仇恨的仇(chóu)。', '单(shàn)县在鲁西南。', '乐(yuè)清在温州。'] }),
      pageFacts({ blocks: ['這個函數(f)的參數(x)與時間(t)有關', '數據(data)', '時間(time)', '開關(on)'] }),
    ],
  },
  'keyword-line': {
    speaks: [pageFacts({ blocks: ['久久精品视频,无码一区,成人在线,欧美日韩', ...prose] })],
    quiet: [
      pageFacts({ blocks: ['首页,归档,标签,关于,友链', ...prose] }),
      pageFacts({ blocks: ['成人教育、职业教育', ...prose] }),
    ],
  },
  'keyword-title': {
    speaks: [title('【商城源码】【直播源码】【小说源码】缓存怎么用'), title('【云主机】【云主机】缓存怎么用')],
    quiet: [title('【缓存】【面试】十个问题'), title('【商城源码】缓存怎么用'), title('缓存【商城源码】【直播源码】')],
  },
  'glued-keyword': {
    speaks: [
      pageFacts({
        blocks: ['这一段先装好，先装好。缓存', '这一段先装好，再配好。缓存', '这一段先装好，最后跑起来。缓存'],
      }),
      pageFacts({
        blocks: ['这一段先装好，先装好。git', '这一段先装好，再配好。github', '这一段先装好，最后跑起来。git'],
      }),
      pageFacts({
        blocks: ['这一段先装好，先装好。缓存', '这一段先装好，再配好。', '这一段先装好，收工。docker'],
        meta: { keywords: 'Docker,缓存' },
      }),
    ],
    quiet: [
      pageFacts({
        blocks: Array.from(
          { length: 40 },
          (_, i) => `第${i}行写到一半就断了，下一行${i % 13 ? '接着写' : '再说。但是'}`,
        ),
      }),
      pageFacts({
        blocks: [0, 1, 2].map((i) => `[第${i}次有人问：怎么装？交流一下](https://copy.example.cn/${i})`),
      }),
      pageFacts({
        blocks: [
          '这一段先装好，先装好。',
          '这一段先装好，再配好。',
          '这一段先装好，最后跑起来。git',
          '这一段先装好，收工。',
        ],
      }),
      pageFacts({
        blocks: [
          '这一段先装好，先装好。阅读全文',
          '这一段先装好，再配好。阅读全文',
          '这一段先装好，跑起来。阅读全文',
          '这一段先装好，收工。阅读全文',
        ],
      }),
      pageFacts({ blocks: ['这一段先装好，先装好。缓存', '这一段先装好，再配好。缓存'] }),
      pageFacts({
        blocks: ['这一段先装好，先装好。缓存', '这一段先装好，再配好。'],
        meta: { keywords: 'Docker,缓存' },
      }),
      pageFacts({ blocks: ['你好！张三', '再见！李四', '走了。王五', '来了。赵六'] }),
    ],
  },
  'salted-stops': {
    speaks: [
      pageFacts({
        blocks: '鼋鼍 鼐鼒 鼗鼙 鼩鼫 鼬鼯 鼱鼷 鼹鼽 齁齄 龀龁 龂龃'.split(' ').map((salt) => `缓存重建了一次${salt}。`),
      }),
    ],
    quiet: [
      pageFacts({ blocks: prose }),
      pageFacts({ blocks: ['龙龘。'] }),
      // Short and rich in words: many characters once, before commas as before stops.
      pageFacts({
        blocks: [
          '清晨推开木窗，檐角挂满露珠。邻居抱来柴火，灶膛噼啪作响。祖母揉着面粉，袖口沾了芝麻。',
          '集市开在河滩，摊贩叫卖陶罐。铁匠抡起锤头，火星四处飞溅。孩子追赶蜻蜓，草鞋跑丢半只。',
          '傍晚云层低垂，牧童吹响竹笛。渔夫收拢网绳，船舱装着鲈鱼。灯笼次第亮起，巷尾传出戏腔。',
          '深夜虫声渐歇，月光洒遍瓦楞。',
        ],
      }),
    ],
  },
  'censored-word': {
    speaks: [pageFacts({ blocks: ['按下面的 *** 作系统步骤来'] })],
    quiet: [pageFacts({ blocks: ['星号 *** 表示省略，作者没有写全'] }), pageFacts({ blocks: ['操作系统'] })],
  },
  'numbered-captions': {
    speaks: [pageFacts({ blocks: ['缓存的故事_第1张图片'] }), images('缓存的故事,第2张')],
    quiet: [pageFacts({ blocks: ['第1张图片里是缓存的结构'] }), images('缓存的故事')],
  },
  'stock-intro': {
    speaks: [
      pageFacts({ blocks: ['篇首语：本文由小站笔记为大家整理，介绍缓存相关的知识。', ...prose] }),
      pageFacts({ blocks: ['这篇文章主要为大家介绍了缓存的用法，感兴趣的朋友看看'] }),
      pageFacts({ blocks: ['本文主要是介绍缓存的故事，对大家有一定的参考价值'] }),
      pageFacts({ blocks: ['大家好，又见面了，我是你们的朋友阿缓'] }),
      pageFacts({ blocks: ['这篇文章主要讲解了“缓存的用法”，内容简单清楚，下面请大家跟着小编一起看'] }),
      pageFacts({ blocks: ['小编给大家分享一下缓存的示例，希望大家有所收获'] }),
    ],
    quiet: [
      pageFacts({ blocks: ['这篇文章主要介绍缓存的三种写法，文中的代码都在仓库里'] }),
      pageFacts({ blocks: ['我把稿子发给小编，她给改了两处'] }),
      pageFacts({ blocks: ['这篇文章主要记录我排查缓存的过程'] }),
      pageFacts({ blocks: [{ text: '这篇文章主要为大家介绍了缓存，感兴趣', kind: 'code' }] }),
    ],
  },
  'stock-outro': {
    speaks: [
      pageFacts({ blocks: [...prose, '这篇关于缓存的文章就介绍到这儿，希望我们整理的内容对大家有所帮助'] }),
      pageFacts({ blocks: [...prose, '关于缓存的介绍到此就结束了'] }),
      pageFacts({ blocks: [...prose, '如果还想了解更多，记得收藏关注本站'] }),
      pageFacts({ blocks: [...prose, '到此，相信大家对“缓存”有了更深的了解'] }),
      pageFacts({ blocks: [...prose, '以上是小店为你收集整理的缓存的故事全部内容，希望文章能帮上忙。'] }),
      pageFacts({ blocks: [...prose, '如果觉得小店网站内容还不错，欢迎将小店推荐给程序员好友。'] }),
    ],
    quiet: [
      pageFacts({ blocks: [...prose, '希望这篇文章对你有帮助'] }),
      pageFacts({ blocks: [...prose, '到此，缓存就搭好了'] }),
      pageFacts({ blocks: [...prose, '以上是我为你做的第一个缓存'] }),
      pageFacts({ blocks: [...prose, '如果你觉得还不错，可以推荐给同事用'] }),
      pageFacts({ blocks: [...prose, '关于缓存，我还有两件事没有想明白'] }),
    ],
  },
  'woven-title': {
    speaks: [
      {
        ...pageFacts({ blocks: ['本文主要说说缓存为什么会在半夜失效，希望对各位有所帮助', ...prose] }),
        heading: '缓存为什么会在半夜失效 - 小站',
      },
    ],
    quiet: [
      {
        ...pageFacts({ blocks: ['缓存为什么会在半夜失效，是上周同事问我的问题。', ...prose] }),
        heading: '缓存为什么会在半夜失效',
      },
      { ...pageFacts({ blocks: ['这篇关于缓存的文章就介绍到这里，希望对大家有帮助'] }), heading: '缓存' },
      {
        ...pageFacts({ blocks: ['本文标题：[缓存为什么会在半夜失效](https://copy.example.cn/a/1.html)'] }),
        heading: '缓存为什么会在半夜失效',
      },
    ],
  },
  'echoed-opening': {
    speaks: [pageFacts({ blocks: [{ text: `导读：${(prose[0] ?? '').slice(0, 40)}`, region: 'before' }, ...prose] })],
    quiet: [
      pageFacts({
        blocks: [
          { text: '摘要：缓存失效的时候，旧的那一份还能撑多久，本文用三个实验说明', region: 'before' },
          ...prose,
        ],
      }),
      pageFacts({ blocks: [{ text: prose[0] ?? '', region: 'before', kind: 'heading' }, ...prose] }),
    ],
  },
  'title-damage': {
    speaks: [
      title('缓存怎么用-创新互联'),
      title('关于redis：缓存怎么用'),
      title('【源码】【源码】【源码】缓存'),
      { ...pageFacts({}), heading: '用 Docker 部署缓存_docker' },
      {
        ...pageFacts({ blocks: [...prose, { text: 'Copyright © 2020 某某建站 版权所有', region: 'chrome' }] }),
        heading: '缓存怎么用才不会丢-某某建站',
      },
    ],
    quiet: [
      title('【缓存】创新互联网应用'),
      title('【一】缓存【二】重建'),
      { ...pageFacts({ blocks: prose }), heading: '算法题一_两数之和' },
      { ...pageFacts({}), heading: '变量命名：max_size' },
      {
        ...pageFacts({ blocks: [...prose, { text: 'Copyright © 2020 老周 版权所有', region: 'chrome' }] }),
        heading: '服务器配置 - 缓存',
      },
    ],
  },
  'related-list': {
    speaks: [
      pageFacts({ blocks: ['你可能感兴趣的文章', '甲', '查看>>', '乙', '查看>>', '丙', '查看>>'] }),
      pageFacts({ blocks: ['甲', '乙', '丙'].map((row) => `${row}的故事 [查看>>](https://copy.example.cn/)`) }),
    ],
    quiet: [
      pageFacts({
        blocks: ['甲', '乙', '丙'].map(
          (row) => `${row}${prose[0] ?? ''}……[阅读全文>>](https://copy.example.cn/${row})`,
        ),
      }),
      pageFacts({ blocks: ['相关文章', '甲', '乙', '丙', '查看>>'] }),
    ],
  },
  'promotion-line': {
    speaks: [
      pageFacts({ blocks: ['超好用的chatGPT镜像，点击马上体验', ...prose] }),
      pageFacts({ blocks: ['IDEA激活码大全，永久有效', ...prose] }),
      pageFacts({ blocks: ['江城网站建设公司某某，江城网站设计制作，价格公道', ...prose] }),
    ],
    quiet: [
      pageFacts({ blocks: ['上个月替一家公司做网站，缓存配错了一次', ...prose] }),
      pageFacts({ blocks: ['这一节比较两种语言模型（GPT 与别的）在摘要上的差别', ...prose] }),
      pageFacts({ blocks: [...prose, { text: 'AI助手 免费体验', region: 'chrome' }] }),
    ],
  },
  'template-sentence': {
    speaks: [pageFacts({ blocks: ['本文共 900 字，大约阅读时间需要 3 分钟。'] })],
    quiet: [pageFacts({ blocks: ['这段程序读 900 字大约要 3 毫秒'] })],
  },
  'template-header': {
    speaks: [pageFacts({ blocks: [{ text: '阅读量：120 次 发布时间：2020-01-01', region: 'before' }] })],
    quiet: [pageFacts({ blocks: ['阅读量是怎样统计的'] })],
  },
  'template-trailer': {
    speaks: [
      around('', '当前文章：缓存的故事 文章网址：http://m.copy.example.cn/article1/abc.html'),
      around('', '分享题目：缓存的故事 网页地址：https://copy.example.cn/a/1.html'),
    ],
    quiet: [
      around('', '本文标题：缓存的故事 本文链接：https://copy.example.cn/a/1.html'),
      around('', '网站名称：老周的笔记'),
      pageFacts({ blocks: [...prose, { text: '文章标题：缓存 文章地址：https://copy.example.cn/', kind: 'code' }] }),
    ],
  },
  'placeholder-author': {
    speaks: [
      around('发布时间：2020-01-01 作者：小新 阅读：12', ''),
      around('作者：iii', ''),
      around('', '（编辑：江城站长网）'),
    ],
    quiet: [around('作者：小新月', ''), around('作者：admin', ''), around('', '编辑：小李')],
  },
  'platform-home': {
    speaks: [pageFacts({ url: 'https://blog.csdn.net/a/article/details/1' })],
    quiet: [
      pageFacts({ url: 'https://csdn.net.example.org/a' }),
      // Filed as a repost by the platform itself.
      pageFacts({ url: 'https://blog.csdn.net/a/article/details/1', images: ['https://csdnimg.cn/a/img/reprint.png'] }),
    ],
  },
  'cross-post': {
    speaks: [
      around('', '原文链接：https://lulu.example.net/lu.html', {
        url: 'https://segmentfault.com/a/1190000000000001',
        meta: { author: 'lulu' },
      }),
      around('', '原文链接：https://lulu.example.net/lu.html', {
        url: 'https://blog.csdn.net/lulu/article/details/1',
      }),
      around('', '原文链接：https://www.cnblogs.com/lulu-2/p/1234567.html', {
        url: 'https://blog.csdn.net/lulu/article/details/1',
      }),
    ],
    quiet: [
      around('', '原文链接：https://lulu.example.net/lu.html'),
      around('', '原文链接：https://lulu.example.net/lu.html', { url: 'https://mp.weixin.qq.com/s/abcdefg' }),
      around('', '原文链接：https://lulu.example.net/lu.html', {
        url: 'https://segmentfault.com/a/1190000000000001',
        meta: { author: '小麦' },
      }),
      around('', '原文链接：https://www.cnblogs.com/wang/p/1234567.html', {
        url: 'https://blog.csdn.net/lulu/article/details/1',
      }),
      around('原文作者：李四光年', '', { url: 'https://blog.csdn.net/lulu/article/details/1' }),
      around('转载自：https://lulu.example.net/lu.html', '', { url: 'https://blog.csdn.net/lulu/article/details/1' }),
    ],
  },
  'author-link': {
    speaks: [
      pageFacts({ blocks: [{ text: '作者：[张三](https://copy.example.cn/author/zhangsan/)', region: 'before' }] }),
    ],
    quiet: [
      pageFacts({
        blocks: [{ text: '作者：[张三](https://elsewhere.example.net/author/zhangsan/)', region: 'before' }],
      }),
      pageFacts({ blocks: [{ text: '[登录](https://copy.example.cn/user/login)', region: 'before' }] }),
      pageFacts({
        blocks: [
          { text: '转载', region: 'before' },
          { text: '作者：[张三](https://copy.example.cn/author/zhangsan/)', region: 'before' },
        ],
      }),
    ],
  },
  'first-published': {
    speaks: [around('', '本文首发于我的博客')],
    quiet: [around('', '这款软件首次发布是在 1998 年')],
  },
  'original-claim': {
    speaks: [
      around('', '转载请注明出处'),
      around('', '转载请注明出处：https://copy.example.cn/'),
      around('', '本文为博主原创文章'),
    ],
    quiet: [
      around('来源：https://yuan.example.net/a.html', '本文为博主原创文章，转载请注明出处'),
      around('', '转载请注明出处：https://yuan.example.net/2019/cache.html'),
      around('', '商业转载请联系作者获得授权，原文见 https://zhuanlan.zhihu.com/p/7654321', {
        url: 'https://zhuanlan.zhihu.com/p/1234567',
      }),
      around('', '他的歌都是原创'),
      around('', '发布者：某某大本营，转载请注明出处：https://copy.example.cn/a/1.html'),
      around('', '本文地址：http://abcde.copy.example.cn/', { url: 'http://abcde.copy.example.cn/' }),
    ],
  },
};

test('every signal has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(signals.map((signal) => signal.id).sort());
});

describe.each(signals)('$id', (signal) => {
  const own = cases[signal.id];

  test.each(own?.speaks ?? [])('speaks, case %#', (facts) => {
    const evidence = signal.read(facts);
    expect(evidence).toBeDefined();
    expect(evidence?.quote.length).toBeGreaterThan(0);
    expect(evidence?.quote.length).toBeLessThanOrEqual(80);
  });

  test.each(own?.quiet ?? [])('stays quiet, case %#', (facts) => {
    expect(signal.read(facts)).toBeUndefined();
  });
});
