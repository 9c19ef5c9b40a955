import { describe, expect, test } from 'vitest';
import { finish } from '../../src/core/steps';
import { normaliseCode } from '../../src/dom/code-blocks';
import { readFacts } from '../../src/dom/read-facts';
import { removeNoise } from '../../src/dom/strip';
import { strippers } from '../../src/dom/strippers/index';
import { readPage } from '../../src/engine';

const url = 'https://notes.example/a.html';
const text = '<p>这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。</p>'.repeat(4);

/** Text that is left of a page with some markup after its article. */
function leftOf(html: string, frame = (inner: string) => `<div>${inner}</div>`): string {
  const page = new DOMParser().parseFromString(
    `<title>缓存的失效</title><body><h1>缓存的失效</h1>${frame(text + html)}</body>`,
    'text/html',
  );
  finish(removeNoise(page.body, readFacts(page, url), { strippers, title: '缓存的失效' }));
  return (page.body.textContent ?? '').replace(/缓存的失效|这一段说的是.*?对照表。/g, '').trim();
}

describe('lists of other articles', () => {
  test.each([
    '<p>猜你喜欢：</p><ul><li><a href="/1">讲锁</a> <span>2019-08-17</span></li><li><a href="/2">讲日志</a> <span>2020-03-01</span></li><li><a href="/3">讲时钟</a> <span>2020-03-02</span></li></ul>',
    '<h3>相关文章</h3><div><span>一篇讲锁的文章</span> <a href="/">查看&gt;&gt;</a></div><div><span>一篇讲日志的文章</span> <a href="/">查看&gt;&gt;</a></div><div><span>一篇讲时钟的文章</span> <a href="/">查看&gt;&gt;</a></div>',
    '<h4>相关文章</h4><dl><dt><a href="/1">一篇讲锁的文章</a></dt><dd>说的是锁，写于去年。</dd></dl><dl><dt><a href="/2">一篇讲日志的文章</a></dt><dd>说的是日志，写于今年。</dd></dl>',
    '<h3>最近更新的文章</h3><ul><li><a href="/1">一篇讲锁的文章</a></li><li><a href="/2">一篇讲日志的文章</a></li></ul>',
  ])('go, with dates, decorations and summaries: %s', (html) => {
    expect(leftOf(html)).toBe('');
  });

  test('a text after the list stays', () => {
    const after = '列表后面还有一段正文，它说的是锁和日志之间的关系，所以要留下来。';
    const list = '<h3>相关文章</h3><ul><li><a href="/1">讲锁</a></li><li><a href="/2">讲日志</a></li></ul>';
    expect(leftOf(`${list}<p>${after}</p>`)).toBe(after);
  });
});

describe('cards of the neighbouring articles', () => {
  test.each([
    '<article id="prenext" class="pre-next entries"><div class="card"><div>上一篇</div><a href="/1"><span>七种锁的用法</span></a><div>先说背景，再进入主题，看看它们到底怎么用</div></div></article>',
    '<article class="post-nav"><a href="/1">讲锁的一篇</a><a href="/2">讲日志的一篇</a></article>',
  ])('go though each calls itself an article: %s', (html) => {
    expect(leftOf(html)).toBe('');
  });

  test('an article of a theme that is called next stays', () => {
    expect(leftOf('<article class="post next-js"><p>这一段讲的是框架。</p></article>')).toBe('这一段讲的是框架。');
  });
});

describe('advertisements between paragraphs', () => {
  test.each([
    '<p><strong>限时三折，新用户送一台主机</strong><a href="https://a.shop.test/x">点击查看详情</a></p>',
    '<p><a href="https://ad.shop-union.test/c/1">零基础也能学的视频课</a></p>',
    '<p>觉得有用的话，欢迎点赞、收藏、转发。</p>',
    '<p>要完整源码的同学可以加助手微信领取。</p>',
    '<p>点击文末名片，进群和大家一起交流。</p>',
    '<p><a href="/u/1">林墨</a> <span>于 2021-12-06 10:24:31 发布</span> <span>阅读量15k</span> <span>收藏 18</span></p>',
    '<p>踩 (0) 赞 (0)</p>',
    '<p>（编辑：缓存网）</p>',
    '<p>本文系作者原创，看完整的一篇请到：<a href="https://notes.example/a.html">https://notes.example/a.html</a></p>',
    '<p>------分隔线------</p>',
    '<p>本文最后更新于 2021 年 3 月，已超过半年没有更新，若内容或图片失效，请在下面留言。</p>',
    '<section><span>点击上方蓝字，关注我们不迷路</span></section>',
    '<p><a href="https://ad.abc-union.test/c/k3x9p2">隔壁都在用的估价工具</a></p>',
    '<p><strong><a href="/promo/36.html">强力推荐的智能助手，注册就送次数</a></strong></p>',
    '<div><a href="https://ad.abc-union.test/c/k3x9p2"><img src="/b/1.gif" width="728" height="90"></a><p>新机器到货</p></div>',
    '<h6 class="post-footer">作者:林墨 | 分类:后端 | 浏览:2394 | 评论:0</h6>',
    '<ul><li>相关文章:</li><li><a href="#">讲锁的一篇</a>&nbsp;&nbsp;(2011/11/15 8:06:08)</li><li><a href="#">讲日志的一篇</a>&nbsp;&nbsp;(2008/8/27 11:53:08)</li></ul>',
  ])('go: %s', (html) => {
    expect(leftOf(html)).toBe('');
  });

  test.each([
    '<p><a href="https://docs.other.test/free">免费的字体清单</a></p>',
    '<p>看完欢迎转发和评论，也欢迎指出错误。</p>',
    '<p><a href="https://docs.other.test/lock?id=3">锁的官方说明</a></p>',
    '<ul><li><a href="https://a.other.test/">免费试用的云主机对比</a></li></ul>',
    '<p>电商的大促和限时秒杀，对库存接口的要求完全不同。</p>',
    '<p><a href="https://docs.other.test/advertising/guide">广告投放的官方说明</a></p>',
    '<p>试完记得把库删掉，别人的文章未经允许不要公开发布。</p>',
    '<p>不少人在文末写一句“本文转载自网络，如有侵权请联系删除”，这句话在法律上没有用处。</p>',
    '<h3>误区：对方写着“转载请注明出处”，就可以随便转</h3>',
    '<h3>侵权了怎么联系作者删除</h3>',
    '<h4>2019年5月26日</h4>',
    '<p><strong>（本文为本人原创，不要拿去卖钱，若要转载请注明出自缓存手记）</strong></p>',
    '<p>有读者问能不能转载：可以，注明出处就行，不用再来问我。</p>',
  ])('an author’s reference stays: %s', (html) => {
    expect(leftOf(html)).not.toBe('');
  });
});

describe('appeals in quotes', () => {
  const appeal = '<p>关注我，不迷路，每周五写一篇</p>';

  test('go when the quote is the whole text', () => {
    expect(leftOf(appeal, (inner) => `<blockquote>${inner}</blockquote>`)).toBe('');
  });

  test('stay when the author quotes them', () => {
    expect(leftOf(`<blockquote>${appeal}</blockquote>`)).toContain('不迷路');
  });
});

describe('text that no reader sees', () => {
  test.each([
    '<p style="position:absolute;left:-9999px">藏在页外的话</p>',
    '<div style="position:absolute;clip:rect(0 0 0 0);overflow:hidden">剪掉的话</div>',
    '<p style="color:#fff;font-size:1px">小到看不见的话</p>',
    '<p>缓存的失效<font style="display:none">夹在行里的字</font></p>',
  ])('goes: %s', (html) => {
    expect(leftOf(html)).toBe('');
  });

  test('nor what the page’s own styles hide', () => {
    const read = (style: string, html: string) =>
      readPage(
        new DOMParser().parseFromString(
          `<title>缓存的失效</title><style>@media print { .x { display: none } } ${style}</style><body><h1>缓存的失效</h1><div>${text}${html}</div></body>`,
          'text/html',
        ),
        url,
      ).article?.textContent ?? '';
    expect(read('.k-3, p.q7 { display: none }', '<p class="q7">藏起来的一行字</p>')).not.toContain('藏起来');
    expect(
      read('.k-3{color:red}.q7{position:absolute;left:-9999px}', '<p class="q7">藏起来的一行字</p>'),
    ).not.toContain('藏起来');
    expect(read('.x:hover { display: none }', '<p class="x">看得见的一行字</p>')).toContain('看得见');
    expect(read('.q7{display:none}', '<p class="q7" style="display:block">看得见的一行字</p>')).toContain('看得见');
    expect(
      read('.q7{display:none}', `<div class="q7"><p>${'折起来的正文，后面还有很长一段。'.repeat(20)}</p></div>`),
    ).toContain('折起来');
  });

  test('the rest of its line stays', () => {
    expect(leftOf('<p>明处的话<span aria-hidden="true" style="opacity:0">暗处的话</span></p>')).toBe('明处的话');
  });

  test.each(['<p style="margin-left:-10px">往左挪了一点的话</p>', '<p style="font-size:16px">大小如常的话</p>'])(
    'a shifted line stays: %s',
    (html) => {
      expect(leftOf(html)).not.toBe('');
    },
  );
});

describe('pages arranged with a table', () => {
  const frame = (cell: string) => (inner: string) => `<table><tr><td>${inner}</td>${cell}</tr></table>`;
  const links = ['锁', '日志', '时钟', '队列'].map((name) => `<li><a href="/${name}">一篇讲${name}的文章</a></li>`);

  test('the column of teasers goes', () => {
    expect(leftOf('', frame(`<td><h3>看看这些</h3><ul>${links.join('')}</ul></td>`))).toBe('');
  });

  test('a column with words of its own stays', () => {
    const aside = '旁边这一栏是作者写的说明，讲的是表里每一列是什么意思，以及数字从哪里来。';
    expect(leftOf('', frame(`<td><p>${aside}</p></td>`))).toBe(aside);
  });
});

describe('code', () => {
  test.each([
    [
      'names on the code itself',
      '<pre><code class="hljs code-block-extension-codeShowNum">let a;\nlet b;</code></pre>',
    ],
    [
      'numbers in spans',
      '<pre><code><span class="line"><span class="ln"> 1</span><span class="cl">let a;\n</span></span><span class="line"><span class="ln"> 2</span><span class="cl">let b;\n</span></span></code></pre>',
    ],
    ['two rows', '<pre><code><span>let a;</span></code><code><span>let b;</span></code></pre>'],
    ['words in spans', '<pre><code><span class="ln">let a;</span>\n<span class="ln">let b;</span></code></pre>'],
  ])('%s', (_, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    normaliseCode(page.body);
    expect(page.querySelector('pre > code')?.textContent).toBe('let a;\nlet b;');
  });
});

test.each(['code-toolbar', 'tools', 'share-code', 'tag-box', 'post-meta', 'code-tool-bar', 'copyright', 'menu'])(
  'a box of code is code, even if it is called %s',
  (name) => expect(leftOf(`<div class="${name}"><pre>let a;\nlet b;</pre></div>`)).toBe('let a;\nlet b;'),
);

test('letters of a hash are no names', () => {
  expect(leftOf('<div class="sc-egehAD-3 css-kNAV-2"><p>门口的煤堆已经很少见了。</p></div>')).toBe(
    '门口的煤堆已经很少见了。',
  );
  expect(leftOf('<div class="postShare"><p>发给同事</p></div>')).toBe('');
});

describe('numbers of rows below code', () => {
  const code = '<pre>let a;\nlet b;\nlet c;</pre>';

  test.each(['<p>123</p>', '<div>1 2 3</div>', '<ul><li>1</li><li>2</li><li>3</li></ul>', '<p>• 1 • 2 • 3</p>'])(
    'go: %s',
    (html) => expect(leftOf(code + html)).toBe('let a;\nlet b;\nlet c;'),
  );

  test.each(['<p>12345678</p>', '<p>1235</p>', '<p>12</p>'])('other numbers stay: %s', (html) => {
    expect(leftOf(code + html)).not.toBe('let a;\nlet b;\nlet c;');
  });
});

describe('what readers wrote', () => {
  const one = (name: string, words: string) => `<div class="m1"><b>${name}</b><p>${words}</p></div>`;

  test('goes with its heading, whatever its boxes are called', () => {
    const thread = `<div class="m0"><h3>网友评论（3条）</h3>${one('游客868', '这个办法用过吗')}${one('游客590', '学到了新东西')}${one('甲某', '写得很清楚，照着改好了')}</div>`;
    expect(leftOf(thread)).toBe('');
  });

  test.each([
    '<h2>评论</h2><p>评论这个功能，最难的是排序，时间序和热度序各有各的坑，下面分开说。</p><p>先看时间序，它最简单，也最容易被刷屏。</p>',
    '<h2>留言</h2><pre>insert into notes values (1);</pre><p>这一句写入一行留言，注意编号要自增。</p>',
  ])('a chapter about it stays: %s', (html) => {
    expect(leftOf(html)).toContain('。');
  });

  test('an empty place for opinions at the end of the article takes nothing with it', () => {
    const page = `<title>缓存的失效</title><body><div><div>${text}</div><main><h1>缓存的失效</h1>${text}<p>这一句只有正文里有。</p><div><h3>评论</h3></div></main><div><p>2020-2024 林墨</p><p><a href="/theme">主题</a></p></div></div>`;
    expect(readPage(new DOMParser().parseFromString(page, 'text/html'), url).article?.textContent).toContain(
      '只有正文里有',
    );
  });
});

describe('forms', () => {
  test.each([
    '<form>每月一封信，不发别的<input name="mail"><button>订阅</button></form>',
    '<div class="k3"><p>搜索本站</p><form><input type="text"><button>搜</button></form></div>',
  ])('go with their words: %s', (html) => expect(leftOf(html)).toBe(''));

  test('a text around a field stays', () => {
    expect(leftOf('<p>输入框长这样：<input value="1">，按回车提交。</p>')).toContain('按回车提交');
  });
});

describe('labels above the title', () => {
  const read = (above: string) =>
    readPage(
      new DOMParser().parseFromString(
        `<title>缓存的失效</title><body><div><div>${above}</div><h1>缓存的失效</h1>${text}</div></body>`,
        'text/html',
      ),
      url,
    ).article?.textContent ?? '';

  test('go', () => expect(read('<div>某某教程 html css java</div>')).not.toContain('某某教程'));
  test('a motto stays', () => expect(read('<p>写给三年前的自己：慢一点没关系。</p>')).toContain('慢一点没关系'));
});

describe('a summary before the text', () => {
  const summary = '导读：这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解…';

  test('goes when it is the beginning of the text', () => {
    const page = new DOMParser().parseFromString(
      `<title>缓存的失效</title><body><h1>缓存的失效</h1><div><div>${summary}</div>${text}</div></body>`,
      'text/html',
    );
    finish(removeNoise(page.body, readFacts(page, url), { strippers, title: '缓存的失效' }));
    expect(page.body.textContent).not.toContain('导读');
    expect(page.body.textContent?.match(/怎样失效/g)).toHaveLength(4);
  });

  test('stays when it says something of its own', () => {
    const own = '导读：作者用三年的值班记录说明，缓存出事多半出在失效这一步。';
    const page = new DOMParser().parseFromString(
      `<title>缓存的失效</title><body><h1>缓存的失效</h1><div><div>${own}</div>${text}</div></body>`,
      'text/html',
    );
    finish(removeNoise(page.body, readFacts(page, url), { strippers, title: '缓存的失效' }));
    expect(page.body.textContent).toContain(own);
  });
});

describe('author and day', () => {
  const read = (head: string, foot: string) =>
    readPage(
      new DOMParser().parseFromString(
        `<title>缓存的失效</title><body><div><h1>缓存的失效</h1>${head}<div class="post-body">${text}</div>${foot}</div></body>`,
        'text/html',
      ),
      url,
    ).article;

  test('are not those of another article', () => {
    const rows = ['锁', '日志', '时钟'].map(
      (name) => `<li><a href="/${name}">一篇讲${name}的文章</a> <span>2019-08-17</span></li>`,
    );
    expect(read('', `<p>猜你喜欢：</p><ul>${rows.join('')}</ul>`)?.published).toBe('');
  });

  test('may stand beside a link to the author', () => {
    const article = read('<div><a href="/u/7">林间小道</a> 发表于 2020-01-02</div>', '');
    expect([article?.byline, article?.published]).toEqual(['林间小道', '2020-01-02']);
  });

  test('may stand below the text', () => {
    const article = read('', '<p>作者：林墨</p><div>posted @ 2020-01-02 10:20 阅读(3)</div>');
    expect([article?.byline, article?.published]).toEqual(['林墨', '2020-01-02']);
  });
});
