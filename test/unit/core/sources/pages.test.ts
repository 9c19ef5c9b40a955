import { describe, expect, test } from 'vitest';
import { detect } from '../../../../src/core/detect';
import {
  atFoot,
  atHead,
  page,
  pageOf,
  prose,
  readSource,
  type Sketch,
  sourceOf,
  url,
} from '../../../support/dough-page';
import type { BlockSketch, PageSketch } from '../../../support/facts';

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

describe('whole pages', () => {
  const quote = (text: string): BlockSketch => ({ text, kind: 'quote' });
  const item = (text: string): BlockSketch => ({ text, kind: 'list-item' });
  const heading = (text: string): BlockSketch => ({ text, kind: 'heading' });
  const line = (text: string): BlockSketch => ({ text, region: 'before', kind: 'other' });

  test.each<[string, readonly Sketch[], PageSketch, string, string]>([
    [
      'gold-miner',
      [
        item(`原文地址：[Dough](${url})`),
        item('原文作者：[Dana Whitlock](https://twitter.com/dana)'),
        item('译文出自：[译者小组](https://github.com/yizhe/plan)'),
        item('本文永久链接：[github.com/yizhe/plan/a.md](https://github.com/yizhe/plan/blob/master/a.md)'),
        item('译者：[麦穗](https://github.com/maisui)'),
        ...prose,
      ],
      {},
      url,
      'repost',
    ],
    [
      'gold-miner quote',
      [
        quote(`原文地址：[Dough](${url})`),
        quote('原文作者：[Dana Whitlock](https://twitter.com/dana)'),
        quote('译文出自：[译者小组](https://github.com/yizhe/plan)'),
        quote('译者：[麦穗](https://github.com/maisui)'),
        ...prose,
      ],
      {},
      url,
      'repost',
    ],
    [
      'translation head prose',
      [`本文翻译自 Dana Whitlock 的 [Dough and I](${url})，已获作者许可。`, ...prose],
      {},
      url,
      'repost',
    ],
    ['translation foot en', [...prose, `英文原文：[Dough and I](${url})`], {}, url, 'repost'],
    ['translation 译者注', [...prose, `原文：[Dough and I](${url}) by Dana Whitlock`], {}, url, 'repost'],
    [
      'juejin cross',
      [...prose, `本文首发于我的博客：${url}`],
      { url: 'https://juejin.cn/post/7000000000000000000' },
      '',
      'original',
    ],
    [
      'juejin cross2',
      [...prose, `原文链接：${url}`],
      { url: 'https://juejin.cn/post/7000000000000000000', meta: { author: 'haoshi' } },
      '',
      '',
    ],
    [
      'csdn self trailer',
      [
        ...prose,
        '版权声明：本文为CSDN博主「麦穗」的原创文章，遵循CC 4.0 BY-SA版权协议，转载请附上原文出处链接及本声明。 原文链接：https://blog.csdn.net/maisui/article/details/100000001',
      ],
      { url: 'https://blog.csdn.net/maisui/article/details/100000001' },
      '',
      'original',
    ],
    [
      'csdn copy trailer',
      [
        ...prose,
        '版权声明：本文为CSDN博主「麦穗」的原创文章，遵循CC 4.0 BY-SA版权协议，转载请附上原文出处链接及本声明。',
        '原文链接：https://blog.csdn.net/maisui/article/details/100000001',
      ],
      {},
      'https://blog.csdn.net/maisui/article/details/100000001',
      'repost',
    ],
    [
      'csdn import',
      [...prose, '转载于:https://www.cnblogs.com/maisui/p/10000001.html'],
      { url: 'https://blog.csdn.net/weixin_30000000/article/details/100000001' },
      'https://www.cnblogs.com/maisui/p/10000001.html',
      'repost',
    ],
    [
      'csdn repost page',
      [`转载自：${url}`, ...prose],
      { url: 'https://blog.csdn.net/qq_1/article/details/100000001' },
      url,
      'repost',
    ],
    [
      'cnblogs 来自',
      ['来自：https://www.jianshu.com/p/0123456789ab', ...prose],
      { url: 'https://www.cnblogs.com/aaa/p/10000001.html' },
      'https://www.jianshu.com/p/0123456789ab',
      'repost',
    ],
    [
      'wechat page reprint',
      ['以下文章来源于面粉与水 ，作者周麦穗', ...prose],
      { url: 'https://mp.weixin.qq.com/s/abcdefg' },
      '@面粉与水',
      '',
    ],
    [
      'zhihu trailer',
      [
        ...prose,
        '作者：周麦穗',
        '链接：https://www.zhihu.com/question/1/answer/2',
        '来源：知乎',
        '著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。',
      ],
      {},
      'https://www.zhihu.com/question/1/answer/2',
      'repost',
    ],
    [
      'zhihu trailer one',
      [
        ...prose,
        '作者：周麦穗 链接：https://www.zhihu.com/question/1/answer/2 来源：知乎 著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。',
      ],
      {},
      'https://www.zhihu.com/question/1/answer/2',
      'repost',
    ],
    [
      'cnblogs sig',
      [
        ...prose,
        '作者：麦穗',
        '出处：https://www.cnblogs.com/maisui/',
        '本文版权归作者和博客园共有，欢迎转载，但未经作者同意必须保留此段声明，且在文章页面明显位置给出原文连接。',
      ],
      {},
      'https://www.cnblogs.com/maisui/',
      'repost',
    ],
    [
      'cnblogs sig own',
      [
        ...prose,
        '作者：麦穗',
        '出处：https://www.cnblogs.com/maisui/',
        '本文版权归作者和博客园共有，欢迎转载，但未经作者同意必须保留此段声明，且在文章页面明显位置给出原文连接。',
      ],
      { url: 'https://www.cnblogs.com/maisui/p/1.html' },
      '',
      'original',
    ],
    [
      'hexo own',
      [
        ...prose,
        '本文作者： 小店',
        `本文链接： ${page}`,
        '版权声明： 本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！',
      ],
      {},
      '',
      'original',
    ],
    [
      'hexo copied',
      [
        ...prose,
        '本文作者： 麦穗',
        `本文链接： ${url}`,
        '版权声明： 本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！',
      ],
      {},
      url,
      'repost',
    ],
    [
      'typecho',
      [
        ...prose,
        '本文由 麦穗 创作，采用 知识共享署名4.0 国际许可协议进行许可 本站文章除注明转载/出处外，均为本站原创或翻译，转载前请务必署名',
      ],
      {},
      '',
      'original',
    ],
    [
      'wp theme notice',
      [...prose, '除非注明，小店文章均为原创，转载请以链接形式标明本文地址', `本文地址：${page}`],
      {},
      '',
      'original',
    ],
    ['wp theme notice own', [...prose, `原创文章，作者：小麦，如若转载，请注明出处：${page}`], {}, '', 'original'],
    ['wp theme foreign', [...prose, `原创文章，作者：小麦，如若转载，请注明出处：${url}`], {}, url, 'repost'],
    ['wp theme 发布者', [...prose, `发布者：小麦，转载请注明出处：${url}`], {}, url, ''],
    [
      'news meta',
      [line('2020-01-02 10:11 来源：新华社 责任编辑：小麦'), ...prose],
      { title: '面粉涨价了_小店网' },
      '@新华社',
      'repost',
    ],
    [
      'news own brand',
      [line('2020-01-02 10:11 来源：小店网 责任编辑：小麦'), ...prose],
      { title: '面粉涨价了_小店网' },
      '',
      'original',
    ],
    ['news foot', [...prose, '（来源：面点日报）'], {}, '@面点日报', 'repost'],
    ['news dateline', ['新华社北京1月2日电（记者麦穗）面粉涨价了。', ...prose], {}, '@新华社', 'repost'],
    ['disclaimer outlet', [...prose, '免责声明：本文来源于网络，仅代表作者本人观点，与小店无关。'], {}, '', ''],
    [
      'disclaimer 凡注明',
      [...prose, '凡本网注明“来源：XXX（非小店）”的作品，均转载自其它媒体，转载目的在于传递更多信息。'],
      {},
      '',
      'original',
    ],
    [
      'disclaimer 凡注明2',
      [...prose, '声明：凡注明为其他媒体来源的信息，均为转载自其他媒体，转载并不代表本网赞同其观点。'],
      {},
      '',
      'original',
    ],
    ['disclaimer site', [...prose, '本站部分内容转载自互联网，如有侵权请联系管理员删除。'], {}, '', 'original'],
    ['tw data', [...prose, `資料來源：${url}`], {}, '', 'original'],
    ['tw pic', [...prose, `圖片來源：${url}`], {}, '', 'original'],
    ['tw pic2', [...prose, `圖／[面點](${url})`], {}, '', 'original'],
    ['tw ref', [...prose, `參考資料：${url}`], {}, '', 'original'],
    ['tw photo', [...prose, `照片來源：${url}`, `影片來源：${url}`], {}, '', 'original'],
    ['tw repost', [...prose, `本文轉錄自 [麥穗](${url})`], {}, url, 'repost'],
    ['tw orig', [...prose, `本文轉載自「[麥穗的廚房](${url})」，經作者授權刊登`], {}, url, 'repost'],
    ['tw 原文刊載於', [...prose, `原文刊載於 [麥穗的廚房](${url})`], {}, url, ''],
    ['tw 首圖', [...prose, `首圖來源：${url}`], {}, '', 'original'],
    ['two vague', [...prose, `来源：${url}`, '来源：https://other-b.cn/1', '来源：https://third-c.cn/1'], {}, '', ''],
    [
      'sections',
      [
        heading('一、水'),
        ...prose.slice(0, 2),
        `原文链接：${url}`,
        heading('二、面'),
        ...prose.slice(2, 10),
        '原文链接：https://other-b.cn/2',
        heading('三、火'),
        ...prose.slice(10, 24),
        '原文链接：https://third-c.cn/3',
      ],
      {},
      '',
      '',
    ],
    [
      'sections 来源',
      [
        heading('一、水'),
        ...prose.slice(0, 2),
        `来源：${url}`,
        heading('二、面'),
        ...prose.slice(2, 10),
        '来源：https://other-b.cn/2',
        heading('三、火'),
        ...prose.slice(10, 24),
        '来源：https://third-c.cn/3',
      ],
      {},
      '',
      '',
    ],
    [
      'two sections',
      [
        heading('一、水'),
        ...prose.slice(0, 2),
        `原文：${url}`,
        heading('二、面'),
        ...prose.slice(2, 24),
        '原文：https://other-b.cn/2',
      ],
      {},
      '',
      '',
    ],
    ['canonical agrees', [...prose, `转载自：${url}`], { canonical: url }, url, 'repost'],
    [
      'canonical + reprint elsewhere',
      [...prose, `转载自：${url}`],
      { canonical: 'https://blog.csdn.net/qq_1/article/details/100000001' },
      url,
      'repost',
    ],
    ['self + betray', [...prose, '转载地址：https://www.copyshop-a.cn/', '在这里插入图片描述'], {}, '', ''],
    ['gate unknown', [...prose, '转载自：[面团](https://www.copyshop-a.cn/go/abcdef)'], {}, '', ''],
    ['localhost', [...prose, '转载自：http://127.0.0.1/a'], {}, '', ''],
    ['ip', [...prose, '原文：http://192.168.1.1/a'], {}, '', ''],
    ['short link', [...prose, '原文链接：https://t.cn/A6abcde'], {}, 'https://t.cn/A6abcde', ''],
    ['QQ群', [...prose, '来源：QQ群 123456'], {}, '', ''],
    ['来源 个人', [...prose, '来源：个人图书馆'], {}, '@个人图书馆', ''],
    ['作者 来源 meta', ['作者：小麦 来源：面点周刊 日期：2020-01-02 点击：12', ...prose], {}, '@面点周刊', 'repost'],
    ['head 摘要', [`摘要：本文介绍了面团，来源于生活的观察，${prose[0]}`, ...prose], {}, '', 'original'],
    ['faq', [...prose, '问：可以转载吗？答：可以，但请注明来源：小店。'], {}, '', 'original'],
    ['email', [...prose, '投稿请发至 a@copyshop-a.cn，来源请写清楚。'], {}, '', 'original'],
    [
      'license',
      [
        ...prose,
        '本作品采用 [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) 许可协议，转载请注明来自 [小店](https://www.copyshop-a.cn/)',
      ],
      {},
      '',
      'original',
    ],
    [
      'license foreign',
      [
        ...prose,
        `本作品采用 [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) 许可协议，转载请注明来自 [麦穗](${url})`,
      ],
      {},
      url,
      'repost',
    ],
    ['song', ['歌词出自《面团之歌》，作曲：老面', ...prose], {}, '', 'original'],
    ['poem', ['出处：《诗经·小雅》', ...prose], {}, '', 'original'],
    ['bank', [...prose, '资金来源：自筹'], {}, '', 'original'],
    ['origin goods', ['产品来源：山西', '来源地：大同', ...prose], {}, '', 'original'],
  ])('%s', (_, blocks, sketch, source, level) => {
    expect(sourceOf(blocks, sketch)).toBe(source);
    if (level !== '') expect(detect(pageOf(blocks, sketch)).level).toBe(level);
  });
});

describe('links whose text shows another address', () => {
  const rewritten = page.replace('/a/1.html', '/2021/tuan.html');

  test('that lead home were rewritten by a mirror: the address that is read is the source', () => {
    const { best } = readSource([...prose, `转载自：[${url}](${rewritten})`]);
    expect([best?.url, best?.evidence[0]?.textHost]).toEqual([url, undefined]);
  });

  test('that lead to a third site are said to', () => {
    const { best } = readSource([...prose, `转载自：[${url}](https://mianfen-b.club/2)`]);
    expect([best?.url, best?.evidence[0]?.textHost]).toEqual(['https://mianfen-b.club/2', 'mian.haoshi-net.cn']);
  });

  test('that is cut short, or the own one, give nothing', () => {
    expect(readSource([...prose, `转载自：[${url.slice(0, 30)}…](${rewritten})`]).best).toBeUndefined();
    expect(readSource([...prose, `转载自：[${page}](${rewritten})`]).best).toBeUndefined();
    expect(readSource(['来源：网络', ...prose, `本文地址：[${url}](${rewritten})`]).best).toBeUndefined();
  });
});
