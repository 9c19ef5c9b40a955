import { describe, expect, test } from 'vitest';
import { copyInert, isWithinLimits } from '../../src/dom/inert-copy';
import { readFacts } from '../../src/dom/read-facts';
import { findNoise } from '../../src/dom/strip';
import { strippers } from '../../src/dom/strippers/index';
import { readPage } from '../../src/engine';
import { samplePages, sampleUrl } from '../support/sample-page';

const url = 'https://notes.example/a.html';
const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function pageOf(inner: string): Document {
  const text = `<p>${sentence}</p>`.repeat(6);
  return parse(
    `<title>缓存的失效 - 笔记</title><body><h1>缓存的失效</h1><div class="post-body">${text}${inner}${text}</div></body>`,
  );
}

function contentOf(inner: string): HTMLElement {
  return parse(readPage(pageOf(inner), url).article?.contentHtml ?? '').body;
}

describe('the given document', () => {
  test.each(samplePages)('$name stays as it is', ({ html }) => {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    readPage(page, sampleUrl);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('no image of it is loaded and no handler of it runs', async () => {
    const seen: string[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ entryTypes: ['resource'] });
    (globalThis as unknown as { suyuanFired?: number }).suyuanFired = 0;
    const page = pageOf(
      '<p><img src="/suyuan-never-loaded.png" onerror="globalThis.suyuanFired++" onload="globalThis.suyuanFired++"></p>',
    );
    readPage(page, `${location.origin}/a`);
    await new Promise((done) => setTimeout(done, 80));
    observer.disconnect();
    expect(seen.filter((name) => name.includes('suyuan-never-loaded'))).toEqual([]);
    expect((globalThis as unknown as { suyuanFired?: number }).suyuanFired).toBe(0);
  });
});

describe('limits', () => {
  test('too deep, too many and too long are told', () => {
    const root = parse('<div><p>一二三</p><p>四</p></div>').body;
    const wide = { elements: 9, depth: 9, characters: 9 };
    expect(isWithinLimits(root, wide)).toBe(true);
    expect(isWithinLimits(root, { ...wide, elements: 3 })).toBe(false);
    expect(isWithinLimits(root, { ...wide, depth: 2 })).toBe(false);
    expect(isWithinLimits(root, { ...wide, characters: 3 })).toBe(false);
  });

  test.each([1, 2, 3, 6, 7])('nesting to %i levels is told wherever it stands, even behind hidden names', (depth) => {
    const limits = { elements: 99, depth, characters: 9 };
    for (const before of [0, 1, 2, 3, 5, 8, 13]) {
      const page = parse(`<input form=f name=parentNode>${'<p></p>'.repeat(before)}`);
      let at: Element = page.body;
      for (let level = 1; level < depth; level++) at = at.appendChild(page.createElement(level === 1 ? 'form' : 'div'));
      page.querySelector('form')?.setAttribute('id', 'f');
      expect(isWithinLimits(page.body, limits)).toBe(depth > 1);
      at.append(page.createElement('b'));
      expect(isWithinLimits(page.body, limits)).toBe(false);
    }
  });

  test('a page over the limits is not-article, with the reason', () => {
    const page = parse('<body></body>');
    let at: Element = page.body;
    for (let depth = 0; depth < 500; depth++) at = at.appendChild(page.createElement('div'));
    at.textContent = sentence.repeat(20);
    const reading = readPage(page, url);
    expect(reading.article).toBeUndefined();
    expect(reading.verdict.level).toBe('not-article');
    expect(copyInert(page).ok).toBe(false);
  });

  test.each(['', '<body></body>', '<frameset></frameset>', '<form><input name=body><input name=childNodes></form>'])(
    'no article in %s, and nothing thrown',
    (html) => expect(readPage(parse(html), 'not an address').article).toBeUndefined(),
  );
});

describe('pictures', () => {
  test.each([
    [
      'data-src',
      '<img data-src="/a.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      'https://notes.example/a.jpg',
    ],
    [
      'data-original',
      '<img src="/static/loading.gif" data-original="//img.example/b.png">',
      'https://img.example/b.png',
    ],
    ['widest of srcset', '<img srcset="/s.jpg 300w, /l.jpg 900w">', 'https://notes.example/l.jpg'],
    ['picture', '<picture><source srcset="/p.webp"><img></picture>', 'https://notes.example/p.webp'],
    [
      'noscript twin',
      '<img src="/lazy.gif"><noscript><img src="/real.jpg"></noscript>',
      'https://notes.example/real.jpg',
    ],
  ])('%s', (_, html, src) => {
    expect(contentOf(`<p>${html}</p>`).querySelector('img')?.getAttribute('src')).toBe(src);
  });

  test('pixels and place holders go', () => {
    expect(
      contentOf('<p><img src="https://t.example/p.gif" width="1" height="1"><img src="/blank.gif"></p>').querySelector(
        'img',
      ),
    ).toBeNull();
  });
});

describe('code', () => {
  const wanted = 'int a = 1;\n  // 分享：不要删掉这行注释\nreturn a;';
  test.each([
    [
      'gutter table',
      `<figure class="highlight java"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br><span class="line">3</span></pre></td><td class="code"><pre><span class="line">int a = 1;</span><br><span class="line">  <span class="comment">// 分享：不要删掉这行注释</span></span><br><span class="line">return a;</span></pre></td></tr></table></figure>`,
      'language-java',
    ],
    [
      'list rows',
      `<div class="dp-highlighter"><div class="bar"><div class="tools">复制代码</div></div><ol class="dp-j"><li>int a = 1;</li><li>  // 分享：不要删掉这行注释</li><li>return a;</li></ol></div>`,
      '',
    ],
    [
      'one code a line',
      `<pre><code>int a = 1;</code><code>  // 分享：不要删掉这行注释</code><code>return a;</code></pre>`,
      '',
    ],
    [
      'breaks and a button',
      `<pre class="language-java"><button>复制代码</button>int a = 1;<br>&nbsp; // 分享：不要删掉这行注释<br>return a;</pre>`,
      'language-java',
    ],
    [
      'numbered table',
      `<pre><code class="hljs java"><table class="hljs-ln"><tr><td class="hljs-ln-numbers">1</td><td class="hljs-ln-code">int a = 1;</td></tr><tr><td class="hljs-ln-numbers">2</td><td class="hljs-ln-code">  // 分享：不要删掉这行注释</td></tr><tr><td class="hljs-ln-numbers">3</td><td class="hljs-ln-code">return a;</td></tr></table></code></pre>`,
      'language-java',
    ],
  ])('%s', (_, html, language) => {
    const code = contentOf(html).querySelector('pre > code');
    expect(code?.textContent).toBe(wanted);
    expect(code?.getAttribute('class') ?? '').toBe(language);
  });
});

describe('what must stay', () => {
  test.each([
    '<p>延伸阅读</p><ul><li><a href="https://a.example/1">一篇讲锁的文章</a></li><li><a href="https://b.example/2">一篇讲日志的文章</a></li></ul>',
    '<ul><li><a href="https://c.example/">甲工具</a>：整理依赖</li><li><a href="https://d.example/">乙工具</a>：检查格式</li></ul>',
    '<blockquote>作者：林墨</blockquote>',
    '<p>上一篇讲了索引，这一篇讲锁，两者关系密切。</p>',
    '<h2>标签</h2>',
  ])('%s', (html) => {
    const wanted = (parse(html).body.textContent ?? '').replace(/\s/g, '');
    expect((contentOf(html).textContent ?? '').replace(/\s/g, '')).toContain(wanted);
  });

  test('the second half of a text that is cut in two, with its picture', () => {
    const code = '<pre>make\nmake test\nmake install</pre>'.repeat(6);
    const half = (inner: string) => `<div class="piece">${inner}</div>`;
    const page = parse(
      `<title>缓存的失效</title><body><h1>缓存的失效</h1><div id="all">${half(`<p>${sentence}</p>${code}`)}<div class="ad">广告</div>${half(`<div>后一半只有这么一句话，说的是装好以后怎么清理临时文件。</div><p><img src="/pic/a.png" width="600" height="400"></p>`)}<ul class="piece"><li><a href="/1">讲锁</a></li></ul></div>`,
    );
    const content = parse(readPage(page, url).article?.contentHtml ?? '').body;
    expect(content.textContent).toContain('后一半只有这么一句话');
    expect(content.querySelector('img')).not.toBeNull();
    expect(content.textContent).not.toContain('讲锁');
  });

  test('chapters in boxes of their own, with short texts and pictures', () => {
    const chapter = (name: string, inner: string) => `<div class="${name}">${inner}</div>`;
    const page = parse(
      `<title>六张照片</title><body><main><h1>六张照片</h1><div id="con">${chapter('a1', '<div>这一卷胶片放了一年多，洗出来颜色偏了。</div><figure><img src="/1.png"><figcaption>象棋摊</figcaption></figure>')}${chapter('b2', '<div>下棋的两位都不说话，围观的都在说话。</div><p><img src="/2.png"></p>')}${chapter('c3', `<div>${sentence}</div><div>${sentence}</div><p><img src="/3.png"></p>`)}${chapter('d4', '<p><img src="/4.png"></p>')}</div><div class="relate"><h3>猜你喜欢</h3><ul><li><a href="/1">讲锁的一篇</a></li><li><a href="/2">讲日志的一篇</a></li></ul></div></main>`,
    );
    const content = parse(readPage(page, url).article?.contentHtml ?? '').body;
    expect(content.querySelectorAll('img')).toHaveLength(4);
    expect(content.textContent).toContain('这一卷胶片');
    expect(content.textContent).not.toContain('讲锁');
  });

  test('two halves right below the page’s body, without what stands around them', () => {
    const half = (inner: string) => `<div class="x8k2">${inner}</div>`;
    const page = parse(
      `<title>缓存的失效</title><body><div class="q1">返回顶部 意见反馈</div><h1>缓存的失效</h1>${half(`先说怎样装，装的时候别忘了把旧的一份备下来，免得回不去。<br><br>${sentence}<br><br>`)}${half(`后一半说的是怎样清理临时文件，清完以后再装一遍。<br><br>两遍的结果若不一样，多半是第一遍装到了别的目录里面。<br><br>`)}<div class="q2"><b>林墨</b><p>粉丝 301 · 获赞 24 · 文章 86 篇</p></div>`,
    );
    const text = readPage(page, url).article?.textContent ?? '';
    expect(text).toContain('先说怎样装');
    expect(text).toContain('后一半说的是');
    expect(text).not.toMatch(/返回顶部|粉丝/);
  });

  test('the last box of a short text, with the works it refers to', () => {
    const page = parse(
      `<title>缓存的失效</title><body><h1>缓存的失效</h1><div class="a"><div class="b">${sentence}<pre><code>redis-cli flushall --async</code></pre></div><div class="b c">清完以后读一遍，值就是新的了，旧值不会再回来。<h2>参考资料</h2><ol><li>缓存手册，再版 <a href="https://books.example/cache-handbook-second">来源：books.example</a></li><li>锁的手册，初版 <a href="https://press.example/locks">来源：press.example</a></li></ol></div></div>`,
    );
    const text = readPage(page, url).article?.textContent ?? '';
    expect(text).toContain('旧值不会再回来');
    expect(text).toContain('缓存手册，再版');
  });

  test('a chapter that is a table of numbers and one sentence', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table border="1"><tbody>${[row('页数', '位移', '游标'), row('1', '3 ms', '3 ms'), row('100', '41 ms', '3 ms'), row('5000', '2.1 s', '4 ms')].join('')}</tbody></table>`;
    const page = parse(
      `<title>缓存的失效</title><body><div><h1>缓存的失效</h1><div class="a"><div class="b c"><p>${sentence}</p><p>${sentence}${sentence}</p></div><div class="d"><div class="e">${table}</div><p>排好的栏位若会重复，记得把主键也放进去。</p></div></div></div>`,
    );
    const text = readPage(page, url).article?.textContent ?? '';
    expect(text).toContain('41 ms');
    expect(text).toContain('记得把主键');
  });

  test('boxes of opinions with day and hour below a short text do not, heading or not', () => {
    const opinion = (name: string) =>
      `<div>#re: 缓存的失效 2004-12-27 12:53 ${name}</div><div>写得很清楚，照着做了一遍就成了，谢谢分享。</div>`;
    const page = parse(
      `<title>缓存的失效</title><body><div><div><h1>缓存的失效</h1><div class="k1"><p>${sentence}</p><p>${sentence}</p></div></div><div class="k2">${['甲某', '乙某', '丙某'].map(opinion).join('')}</div></div>`,
    );
    expect(readPage(page, url).article?.textContent).not.toContain('照着做了一遍');
  });

  test('a question and its answers, with the address of where they come from', () => {
    const page = parse(
      `<title>缓存为什么会失效？</title><body><div class="wrap"><div class="q-main"><div class="question"><h1>缓存为什么会失效？</h1><div class="q-body"><p>${sentence}</p><pre><code>get a\nget b</code></pre><p>另外，读的时候明明写过了，为什么还是旧值？</p></div></div><div class="answers"><div class="answer"><h3>最佳答案</h3><p>因为写入和读取之间隔着一段时间，旧值就是在这段时间里读出来的。</p><p>把过期时间调短只会让它少见，不会让它消失，下面说两个办法。</p><p>本文内容来自问答站，原问题：<a href="https://asks.example/questions/26465745/why-does-a-cache-expire">https://asks.example/questions/26465745/why-does-a-cache-expire</a></p></div></div></div></div>`,
    );
    const text = readPage(page, url).article?.textContent ?? '';
    expect(text).toContain('旧值就是在这段时间里');
    expect(text.indexOf('对照表')).toBeLessThan(text.indexOf('最佳答案'));
  });

  test('the first lines, when the rest stands in boxes within boxes', () => {
    const first = '编辑部来了新同事，问得最多的是署名怎么写。';
    const page = parse(
      `<title>缓存的失效</title><body><main><h1>缓存的失效</h1><div>301次阅读</div><div>作者：林墨</div><div class="k"><section><section><p>${first}</p></section></section><section><p><b>写在哪里</b></p></section><div class="q"><div>${`<section><p>${sentence}</p></section>`.repeat(9)}</div></div></div><p>以上文字归林墨所有，引用时请写明名字，谢谢配合，也欢迎来信指正。</p></main>`,
    );
    const text = readPage(page, url).article?.textContent ?? '';
    expect(text).toContain(first);
    expect(text).toContain('写在哪里');
    expect(text).not.toContain('301次阅读');
  });

  test('boxes of opinions beside a text do not', () => {
    const opinion = '<div><b>甲某</b><p>写得很清楚，照着做了一遍就成了，谢谢分享。</p></div>';
    const page = parse(
      `<title>缓存的失效</title><body><main><h1>缓存的失效</h1><div class="k1"><p>${sentence}</p><p>${sentence}</p><p>${sentence}</p></div><div class="k2"><h3>网友评论（2条）</h3>${opinion.repeat(2)}</div></main>`,
    );
    expect(readPage(page, url).article?.textContent).not.toContain('照着做了一遍');
  });

  test('the keep list of a rule stands over the strippers', () => {
    const page = pageOf('<p id="mine">阅读量:12 次</p>');
    const facts = readFacts(page, url);
    const hits = (keep: string[]) =>
      findNoise(page.body, facts, { keep, strippers }).flatMap(({ elements }) => [...elements]);
    const mine = page.querySelector('#mine');
    expect(hits([])).toContain(mine);
    expect(hits(['#mine'])).not.toContain(mine);
    expect(hits([':not(::bad'])).toContain(mine);
  });
});

test('formulae are read once, as TeX', () => {
  const html =
    '<p>面积是<span class="katex"><span class="katex-mathml"><math><semantics><mi>S</mi><annotation encoding="application/x-tex">S=\\pi r^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">S=πr2</span></span>。</p>';
  expect(contentOf(html).textContent).toContain('面积是$S=\\pi r^2$。');
});
