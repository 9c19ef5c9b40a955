import { describe, expect, test } from 'vitest';
import type { Find } from '../../../../src/core/tracer';
import { authorNotice } from '../../../../src/core/tracers/author-notice';
import { canonical } from '../../../../src/core/tracers/canonical';
import { copyrightBlock } from '../../../../src/core/tracers/copyright-block';
import { imageHost } from '../../../../src/core/tracers/image-host';
import { leftovers } from '../../../../src/core/tracers/leftovers';
import { mirrorUrl } from '../../../../src/core/tracers/mirror-url';
import { statedLink } from '../../../../src/core/tracers/stated-link';
import { watermark } from '../../../../src/core/tracers/watermark';
import { type PageSketch, pageFacts } from '../../../support/facts';

/** A text long enough to have a head, a middle and a foot. */
const middle = Array.from({ length: 12 }, (_, at) =>
  `第${at}段正文讲的是缓存怎样失效，以及读写时各自要注意的地方。`.repeat(4),
);
const csdn = 'https://blog.csdn.net/lilei/article/details/12345678';
const mark = (text: string) =>
  `https://img-blog.csdnimg.cn/1.png?x-oss-process=image/watermark,shadow_50,text_${Buffer.from(text).toString('base64')},size_20`;

function brief({ kind, url, platform, author, clue }: Find) {
  return { kind, url, platform, author, strength: clue.strength };
}

describe('mirror-url', () => {
  test('rebuilds the original from the address', () => {
    const [find] = mirrorUrl.find(pageFacts({ url: 'http://t.zoukankan.com/lilei-p-1234567.html' }));
    expect(find).toMatchObject({
      kind: 'article',
      platform: 'cnblogs',
      author: 'lilei',
      clue: { family: 'address', strength: 'strong' },
    });
  });

  test('tells a platform where the address tells no more', () => {
    const finds = mirrorUrl.find(pageFacts({ url: 'https://haomeiwen.com/subject/morcmftx.html' }));
    expect(finds.map(brief)).toEqual([{ kind: 'platform', platform: 'jianshu', strength: 'medium' }]);
  });

  test('is silent on other addresses', () => {
    expect(mirrorUrl.find(pageFacts({ url: 'https://blog.lilei.me/p/1.html' }))).toEqual([]);
  });
});

describe('stated-link', () => {
  const said: readonly (readonly [string, PageSketch['blocks'] & object, string])[] = [
    ['a plain address at the foot', [...middle, `转载于：${csdn}`], csdn],
    ['an anchor at the head', [`本文转载自[缓存的失效](${csdn})`, ...middle], csdn],
    ['link text only', [...middle, `来源：[原文](${csdn})`], csdn],
    ['a gate', [...middle, `原文地址：[链接](https://link.zhihu.com/?target=${encodeURIComponent(csdn)})`], csdn],
    ['traditional script', [`轉載自：${csdn}`, ...middle], csdn],
    ['an address in the line below a name', ['转自 李雷的博客', csdn, ...middle], csdn],
    ['an address in a line that says whose', ['文章转自：', `李雷的CSDN：${csdn}`, ...middle], csdn],
    ['an address with a word behind it', [`转载自${csdn}，略有删改`, ...middle], csdn],
    ['a campaign in the address', [`转自：${csdn}?utm_source=news&spm=1001`, ...middle], csdn],
    ['the blog only', [...middle, '出处：https://www.cnblogs.com/lilei/'], 'https://www.cnblogs.com/lilei/'],
    [
      "a mirror's address",
      [...middle, '转自：http://t.zoukankan.com/lilei-p-1.html'],
      'https://www.cnblogs.com/lilei/p/1.html',
    ],
  ];

  test.each(said)('reads %s', (_, blocks, url) => {
    expect(statedLink.find(pageFacts({ blocks }))[0]?.url).toBe(url);
  });

  test('names the account when there is no address', () => {
    const blocks = ['本文转载自微信公众号「缓存笔记」，作者李雷。', ...middle];
    expect(statedLink.find(pageFacts({ blocks }))[0]).toMatchObject({
      kind: 'author',
      platform: 'weixin',
      author: '缓存笔记',
    });
  });

  test.each([
    ['来源：李雷的博客', '李雷'],
    ['来源 | 缓存笔记（ID：cachenote）', '缓存笔记'],
    ['以下文章来源于缓存笔记 ，作者李雷', '缓存笔记'],
  ])('reads the name in %s', (text, author) => {
    expect(statedLink.find(pageFacts({ blocks: [text, ...middle] }))[0]).toMatchObject({ kind: 'author', author });
  });

  test.each([
    '来源：本站原创',
    '来源：网友投稿',
    '转自：互联网',
    '作者：admin 来源：本站',
    '这篇文章转自公司内网里一篇不错的分析',
  ])('%s names nobody', (text) => {
    expect(statedLink.find(pageFacts({ blocks: [text, ...middle] }))).toEqual([]);
  });

  test("a platform's front page is the platform", () => {
    const [find] = statedLink.find(pageFacts({ blocks: ['来源：[CSDN](https://www.csdn.net/)', ...middle] }));
    expect([find?.kind, find?.platform, find?.url]).toEqual(['platform', 'csdn', undefined]);
  });

  test('names a platform as a platform, not as an author', () => {
    const [find] = statedLink.find(pageFacts({ blocks: ['来源：CSDN', ...middle] }));
    expect(find).toMatchObject({ kind: 'platform', platform: 'csdn' });
  });

  test('tells the host in the text when the link leads elsewhere', () => {
    const blocks = [...middle, `转载地址：[https://www.jianshu.com/p/038f3b383924](${csdn})`];
    const [find] = statedLink.find(pageFacts({ blocks }));
    expect([find?.url, find?.clue.textHost]).toEqual([csdn, 'www.jianshu.com']);
  });

  test('reads a bare address under a title that says reprinted', () => {
    const blocks = [csdn, ...middle];
    expect(statedLink.find(pageFacts({ title: '【转】缓存的失效', blocks }))[0]?.url).toBe(csdn);
    expect(statedLink.find(pageFacts({ title: '缓存的失效', blocks }))).toEqual([]);
  });

  const quiet: readonly (readonly [string, PageSketch['blocks'] & object])[] = [
    ['a list of references', [...middle, '参考资料', `缓存的失效：${csdn}`, '另一篇：https://juejin.cn/post/1']],
    ['a picture credit', [`图片来源：[网络](${csdn})`, ...middle]],
    ['code', [...middle, { text: `// 原文链接：${csdn}`, kind: 'code' }]],
    ['hidden words', [{ text: `转载自：${csdn}`, hidden: true }, ...middle]],
    ['the sidebar', [...middle, { text: `转载自：${csdn}`, region: 'chrome' }]],
    ['a private address', ['转载自：http://192.168.1.5/a.html', ...middle]],
    ['a name and password', ['转载自：https://u:p@blog.csdn.net/a', ...middle]],
    ['a licence', [...middle, '来源：[协议](https://creativecommons.org/licenses/by/4.0/)']],
  ];

  test.each(quiet)('is silent on %s', (_, blocks) => {
    expect(statedLink.find(pageFacts({ blocks })).filter(({ url }) => url !== undefined)).toEqual([]);
  });

  test('in the middle of a text, 原文链接 is weak', () => {
    const blocks = [...middle, `这一节的原文链接：${csdn}`, ...middle];
    expect(statedLink.find(pageFacts({ blocks })).every(({ clue }) => clue.strength === 'weak')).toBe(true);
  });

  test('many sources under one label are a list', () => {
    const items = [1, 2, 3, 4, 5].map((at) => `来源：https://blog.csdn.net/lilei/article/details/${at}`);
    const finds = statedLink.find(pageFacts({ blocks: [...items, ...middle] }));
    expect(finds.length).toBeGreaterThan(3);
    expect(finds.every(({ clue }) => clue.strength === 'weak')).toBe(true);
  });
});

describe('copyright-block', () => {
  test.each([
    [
      'CSDN',
      [`版权声明：本文为CSDN博主「李雷」的原创文章，遵循CC 4.0 BY-SA版权协议。原文链接：${csdn}`],
      { url: csdn, author: '李雷' },
    ],
    [
      'CSDN in 2018',
      ['作者：李雷', '来源：CSDN', `原文：${csdn}`, '版权声明：本文为博主原创文章，转载请附上博文链接。'],
      { url: csdn },
    ],
    [
      'cnblogs',
      ['作者：李雷', '出处：https://www.cnblogs.com/lilei/p/1.html', '本文版权归作者和博客园共有，欢迎转载。'],
      { url: 'https://www.cnblogs.com/lilei/p/1.html', author: '李雷' },
    ],
    [
      'zhihu',
      ['作者：李雷', '链接：https://zhuanlan.zhihu.com/p/1234', '来源：知乎', '著作权归作者所有。'],
      { url: 'https://zhuanlan.zhihu.com/p/1234', author: '李雷' },
    ],
    [
      'jianshu without a link',
      ['作者：李雷', '来源：简书', '著作权归作者所有。'],
      { kind: 'author', platform: 'jianshu', author: '李雷' },
    ],
  ])('reads the block of %s', (_, lines, expected) => {
    expect(copyrightBlock.find(pageFacts({ blocks: [...middle, ...lines] }))[0]).toMatchObject(expected);
  });

  test("is silent on a theme's licence and on code", () => {
    const blocks = [
      ...middle,
      '版权声明：本博客所有文章除特别声明外，均采用 CC BY-NC-SA 4.0 许可协议。',
      { text: `著作权归作者所有 链接：${csdn}`, kind: 'code' as const },
    ];
    expect(copyrightBlock.find(pageFacts({ blocks }))).toEqual([]);
  });
});

describe('author-notice', () => {
  test('gives the address that the author asks for', () => {
    const finds = authorNotice.find(pageFacts({ blocks: [...middle, `转载请注明出处：${csdn}`] }));
    expect(finds.map(brief)).toMatchObject([{ kind: 'article', url: csdn, platform: 'csdn' }]);
  });

  test('gives way to a credit', () => {
    const blocks = [...middle, `转载自：${csdn}`, '转载请注明出处：https://www.jianshu.com/p/038f3b383924'];
    const facts = pageFacts({ blocks });
    expect(authorNotice.find(facts)[0]?.rank).toBeLessThan(statedLink.find(facts)[0]?.rank ?? 0);
  });

  test.each([
    ['a link to the terms', '[转载须知](https://other.site.top/terms/1.html)：转载请注明出处'],
    ['a link to the contact page', '未经授权请勿转载 | [联系我们](https://other.site.top/contact.html)'],
    ['an e-mail address', '未经授权请勿转载，合作请联系：lilei@mail.site.top'],
  ])('%s is no source', (_, text) => {
    const blocks = [...middle, text];
    expect(authorNotice.find(pageFacts({ blocks })).filter(({ url }) => url !== undefined)).toEqual([]);
  });
});

describe('canonical', () => {
  test.each([
    ['canonical', { canonical: csdn }],
    ['og:url', { meta: { 'og:url': csdn } }],
  ])('reads %s', (_, sketch) => {
    expect(canonical.find(pageFacts(sketch))[0]?.url).toBe(csdn);
  });

  test.each(['', 'https://blog.csdn.net/', 'http://example.com/a', 'javascript:void(0)', 'http://localhost:4000/a'])(
    'is silent on "%s"',
    (address) => {
      expect(canonical.find(pageFacts({ canonical: address }))).toEqual([]);
    },
  );
});

describe('watermark', () => {
  test('names the author of a page whose pictures carry one mark', () => {
    const finds = watermark.find(
      pageFacts({ images: [mark('https://blog.csdn.net/lilei'), mark('https://blog.csdn.net/lilei')] }),
    );
    expect(finds.map(brief)).toEqual([
      { kind: 'author', url: 'https://blog.csdn.net/lilei', platform: 'csdn', author: 'lilei', strength: 'strong' },
    ]);
  });

  test('a nick alone gives no address', () => {
    const [find] = watermark.find(pageFacts({ images: [mark('CSDN @李雷')] }));
    expect(find).toMatchObject({ author: '李雷', clue: { strength: 'medium' } });
    expect(find?.url).toBeUndefined();
  });

  test('an empty user is nobody', () => {
    expect(watermark.find(pageFacts({ images: [mark('https://blog.csdn.net/')] }))).toEqual([]);
  });

  test.each([
    ['two authors', [mark('CSDN @李雷'), mark('CSDN @韩梅梅')]],
    [
      'one mark among many pictures',
      [mark('CSDN @李雷'), ...Array.from({ length: 9 }, (_, at) => `https://a.org/${at}.png`)],
    ],
  ])('%s are weak', (_, images) => {
    expect(watermark.find(pageFacts({ images })).every(({ clue }) => clue.strength === 'weak')).toBe(true);
  });
});

describe('image-host', () => {
  test.each([
    ['https://upload-images.jianshu.io/upload_images/1-a.png', 'jianshu'],
    ['https://user-gold-cdn.xitu.io/2019/1/1/x', 'juejin'],
    ['https://p3-juejin.byteimg.com/tos-cn-i/x~tplv-k3u1fbpfcp-zoom-1.image', 'juejin'],
    ['https://pic4.zhimg.com/80/v2-1_720w.webp', 'zhihu'],
    ['https://mmbiz.qpic.cn/mmbiz_png/x/640?wx_fmt=png', 'weixin'],
    ['https://img-blog.csdnimg.cn/1.png', 'csdn'],
    ['https://s2.51cto.com/images/1.png', '51cto'],
  ])('%s is weakly %s', (image, platform) => {
    expect(imageHost.find(pageFacts({ images: [image] })).map(brief)).toEqual([
      { kind: 'platform', platform, strength: 'weak' },
    ]);
  });

  test('names the account in a cnblogs picture', () => {
    const [find] = imageHost.find(pageFacts({ images: ['https://images.cnblogs.com/cnblogs_com/lilei/1/o_a.png'] }));
    expect(find).toMatchObject({ kind: 'author', author: 'lilei', url: 'https://www.cnblogs.com/lilei' });
  });

  test("is silent on the platform's own pages and on other hosts", () => {
    expect(imageHost.find(pageFacts({ url: csdn, images: ['https://img-blog.csdnimg.cn/1.png'] }))).toEqual([]);
    expect(imageHost.find(pageFacts({ images: ['https://copy.example.cn/1.png'] }))).toEqual([]);
  });
});

describe('leftovers', () => {
  test.each([
    ['在这里插入图片描述', 'csdn', 'medium'],
    ['[外链图片转存失败,源站可能有防盗链机制]', 'csdn', 'medium'],
    ['點擊並拖拽以移動', 'csdn', 'medium'],
    ['[java] view plain copy', 'csdn', 'medium'],
    ['[图片上传中...(image-a1-1)]', 'jianshu', 'medium'],
    ['[[193126]]', '51cto', 'medium'],
    ['本文正在参加「金秋写作计划」', 'juejin', 'medium'],
    ['复制代码', 'juejin', 'weak'],
    ['image.png', 'jianshu', 'weak'],
  ])('%s points to %s', (text, platform, strength) => {
    expect(leftovers.find(pageFacts({ blocks: [text] })).map(brief)).toEqual([
      { kind: 'platform', platform, strength },
    ]);
  });

  test.each([
    ['on the platform itself', { url: csdn, blocks: ['在这里插入图片描述'] }],
    ['in code', { blocks: [{ text: '在这里插入图片描述', kind: 'code' as const }] }],
    ['in comments', { blocks: [{ text: '在这里插入图片描述', region: 'chrome' as const }] }],
    ['in a sentence about copying code', { blocks: ['点右上角的按钮就能复制代码到剪贴板。'] }],
  ])('is silent %s', (_, sketch) => {
    expect(leftovers.find(pageFacts(sketch))).toEqual([]);
  });
});
