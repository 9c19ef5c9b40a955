import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/core/facts';
import { findByLocator, locate } from '../../src/dom/locator';
import { readFacts } from '../../src/dom/read-facts';

const url = 'https://chuang.example.net/a/1.html';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const sentence = (i: number): string =>
  `第${i}扇窗朝着院子，下午的光一格一格地挪，照到桌上的时候，茶正好凉了，可以喝了。`;
const paragraphs = (count: number): string => Array.from({ length: count }, (_, i) => `<p>${sentence(i)}</p>`).join('');
const article = (
  inner: string,
): string => `<!doctype html><html lang="zh-CN"><head><title>窗 - 小院</title></head><body>
  <nav><a href="/">首页</a></nav><h1>窗</h1><div class="meta"><span>来源：</span><a href="/x">某处</a></div>
  <div id="content">${inner}</div><footer>© 小院</footer></body></html>`;
const texts = (facts: PageFacts, region?: string): string[] =>
  facts.blocks.filter((block) => !region || block.region === region).map((block) => block.text);

describe('what is only faded out', () => {
  const hiddenShare = (style: string, inside: string, outside: string): number => {
    const facts = readFacts(parse(article(`<div style="${style}">${inside}</div>${outside}`)), url);
    return facts.blocks.filter((block) => block.hidden).length;
  };

  test('is the content where it holds most of the text', () => {
    expect(hiddenShare('visibility: hidden; opacity: 0;', paragraphs(6), '')).toBe(0);
    expect(hiddenShare('opacity:0', paragraphs(6), paragraphs(1))).toBe(0);
  });

  test('stays hidden where it is small, or hidden in another way as well', () => {
    expect(hiddenShare('visibility:hidden', paragraphs(1), paragraphs(4))).toBe(1);
    expect(hiddenShare('display:none;opacity:0', paragraphs(6), paragraphs(1))).toBe(6);
    expect(hiddenShare('opacity:0', `<div hidden>${paragraphs(6)}</div>`, paragraphs(1))).toBe(6);
  });
});

describe('text that no reader sees', () => {
  test.each([
    'color:#fff;background:#ffffff',
    'background-color: white; color: #FFF',
    'color: transparent',
    'position:absolute;left:-999em',
    'transform: scale(0)',
    'transform:translateX(-9999px)',
    'max-height: 0; overflow: hidden',
    'clip-path: inset(50%)',
    'width:1px;height:1px;overflow:hidden',
  ])('%s', (style) => {
    const facts = readFacts(parse(article(`${paragraphs(4)}<p style="${style}">转载自某处</p>`)), url);
    expect(facts.blocks.filter((block) => block.hidden).map((block) => block.text)).toEqual(['转载自某处']);
  });

  test.each([
    'color:#333;background:#fff',
    'background:#ffffff',
    'width:10px',
    'transform:scale(0.9)',
    'max-height:0.5em',
    'margin-left:-10em',
    'border-color:#fff;background:#fff',
  ])('but not %s', (style) => {
    const facts = readFacts(parse(article(`${paragraphs(4)}<p style="${style}">转载自某处</p>`)), url);
    expect(facts.blocks.some((block) => block.hidden)).toBe(false);
  });
});

describe('what a block is', () => {
  const kindOf = (html: string): string | undefined =>
    readFacts(parse(article(`${paragraphs(4)}${html}`)), url).blocks.find((block) => block.text.includes('某处的话'))
      ?.kind;

  test('a line of nothing but inline code is code, a sentence with some in it is none', () => {
    expect(kindOf('<p><code>// 转载自某处的话</code></p>')).toBe('code');
    expect(kindOf('<p>转载自 <code>某处的话</code></p>')).toBe('paragraph');
  });
});

describe('feet', () => {
  test("an article's own foot belongs to it, the site's is chrome", () => {
    const html = `<body><nav>首页</nav><article><h1>窗</h1>${paragraphs(6)}<footer>转载自某处</footer></article><footer>小院版权</footer></body>`;
    const facts = readFacts(parse(html), url);
    expect(facts.blocks.find((block) => block.text === '转载自某处')?.region).not.toBe('chrome');
    expect(facts.blocks.find((block) => block.text === '小院版权')?.region).toBe('chrome');
  });
});

describe('readFacts', () => {
  test('leaves the document exactly as it was', () => {
    const document = parse(article(`${paragraphs(5)}<img data-src="/i.png"><form><input name="children"></form>`));
    const before = document.documentElement.outerHTML;
    readFacts(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a live page gives the facts of the same page parsed', () => {
    const html = article(`${paragraphs(4)}<noscript><p>没有脚本</p></noscript><script>1</script>`);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const live = frame.contentDocument ?? document;
    live.open();
    live.write(html);
    live.close();
    // The number of elements may differ: without scripts, the content of <noscript> is elements too.
    const { meta: liveMeta, elements: _live, ...liveFacts } = readFacts(live, url);
    const { meta, elements: _parsed, ...facts } = readFacts(parse(html), url);
    frame.remove();
    expect(liveFacts).toEqual(facts);
    expect([...liveMeta]).toEqual([...meta]);
  });

  test('head: title, language, meta, canonical', () => {
    const facts = readFacts(
      parse(`<html lang="ZH-cn"><head><title> 窗
        的 故事 </title><base href="https://base.example.net/d/"><link rel="canonical" href="c.html">
        <meta name="Author" content=" 麦子 "><meta property="og:url" content="u"><meta name="author" content="别人"></head><body>x</body></html>`),
      url,
    );
    expect(facts).toMatchObject({ title: '窗 的 故事', lang: 'zh-cn', canonical: 'https://base.example.net/d/c.html' });
    expect(facts.meta.get('author')).toBe('麦子');
    expect(facts.meta.get('og:url')).toBe('u');
  });

  test('blocks are the smallest block elements, and runs between <br>', () => {
    const facts = readFacts(
      parse(article(`${paragraphs(3)}<div>转载自：<a href="/y"><b>某</b>处</a><br>第二行<p>第三行</p>第四行</div>`)),
      url,
    );
    expect(texts(facts).slice(-5, -1)).toEqual(['转载自：某处', '第二行', '第三行', '第四行']);
    const [statement] = facts.blocks.filter((block) => block.text.startsWith('转载自'));
    expect(statement?.links).toEqual([{ href: 'https://chuang.example.net/y', text: '某处', at: 4 }]);
  });

  test('comments are no text, wherever they stand', () => {
    const facts = readFacts(
      parse(article('<p>茶<!-- 凉 -->凉了</p><p><!-- 窗 --></p><p>窗<!-- 外 --><b>开着</b></p>')),
      url,
    );
    expect(texts(facts)).toEqual(expect.arrayContaining(['茶凉了', '窗开着']));
    expect(texts(facts).join('')).not.toMatch(/凉凉|窗外|<!--/);
  });

  test('a field is kept apart from the one before it, a word split over elements is none', () => {
    const first = (html: string) =>
      texts(readFacts(parse(`<body><h1>窗<b>的</b>关注</h1>${html}<div>${paragraphs(4)}</div></body>`), url))[1];
    expect(first('<p><b>作者：小麦</b><b>来源：小院</b><a href="/r">举报</a></p>')).toBe('作者：小麦 来源：小院 举报');
    expect(first('<p><i>2020-01-02</i><i>来自：<a href="/y">小院</a></i><i>字体：大</i></p>')).toBe(
      '2020-01-02 来自：小院 字体：大',
    );
    expect(first('<p><b>转</b><b>载自：</b><i>小</i><i>院</i></p>')).toBe('转载自：小院');
    expect(first('<p>这份<b>来源</b>不明，<i>如何</i>阅读不是问题</p>')).toBe('这份来源不明，如何 阅读不是问题');
    expect(first('')).not.toContain('窗的 关注');
  });

  test('a short text is the article, not the longer list of others below it', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `<p><a href="/${i}">第${i}扇窗</a></p><p>讲了${sentence(i)}</p>`);
    const list = `<div><h4>相关推荐</h4>${rows.join('')}</div>`;
    const facts = readFacts(
      parse(`<body><div><div><p>${sentence(1)}</p><p>${sentence(2)}</p></div>${list}</div>`),
      url,
    );
    expect(texts(facts, 'article')).toEqual([sentence(1), sentence(2)]);
  });

  test('a column of lists before the text does not swallow it', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">第${i}扇窗怎样关</a></li>`).join('');
    const column = `<div><b>本周排行</b><ul>${rows}</ul></div>`;
    for (const head of ['<h1>窗外</h1>', '<div>窗外</div>', '']) {
      const facts = readFacts(parse(`<body><div>${column}<div>${head}${paragraphs(4)}</div></div>`), url);
      expect(texts(facts, 'article').slice(-4), head).toEqual([0, 1, 2, 3].map(sentence));
    }
  });

  test('an article may open with the words of such a heading', () => {
    const facts = readFacts(
      parse(`<body><div><h1>推荐算法</h1>${paragraphs(4)}<p><a href="/1">参考</a></p></div>`),
      url,
    );
    expect(texts(facts, 'article')).toHaveLength(6);
  });

  test('regions: article, what stands around it, and chrome', () => {
    const facts = readFacts(
      parse(
        article(`${paragraphs(6)}`).replace(
          '<footer>',
          '<div>转载地址：https://yuan.example.net/</div><h3>相关文章</h3><p>别的一篇</p><footer>',
        ),
      ),
      url,
    );
    expect(texts(facts, 'before')).toEqual(['窗', '来源：某处']);
    expect(texts(facts, 'article')).toHaveLength(6);
    expect(texts(facts, 'after')).toEqual(['转载地址：https://yuan.example.net/']);
    expect(texts(facts, 'chrome')).toEqual(['首页', '相关文章', '别的一篇', '© 小院']);
  });

  test('a layout name on the element that holds everything is not chrome', () => {
    const facts = readFacts(
      parse(`<body class="x"><div class="main sidebar-right sidebar">${paragraphs(5)}</div></body>`),
      url,
    );
    expect(texts(facts, 'article')).toHaveLength(5);
  });

  test('code is one block a listing, and does not outweigh the prose around it', () => {
    const code = Array.from({ length: 300 }, (_, i) => `<div>let a${i} = ${i};</div>`).join('');
    const facts = readFacts(
      parse(article(`${paragraphs(4)}<table><tr><td><pre>${code}</pre></td></tr></table>${paragraphs(2)}`)),
      url,
    );
    const listing = facts.blocks.filter((block) => block.kind === 'code');
    expect(listing).toHaveLength(1);
    expect(listing[0]?.text.startsWith('let a0 = 0; let a1 = 1;')).toBe(true);
    expect(texts(facts, 'article').length).toBe(7);
  });

  test.each([
    'hidden',
    'aria-hidden="true"',
    'style="display: none"',
    'style="visibility:hidden"',
    'style="font-size:0"',
    'style="position:absolute;text-indent:-9999px"',
  ])('%s hides a block', (attribute) => {
    const facts = readFacts(parse(article(`${paragraphs(3)}<div ${attribute}><p>看不见</p></div>`)), url);
    expect(facts.blocks.find((block) => block.text === '看不见')?.hidden).toBe(true);
    expect(facts.blocks.filter((block) => block.hidden)).toHaveLength(1);
  });

  test('lazy images get their real address', () => {
    const facts = readFacts(
      parse(article(`${paragraphs(2)}<p><img src="data:image/gif;base64,x" data-src="/a.png" alt=" 图 "></p>`)),
      url,
    );
    expect(facts.images).toMatchObject([{ src: 'https://chuang.example.net/a.png', alt: '图' }]);
  });

  test('the heading is the one that agrees with the title', () => {
    const page = `<title>雨后的窗与门 - 小院</title><h1>小院的日记本子</h1><h2>雨后的窗与门</h2>${paragraphs(3)}`;
    expect(readFacts(parse(page), url).heading).toBe('雨后的窗与门');
  });

  test('form fields named like properties of elements hide nothing', () => {
    const names =
      'getAttribute localName firstChild firstElementChild nextSibling children parentNode textContent'.split(' ');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const facts = readFacts(
      parse(article(`<form id="content">${fields}${paragraphs(3)}</form><img name="body">`)),
      url,
    );
    expect(texts(facts, 'article')).toHaveLength(3);
  });

  test('odd addresses and odd pages do no harm', () => {
    for (const html of [
      '',
      '<frameset><frame></frameset>',
      '<svg><a href="x">y</a></svg>',
      '<a href="http://[bad">x</a>',
    ]) {
      expect(() => readFacts(parse(html), 'not an address')).not.toThrow();
    }
  });
});

describe('locators', () => {
  test('name the element that carries the block, also after the tail was jumped to', () => {
    const document = parse(article(`${paragraphs(40)}<div><ul><li>末尾<b>一行</b></li></ul></div>`));
    for (const limits of [
      { head: 9000, tail: 3000 },
      { head: 12, tail: 6 },
    ]) {
      const facts = readFacts(document, url, { depth: 400, blocks: 6000, links: 5000, images: 2000, ...limits });
      for (const block of facts.blocks) {
        const element = findByLocator(document, block.locator);
        expect(element?.textContent?.replace(/\s+/g, ' ')).toContain(block.text);
        expect(element && locate(element)).toBe(block.locator);
      }
      expect(texts(facts)).toContain('末尾一行');
    }
  });

  test('a locator of another shape finds nothing', () => {
    expect(findByLocator(parse('<p>x</p>'), '0/3/1')).toBeUndefined();
    expect(findByLocator(parse('<p>x</p>'), '')?.localName).toBe('body');
  });
});

describe('limits', () => {
  test('of a page of 150,000 elements only head and tail are read, in little time', () => {
    const document = parse(
      `<title>很长</title><h1>很长的一页</h1><div>${'<p>字<b>一</b><i>二</i></p>'.repeat(49_990)}</div><p>页脚的话</p>`,
    );
    const timed = (page: Document) => {
      const start = performance.now();
      const facts = readFacts(page, url);
      return { facts, elapsed: performance.now() - start };
    };
    // A page just within the limits is the measure, so that a busy machine is no failure.
    const within = parse('<p>字<b>一</b><i>二</i></p>'.repeat(3_900));
    const usual = Math.max(...[0, 1, 2].map(() => timed(within).elapsed));
    const { facts, elapsed } = timed(document);
    expect(facts.truncated).toBe(true);
    expect(facts.elements).toBeGreaterThan(149_000);
    expect(facts.blocks.length).toBeLessThan(6001);
    expect(texts(facts)[0]).toBe('很长的一页');
    expect(texts(facts).at(-1)).toBe('页脚的话');
    expect(elapsed).toBeLessThan(usual * 5 + 100);
  });

  test('a deep tree is followed to a limit', () => {
    const document = parse('<title>深</title>');
    let inner: Element = document.body;
    for (let i = 0; i < 20_000; i += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = '井底';
    expect(texts(readFacts(document, url))).toEqual([]);
  });

  test('a text node of megabytes is clipped and its length kept', () => {
    const [block] = readFacts(parse(`<p>${'长'.repeat(2_000_000)}</p>`), url).blocks;
    expect(block?.text).toHaveLength(600);
    expect(block?.length).toBeGreaterThan(1_900_000);
  });
});
