import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/engine';

const url = 'https://notes.example/a.html';
const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。';

function articleOf(inner: string): HTMLElement {
  const text = `<p>${sentence}</p>`.repeat(5);
  const page = new DOMParser().parseFromString(
    `<title>缓存的失效 - 笔记</title><body><h1>缓存的失效</h1><div class="post-body">${text}${inner}${text}</div></body>`,
    'text/html',
  );
  return new DOMParser().parseFromString(readPage(page, url).article?.contentHtml ?? '', 'text/html').body;
}

/** Markup between the paragraphs around it, without white space between tags and without what the sanitiser writes. */
function keptOf(inner: string): string {
  return articleOf(inner)
    .innerHTML.replaceAll(`<p>${sentence}</p>`, '')
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/ (?:rel|target|referrerpolicy|loading|decoding)="[^"]*"/g, '')
    .replace(/>\s+</g, '><')
    .replace(/^\s+|\s+$/g, '');
}

describe('what a text is made of comes through as it was', () => {
  test.each([
    '<table><caption>两种失效</caption><thead><tr><th scope="col">办法</th><th>代价</th></tr></thead><tbody><tr><td rowspan="2">过期</td><td>旧值</td></tr><tr><td>抖动</td></tr></tbody><tfoot><tr><td colspan="2">如上</td></tr></tfoot></table>',
    '<table><tbody><tr><td>过期</td><td>旧值</td></tr><tr><td>删除</td><td>抖动</td></tr></tbody></table>',
    '<table><tbody><tr><th>过期</th><td></td><td>旧值</td></tr></tbody></table>',
    '<ul><li>过期<ul><li>定时<ol><li>每分钟</li></ol></li></ul></li><li>删除</li></ul>',
    '<ol start="3"><li>过期</li><li>删除</li></ol>',
    '<ol reversed=""><li>过期</li><li>删除</li></ol>',
    '<dl><dt>过期</dt><dd>到时就不算数</dd><dt>删除</dt><dd>写时就去掉</dd></dl>',
    '<details><summary>展开看推导</summary><p>推导分两步，先看写，再看读。</p></details>',
    '<p><ruby>缓存<rp>(</rp><rt>huǎncún</rt><rp>)</rp></ruby>会失效。</p>',
    '<p>H<sub>2</sub>O 与 x<sup>2</sup>，按 <kbd>Ctrl</kbd>+<kbd>C</kbd>，<mark>记住</mark>，<abbr title="过期时间">TTL</abbr>。</p>',
    '<p><del>旧值</del><ins>新值</ins>，<s>不要</s>，<u>下划</u>，<small>小字</small>，<q>引语</q>，<cite>手册</cite>，<var>n</var>，<samp>ok</samp>。</p>',
    '<blockquote><p>缓存里只有两件难事。</p></blockquote>',
    '<blockquote><blockquote><p>层层引用的一句话。</p></blockquote></blockquote>',
    '<hr>',
    '<p>第一行<br>第二行</p>',
    '<h2>第一节</h2><h3>其一</h3><h4>细目</h4>',
    '<figure><img src="https://a.example/1.png" alt="时间轴" width="600" height="300"><figcaption>时间轴</figcaption></figure>',
    '<p><a href="https://a.example/b" title="手册">手册</a></p>',
    '<p>写于<time datetime="2020-01-02">年初</time>。</p>',
    '<p><em>强调</em>与<strong>着重</strong>。</p>',
    '<ul><li><p>一段话的条目，说过期。</p></li><li><p>一段话的条目，说删除。</p></li></ul>',
  ])('%s', (html) => {
    expect(keptOf(html)).toBe(html);
  });

  test('cells line up: an empty one in the middle stays', () => {
    const html =
      '<table><thead><tr><th></th><th>读</th><th>写</th></tr></thead><tbody><tr><td>过期</td><td></td><td>有</td></tr></tbody></table>';
    expect([...articleOf(html).querySelectorAll('tr')].map((row) => row.children.length)).toEqual([3, 3]);
  });

  test('a wide table of data is not taken for lay-out', () => {
    const long = '这一格里的说明很长，'.repeat(45);
    const html = `<table><tr><td>过期</td><td>${long}</td></tr><tr><td>删除</td><td>短</td></tr><tr><td>双写</td><td>短</td></tr></table>`;
    expect(articleOf(html).querySelectorAll('tr')).toHaveLength(3);
  });

  test('code in a table of data stays in its cell', () => {
    const html =
      '<table><thead><tr><th>写法</th><th>例</th></tr></thead><tbody><tr><td>删除</td><td><pre>del a\ndel b</pre></td></tr></tbody></table>';
    expect(articleOf(html).querySelector('td pre')?.textContent).toBe('del a\ndel b');
  });

  test('items that are only links, and lists of terms, are text', () => {
    const html =
      '<p>参考：</p><ol><li><a href="https://a.example/1">过期的说明</a></li><li><a href="https://b.example/2">删除的说明</a></li></ol>';
    expect(articleOf(html).querySelectorAll('li a')).toHaveLength(2);
  });

  test('tasks keep their marks', () => {
    const html =
      '<ul><li><input type="checkbox" checked disabled> 过期</li><li><input type="checkbox" disabled> 删除</li></ul>';
    expect([...articleOf(html).querySelectorAll('li')].map((item) => item.textContent?.trim())).toEqual([
      '☑ 过期',
      '☐ 删除',
    ]);
  });
});

describe('notes', () => {
  test.each([
    [
      'markdown',
      '<p>缓存会失效<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>。</p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>见手册第三章的说明。 <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    ],
    [
      'plain',
      '<p>缓存会失效<a href="#note1"><sup>[1]</sup></a>。</p><p id="note1">[1] 见手册第三章的说明。<a href="#ref1">返回</a></p>',
    ],
  ])('%s: mark and text stay', (_, html) => {
    const content = articleOf(html);
    expect(content.textContent).toContain('[1]');
    expect(content.textContent).toContain('见手册第三章的说明。');
    expect(content.querySelectorAll('a[href^="#"]').length).toBeGreaterThan(0);
  });
});

describe('what cannot be shown is told', () => {
  test.each([
    ['<video src="/v/a.mp4" controls></video>', 'https://notes.example/v/a.mp4'],
    [
      '<video poster="/p.png"><source src="/v/a.mp4" type="video/mp4">浏览器太旧</video>',
      'https://notes.example/v/a.mp4',
    ],
    ['<audio src="/v/a.mp3"></audio>', 'https://notes.example/v/a.mp3'],
    [
      '<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1"></iframe>',
      'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1',
    ],
    ['<iframe src="https://codepen.io/lin/embed/abc" title="演示"></iframe>', 'https://codepen.io/lin/embed/abc'],
    [
      '<iframe class="video_iframe" data-src="https://v.qq.com/txp/iframe/player.html?vid=a1"></iframe>',
      'https://v.qq.com/txp/iframe/player.html?vid=a1',
    ],
  ])('%s', (html, address) => {
    const link = articleOf(`<p>${html}</p>`).querySelector('a');
    expect(link?.getAttribute('href')).toBe(address);
    expect(link?.textContent?.trim()).not.toBe('');
  });

  test.each([
    '<iframe src="https://ads.example/slot"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe src="https://hm.example/t" width="1" height="1"></iframe>',
    '<iframe src="https://widget.example/like?u=1" width="100" height="20"></iframe>',
    '<iframe style="display:none" src="https://x.example/y"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<video></video>',
  ])('nothing is told of %s', (html) => {
    expect(articleOf(`<p>${html}</p>`).querySelector('a')).toBeNull();
  });
});

describe('what arranges a page is no part of a text', () => {
  test('a lay-out table becomes its text', () => {
    const html = `<table><tr><td><p>${'左边的一段话，讲过期。'.repeat(3)}</p><p>再一段话，讲删除。</p></td></tr></table>`;
    const content = articleOf(html);
    expect(content.querySelector('table')).toBeNull();
    expect(content.textContent).toContain('再一段话，讲删除。');
  });

  test.each([
    ['empty paragraphs', '<p>&nbsp;</p><p><br></p><p>　</p>', ''],
    ['empty headings and items', '<h3></h3><ul><li></li></ul>', ''],
    ['an old centre', '<center><p>居中的一句话，说完就走。</p></center>', '居中的一句话，说完就走。'],
    ['fonts', '<p><font color="red"><b>红色的一句话，说完就走。</b></font></p>', '红色的一句话，说完就走。'],
  ])('%s', (_, html, words) => {
    expect((articleOf(html).textContent ?? '').replaceAll(sentence, '').trim()).toBe(words);
  });
});
