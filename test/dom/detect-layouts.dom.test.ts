import { describe, expect, test } from 'vitest';
import { detect } from '../../src/core/detect';
import { readFacts } from '../../src/dom/read-facts';

const url = 'https://yuanzi.example.cn/archives/12.html';
const line = (i: number): string =>
  `第${i}次拆开座钟，发条松了一半，齿轮上的油已经发黑，擦净以后走得比先前慢了一点点。`;
const lines = Array.from({ length: 9 }, (_, i) => line(i));
const paragraphs = lines.map((text) => `<p>${text}</p>`).join('');
const source = 'https://zhongbiao.example.net/2018/clock.html';
const level = (body: string, title = '修钟记 - 院子'): string =>
  detect(readFacts(new DOMParser().parseFromString(`<title>${title}</title>${body}`, 'text/html'), url)).level;
const menu = '<div class="navbar"><a href="/">首页</a><a href="/tag/zhuan">转载</a><a href="/about">关于</a></div>';

describe('a source statement is found in', () => {
  test.each([
    [
      'a quote under the title',
      `<h1>修钟记</h1><blockquote>转载自：<a href="${source}">钟表杂谈</a></blockquote>${paragraphs}`,
    ],
    [
      'a copyright list behind the text',
      `<article><h1>修钟记</h1><div class="post-body">${paragraphs}</div><ul class="post-copyright"><li>作者：老周</li><li>原文链接：<a href="${source}">${source}</a></li></ul></article><footer class="footer">© 院子</footer>`,
    ],
    [
      'the foot of the article',
      `<article><h1>修钟记</h1>${paragraphs}<footer class="article-footer">本文转自 ${source}</footer></article>`,
    ],
    [
      'text broken by <br>',
      `<h1>修钟记</h1><div id="content">${lines.join('<br><br>')}<br><br>转载于：${source}</div>`,
    ],
    [
      'a layout of tables',
      `<table><tr><td>${menu}</td></tr><tr><td><table><tr><td><b>修钟记</b></td></tr><tr><td>2008-03-04 来源：钟表周报 点击：30</td></tr><tr><td>${lines.join('<br>')}</td></tr></table></td></tr></table>`,
    ],
    [
      'spans of a meta line',
      `<h1>修钟记</h1><div class="info"><span>2020-01-02</span><span>来源：<a href="${source}">钟表杂谈</a></span><span>阅读 30</span></div><div>${paragraphs}</div>`,
    ],
    [
      'a note box',
      `<h1>修钟记</h1><div class="hint-container info"><p class="hint-container-title">转载自</p><p><a href="${source}">${source}</a></p></div>${paragraphs}`,
    ],
    [
      'an article after a long menu',
      `${`<ul>${'<li><a href="/x">栏目</a></li>'.repeat(60)}</ul>`}<h1>修钟记</h1><div class="text">${paragraphs}<p>（转自：<a href="${source}">钟表杂谈</a>）</p></div>`,
    ],
    ['a post of a forum', `<h1>[转载] 修钟记</h1><table><tr><td class="t_f">${lines.join('<br>')}</td></tr></table>`],
    [
      'a page whose body is called sidebar-right',
      `<div class="layout sidebar-right"><h1>修钟记</h1><div>${paragraphs}<p>转载自：${source}</p></div></div>`,
    ],
  ])('%s', (_, body) => {
    expect(level(body, body.includes('[转载]') ? '[转载] 修钟记 - 院子' : undefined)).toBe('repost');
  });
});

describe('no repost is seen in', () => {
  test.each([
    ['a menu with the word', `${menu}<h1>修钟记</h1><div>${paragraphs}</div>`],
    [
      'the theme block of an original',
      `<article><h1>修钟记</h1>${paragraphs}<ul class="post-copyright"><li>本文作者：院子主人</li><li>本文链接：<a href="${url}">${url}</a></li><li>版权声明：除特别声明外，采用<a href="https://creativecommons.org/licenses/by-nc-sa/4.0/">许可协议</a>，转载请注明出处。</li></ul></article>`,
    ],
    [
      'excerpts of other posts beside it',
      `<div class="wrap"><div class="main"><h1>修钟记</h1><div>${paragraphs}</div></div><div class="right"><h3>最新文章</h3><p>转载自：<a href="${source}">${source}</a> 说的是另一座钟。</p></div></div>`,
    ],
    [
      'a comment that cites',
      `<h1>修钟记</h1><div>${paragraphs}</div><div class="comments"><p>这篇转自 <a href="${source}">${source}</a> 吧</p></div>`,
    ],
    [
      'a comment without a name for it',
      `<h1>修钟记</h1><div>${paragraphs}<h3>网友评论</h3><p>这篇好像转自：${source}</p></div>`,
    ],
    [
      'a code sample',
      `<h1>修钟记</h1><div>${paragraphs}<pre><code>// 转载自：${source}\nlet a = 1;</code></pre></div>`,
    ],
    [
      'a list of references',
      `<h1>修钟记</h1><div>${paragraphs}<h2>参考资料</h2><ul><li>原文：<a href="${source}">钟表杂谈</a></li><li>来源：<a href="${source}#2">又一篇</a></li></ul></div>`,
    ],
    [
      'one section that is credited',
      `<h1>修钟记</h1><div>${paragraphs}${paragraphs}<h2>附：上油的办法（转自<a href="${source}">钟表杂谈</a>）</h2>${paragraphs}${paragraphs}</div>`,
    ],
    ['hidden words', `<h1>修钟记</h1><div>${paragraphs}<p style="display:none">转载自：${source}</p></div>`],
    [
      'credits of pictures',
      `<h1>修钟记</h1><div>${paragraphs}<p>图片来源：<a href="${source}">钟表杂谈</a>，侵删</p></div>`,
    ],
    ['a notice of a department', `<h1>修钟记</h1><div>2020-01-02 来源：后勤处 浏览：20</div><div>${paragraphs}</div>`],
    [
      'an article about reposting',
      `<h1>转载与署名</h1><div>${paragraphs}<p>很多网站在文末写上“本文转自网络”就算交代了来源，作者却没有办法。</p>${paragraphs}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(level(body)).not.toBe('repost');
  });
});

describe('no article is', () => {
  const card = (i: number): string =>
    `<div class="post"><h2><a href="/archives/${i}.html">修钟记之${i}</a></h2><p>${line(i)}转载自：${source}</p><a href="/archives/${i}.html">阅读全文</a></div>`;
  test.each([
    ['a home page with excerpts', `<main>${[1, 2, 3, 4, 5, 6].map(card).join('')}</main>`],
    [
      'a page of links',
      `<ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/archives/${i}.html">转载：修钟记之${i}</a></li>`).join('')}</ul>`,
    ],
    ['an empty page', '<p>加载中</p>'],
  ])('%s', (_, body) => {
    expect(level(body)).toBe('not-article');
  });
});
