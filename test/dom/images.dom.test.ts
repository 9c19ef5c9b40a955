import { describe, expect, test } from 'vitest';
import { resolveImages } from '../../src/dom/lazy-images';
import { readPage } from '../../src/engine';

const base = 'https://notes.example/posts/a.html';
const real = 'https://notes.example/up/real.png';
const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Addresses of the images that are left, in order. */
function imagesOf(html: string, at = base): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  resolveImages(body, at, []);
  return [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
}

describe('the real address', () => {
  test.each([
    'data-original',
    'data-src',
    'data-actualsrc',
    'data-original-src',
    'data-lazy-src',
    'data-lazy',
    'data-echo',
    'data-url',
    'data-croporisrc',
    'data-backsrc',
    'data-real-src',
    'data-lazyload',
    'data-image',
    'data-imgurl',
    'data-cfsrc',
    'data-full-src',
    'data-large-file',
    'data-delay-src',
    'data-ks-lazyload',
    'data-lazy-original',
    'data-lazyload-src',
    'data-default-src',
    'data-pic',
    'data-img',
    'data-origin',
    'data-raw-src',
    'data-href',
    'data-zoom-src',
    'data-big',
    'data-fullsize',
    'data-orig-file',
    'data-ll-src',
    'data-pagespeed-lazy-src',
    'data-td-src',
    'data-normal',
    'data-uri',
    'datasrc',
    'data_src',
    'lazy-src',
    'lazyload-src',
    'lay-src',
    'layer-src',
    'real_src',
    'lazysrc',
    'src2',
    'original',
    '_src',
    'file',
    'zoomfile',
    'x-src',
    'url',
    'osrc',
    'orgsrc',
    'orig-src',
    'm-src',
    'loadsrc',
    'init_src',
    'ess-data',
  ])('is in %s', (name) => {
    expect(imagesOf(`<img src="/img/loading.gif" ${name}="/up/real.png">`)).toEqual([real]);
    expect(imagesOf(`<img ${name}="${real}">`)).toEqual([real]);
    expect(imagesOf(`<img src="${blank}" ${name}="//notes.example/up/real.png">`)).toEqual([real]);
  });

  test.each<readonly [name: string, html: string]>([
    ['src alone', '<img src="/up/real.png">'],
    ['src with white space', '<img src=" /up/real.png ">'],
    ['relative', '<img src="../up/real.png">'],
    ['without scheme', '<img src="//notes.example/up/real.png">'],
    ['escaped ampersand', '<img src="/up/real.png">'],
    ['a place holder without a name', `<img src="/static/a.gif" class="lazy" data-src="/up/real.png">`],
    ['an attribute that says only that it is lazy', '<img src="/up/real.png" data-lazy="true" data-original="false">'],
    ['a number', '<img src="/up/real.png" data-image="3021" data-url="12">'],
    [
      'a page, not a picture',
      '<img src="/up/real.png" data-href="/posts/b.html" data-url="https://notes.example/posts/b.html">',
    ],
    ['widest of srcset', '<img src="/up/s.png" srcset="/up/s.png 320w, /up/real.png 1280w">'],
    ['densest of srcset', '<img src="/up/s.png" srcset="/up/s.png, /up/real.png 2x">'],
    ['srcset without spaces', '<img srcset="/up/s.png 320w,/up/real.png 1280w">'],
    ['data-srcset', `<img src="${blank}" data-srcset="/up/s.png 1x, /up/real.png 2x">`],
    [
      'srcset with a comma in the address',
      '<img srcset="https://notes.example/up/s,w_320.png 320w, https://notes.example/up/real.png 1280w">',
    ],
    ['srcset of nothing but a place holder', `<img src="/up/real.png" srcset="${blank} 100w">`],
    ['candidate on a strange host', '<img src="/up/real.png" srcset="https://strange.example/s.png 9x">'],
    ['picture', '<picture><source srcset="/up/real.png"><img></picture>'],
    ['picture with lazy source', `<picture><source data-srcset="/up/real.png"><img src="${blank}"></picture>`],
    [
      'picture whose image is good',
      '<picture><source type="image/webp" srcset="/up/real.webp"><img src="/up/real.png"></picture>',
    ],
    ['picture without image', '<picture><source srcset="/up/real.png 2x"></picture>'],
    ['noscript twin after', `<img src="${blank}"><noscript><img src="/up/real.png"></noscript>`],
    ['noscript twin before', `<noscript><img src="/up/real.png"></noscript><img src="${blank}" class="lazy">`],
    [
      'noscript twin of the same',
      '<img src="/load.gif" data-src="/up/real.png"><noscript><img src="/up/real.png"></noscript>',
    ],
    ['noscript twin after white space', `<img src="${blank}">\n  <noscript>\n<img src="/up/real.png"></noscript>`],
    [
      'noscript twin after a link',
      `<a href="/big"><img src="${blank}"></a><noscript><img src="/up/real.png"></noscript>`,
    ],
    ['noscript alone in a figure', '<figure><noscript><img src="/up/real.png"></noscript></figure>'],
    [
      'noscript before a drawn copy',
      `<figure><noscript><img src="/up/real.png"></noscript><img src="data:image/svg+xml;utf8,&lt;svg&gt;&lt;/svg&gt;" data-actualsrc="/up/real.png"></figure>`,
    ],
    ['noscript with escaped markup', `<img src="${blank}"><noscript>&lt;img src="/up/real.png" alt=""&gt;</noscript>`],
    [
      'noscript with a lazy attribute',
      `<img src="${blank}"><noscript><img data-src="/up/real.png" src="/img/loading.gif"></noscript>`,
    ],
    ['JSON in an attribute', '<img src="/img/loading.gif" data-options=\'{"src":"/up/real.png","w":600}\'>'],
    [
      'JSON with an escaped address',
      '<img src="/img/blank.png" data-params=\'{"url":"https:\\/\\/notes.example\\/up\\/real.png"}\'>',
    ],
    ['JSON of sizes', '<img data-images=\'{"large":"/up/real.png"}\'>'],
    [
      'background of a figure',
      '<div class="image" style="width:600px;height:300px;background-image:url(/up/real.png)"></div>',
    ],
    ['background with quotes', `<figure style="background:#eee url('/up/real.png') no-repeat"></figure>`],
    ['lazy background', '<div class="lazy" data-bg="/up/real.png"></div>'],
    ['custom element', '<amp-img src="/up/real.png" width="600" height="400"></amp-img>'],
    ['address with an odd name', '<img src="/up/real.png" width="600" data-ratio="0.5" data-w="1080" data-type="png">'],
    ['a link around', '<a href="/up/real.png"><img src="/up/real.png"></a>'],
    ['a place holder in a link to the picture', `<a href="/up/real.png"><img src="${blank}"></a>`],
    ['a broken placeholder beside', '<img data-src="/up/real.png" src="about:blank">'],
    ['an empty src', '<img data-src="/up/real.png" src="">'],
    ['a hash as src', '<img data-src="/up/real.png" src="#">'],
    ['the page itself as src', `<img data-src="/up/real.png" src="${base}">`],
  ])('%s', (_, html) => {
    expect(imagesOf(html)).toEqual([real]);
  });

  test('signed addresses are kept whole', () => {
    expect(imagesOf('<img data-src="/up/real.png?x-oss-process=image/resize,w_600&amp;sign=a%2Bb">')).toEqual([
      `${real}?x-oss-process=image/resize,w_600&sign=a%2Bb`,
    ]);
    expect(imagesOf('<img data-src="https://mmbiz.example/mmbiz_png/abc/640?wx_fmt=png">')).toEqual([
      'https://mmbiz.example/mmbiz_png/abc/640?wx_fmt=png',
    ]);
  });

  test('an address with Chinese letters or spaces is one', () => {
    expect(imagesOf('<img src="/img/loading.gif" data-src="/up/一 图.png">')).toEqual([
      'https://notes.example/up/%E4%B8%80%20%E5%9B%BE.png',
    ]);
  });

  test('the base of the page counts', () => {
    expect(imagesOf('<img src="a.png">', 'https://cdn.example/b/')).toEqual(['https://cdn.example/b/a.png']);
  });

  test('pictures in data are kept', () => {
    const data = `data:image/png;base64,${'iVBORw0KGgo'.repeat(40)}`;
    expect(imagesOf(`<img src="${data}">`)).toEqual([data]);
  });
});

describe('names that only sound like place holders', () => {
  test.each([
    'upload.png',
    'download-flow.jpg',
    'workspace.png',
    'pixel-art.png',
    'lazy-loading-demo.png',
    'loading-order.png',
    'namespace.png',
    'space-complexity.gif',
    'payload.png',
    'default-method.png',
    'track/map.png',
    'count/result.jpg',
  ])('%s', (name) => {
    expect(imagesOf(`<img src="/up/${name}">`)).toEqual([`https://notes.example/up/${name}`]);
  });
});

describe('no picture', () => {
  test.each([
    '<img src="/img/loading.gif">',
    '<img src="/static/blank.png">',
    '<img src="/images/spacer.gif">',
    '<img src="/images/lazyload.png">',
    '<img src="/images/placeholder.jpg">',
    `<img src="${blank}">`,
    '<img>',
    '<img alt="图">',
    '<img src="javascript:alert(1)">',
    '<img src="file:///C:/Users/a/1.png">',
    '<img src="https://hm.baidu.com/hm.gif?si=1">',
    '<img src="https://c.cnzz.com/stat.php?id=1">',
    '<img src="https://notes.example/track/p.gif" width="1" height="1">',
    '<img src="/p.png" style="width:1px;height:1px">',
    '<img src="/p.png" style="display:none" width="1" height="1">',
    '<img src="/p.png" width="0" height="0">',
    '<noscript><img src="https://www.facebook.com/tr?id=1" height="1" width="1" style="display:none"></noscript>',
    '<noscript><p>请打开脚本。</p></noscript>',
    '<div style="background-image:url(/img/bg.png)"><p>有字的一栏。</p></div>',
    '<span style="background:url(/i/icon.png)"></span>',
    `<img src="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=">`,
  ])('%s', (html) => {
    expect(imagesOf(html)).toEqual([]);
  });

  test('a spacer beside its twin is not twice the picture', () => {
    const html = `<p><img class="lazyload" src="${blank}" data-src="/up/real.png"><noscript><img src="/up/real.png"></noscript></p>`;
    expect(imagesOf(html)).toEqual([real]);
  });
});

const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。';

function articleOf(inner: string): HTMLElement {
  const text = `<p>${sentence}</p>`.repeat(5);
  const page = new DOMParser().parseFromString(
    `<title>缓存的失效 - 笔记</title><body><h1>缓存的失效</h1><div class="post-body">${text}${inner}${text}</div></body>`,
    'text/html',
  );
  return new DOMParser().parseFromString(readPage(page, base).article?.contentHtml ?? '', 'text/html').body;
}

const wordsOf = (content: HTMLElement) => (content.textContent ?? '').replaceAll(sentence, '').replace(/\s+/g, '');

describe('captions', () => {
  const image = '<img src="/up/real.png" width="600" height="400">';
  test.each<readonly [name: string, html: string, words: string]>([
    ['a caption stays', `<figure>${image}<figcaption>失效的三种样子</figcaption></figure>`, '失效的三种样子'],
    ['a numbered one stays', `<p>${image}</p><p>图1 失效的三种样子</p>`, '图1失效的三种样子'],
    ['an editor’s own text goes', `<p>${image}<br>在这里插入图片描述</p>`, ''],
    ['below a linked picture', `<p><a href="${real}">${image}</a><br>缓存的失效_第1张图片</p>`, ''],
    ['in a figure too', `<figure>${image}<figcaption>图片描述</figcaption></figure>`, ''],
    ['image.png', `<div class="image-package">${image}<div class="image-caption">image.png</div></div>`, ''],
    ['with a number', `<p>${image}<br>image-20210304112233445</p>`, ''],
    ['a screenshot’s name', `<p>${image}</p><p>微信截图_20210304112233.png</p>`, ''],
    ['the name of the picture in Chinese', `<p>${image}</p><p>截屏2021-03-04 下午5.33.21.png</p>`, ''],
    ['title and number of a collector', `<figure>${image}<figcaption>缓存的失效_第3张图片</figcaption></figure>`, ''],
    ['the same in its own line', `<p>${image}</p><p>缓存的失效_第3张图片</p>`, ''],
    ['a button', `<p>${image}</p><p>点击查看大图</p>`, ''],
    ['the title again', `<figure>${image}<figcaption>缓存的失效</figcaption></figure>`, ''],
    [
      'alternative and caption are one',
      `<figure><img src="/up/real.png" alt="失效的样子"><figcaption>失效的样子</figcaption></figure>`,
      '失效的样子',
    ],
  ])('%s', (_, html, words) => {
    const content = articleOf(html);
    expect(wordsOf(content)).toBe(words);
    expect(content.querySelectorAll('img')).toHaveLength(1);
    expect(content.querySelector('img')?.getAttribute('src')).toBe(real);
  });

  test.each([
    '在这里插入图片描述',
    '请添加图片描述',
    'image.png',
    '缓存的失效_第2张图片',
    '缓存的失效',
    'img',
    '图片',
    'image-20210304112233445',
    '这里写图片描述',
    'enter image description here',
  ])('the empty alternative text %s goes', (alt) => {
    expect(articleOf(`<p><img src="/up/real.png" alt="${alt}"></p>`).querySelector('img')?.getAttribute('alt')).toBe(
      '',
    );
  });

  test('an alternative text of its own stays', () => {
    expect(
      articleOf('<p><img src="/up/real.png" alt="三种失效的时间轴"></p>').querySelector('img')?.getAttribute('alt'),
    ).toBe('三种失效的时间轴');
  });
});

describe('what is a figure', () => {
  test.each([
    '<a href="https://a.example/big.png"><img src="/up/real.png"></a>',
    '<ul><li>一步<img src="/up/real.png"></li></ul>',
    '<table><tr><th>图</th><th>说明</th></tr><tr><td><img src="/up/real.png"></td><td>甲</td></tr></table>',
    '<center><img src="/up/real.png"></center>',
    '<p><a href="https://docs.other.test/"><img src="/up/real.png" width="600" height="400"></a></p>',
    '<blockquote><img src="/up/real.png"></blockquote>',
    '<div class="gallery"><img src="/up/real.png"></div>',
    '<p><img src="/up/real.png" class="aligncenter size-full wp-image-12"></p>',
    '<section><span><img src="/up/real.png"></span></section>',
  ])('stays: %s', (html) => {
    expect([...articleOf(html).querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([real]);
  });

  test.each(['<p>二维码分成三个区，见下图。</p><p><img src="/up/real.png?qrcode" alt="二维码的三个区"></p>'])(
    'a picture that is talked about stays: %s',
    (html) => expect(articleOf(html).querySelectorAll('img')).toHaveLength(1),
  );

  test.each([
    '<div class="author-card"><img class="avatar" src="/u/1/avatar.png"></div>',
    '<p><img src="/static/image/smiley/default/lol.gif" smilieid="12" width="20" height="20"></p>',
    '<div class="reward"><p>赞赏支持</p><img src="/pay/wechat.png"></div>',
    '<p>扫描下方二维码关注</p><p><img src="/qr/gzh.png" alt="二维码"></p>',
  ])('goes: %s', (html) => {
    expect([...articleOf(html).querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([]);
  });
});
