import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/engine';

const text = '<p>这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。</p>'.repeat(5);
const now = new Date('2026-01-01T00:00:00Z');

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly inside?: string;
  readonly below?: string;
  readonly url?: string;
  readonly title?: string;
  readonly heading?: string;
}

function read(parts: Parts) {
  const {
    head = '',
    above = '',
    inside = '',
    below = '',
    title = '缓存的失效 - 某某笔记',
    heading = '缓存的失效',
  } = parts;
  const page = new DOMParser().parseFromString(
    `<title>${title}</title>${head}<body><div class="site"><a href="/">某某笔记</a></div><div class="main"><h1>${heading}</h1>${above}<div class="post-body">${inside}${text}</div>${below}</div></body>`,
    'text/html',
  );
  return readPage(page, parts.url ?? 'https://notes.example/a.html', { now }).article;
}

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('author', () => {
  test.each<readonly [name: string, parts: Parts]>([
    ['林墨', { above: '<p>作者：林墨　来源：本站　阅读：301</p>' }],
    ['林墨', { above: '<div>文 / 林墨</div>' }],
    ['林墨', { above: '<div>林墨 发表于 2020-01-02 10:20</div>' }],
    [
      '林墨',
      {
        above:
          '<div class="entry-meta"><span class="byline">by <span class="author vcard"><a class="url fn n" href="/u/1">林墨</a></span></span> <span>2020-01-02</span></div>',
      },
    ],
    ['林墨', { above: '<header><a rel="author" class="x-link" href="/people/lin">林墨</a></header>' }],
    ['林墨', { above: '<div><span itemprop="author" itemscope><span itemprop="name">林墨</span></span></div>' }],
    [
      '林墨',
      {
        above:
          '<div class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">林墨</span><a id="js_name">缓存日报</a><em id="publish_time" class="rich_media_meta rich_media_meta_text">2020年01月02日</em></div>',
      },
    ],
    [
      '缓存日报',
      {
        above:
          '<div class="rich_media_meta_list"><a id="js_name">缓存日报</a><em id="publish_time">2020年01月02日</em></div>',
      },
    ],
    [
      '林墨',
      { above: '<div class="pi"><div class="authi"><a class="xw1" href="space-uid-1.html">林墨</a></div></div>' },
    ],
    ['林墨', { above: '<div><span class="author-name">林墨</span><span>3天前</span></div>' }],
    ['林墨', { above: '<div class="user"><img class="avatar" src="/a.png"><span class="nickname">林墨</span></div>' }],
    ['林墨', { head: ld({ '@type': 'Article', author: { '@type': 'Person', name: '林墨' } }) }],
    ['林墨', { head: ld({ '@graph': [{ '@type': 'BlogPosting', author: [{ name: '林墨' }] }] }) }],
    ['林墨', { head: '<meta name="author" content="林墨">' }],
    ['Lin Mo', { above: '<p>Written by: Lin Mo</p>' }],
    ['林墨', { below: '<p>作者：林墨</p>' }],
    ['', { above: '<p>作者：admin</p>', head: '<meta name="author" content="admin">' }],
    ['', { head: '<meta name="author" content="某某笔记"><meta property="og:site_name" content="某某笔记">' }],
    ['', { above: '<p>作者：网络</p>' }],
    ['', { above: '<p>8351次阅读</p><span class="author-count">8351次阅读</span>' }],
    ['', { above: '<div class="author">2020-01-02</div>' }],
    ['', { below: '<div id="comments"><span class="fn">游客三号</span><p>写得好。</p></div>' }],
    ['', { below: '<aside><div class="author-name">站长推荐</div></aside>' }],
  ])('%s from %o', (name, parts) => {
    expect(read(parts)?.byline).toBe(name);
  });
});

/** More paragraphs than are looked at as the head of an article. */
const long = '<p>旧值是在写和读之间的那一小段时间里读出来的，两边各有各的道理。</p>'.repeat(24);

describe('day', () => {
  test.each<readonly [day: string, parts: Parts]>([
    ['2020-01-02', { above: '<p>发布时间：2020年1月2日 阅读：301</p>' }],
    ['2020-01-02', { above: '<p>2020-01-02 10:20:30</p>' }],
    ['2020-01-02', { above: '<p>更新于 2021-03-04</p><p>发布于 2020-01-02</p>' }],
    ['2021-03-04', { above: '<p>最后更新：2021-03-04</p>' }],
    [
      '2020-01-02',
      {
        above: '<div><em id="publish_time">2020年01月02日</em></div>',
        inside: '<p>链接：https://a.example/2019/05/06/b.html</p>',
      },
    ],
    [
      '2020-01-02',
      {
        above: '<h4 class="post-date">2020年01月02日</h4>',
        below: '<ul class="related"><li><a href="/1">讲锁</a> (2011/11/15 8:06:08)</li></ul>',
      },
    ],
    [
      '2020-01-02',
      {
        below:
          '<div class="postDesc">posted @ <span id="post-date">2020-01-02 10:20</span>&nbsp;<a href="/u">林墨</a> 阅读(3)</div>',
      },
    ],
    ['2020-01-02', { inside: long, below: '<p>编辑于 2020-01-02 10:20</p>' }],
    ['2020-01-02', { inside: long, below: '<p>上次更新: 2020/1/2</p>' }],
    ['2020-01-02', { above: '<p>发布于 2020-01-02</p>', below: '<p>编辑于 2021-03-04</p>' }],
    ['2020-01-02', { above: '<time datetime="2020-01-02T10:20:00+08:00">年初</time>' }],
    ['2020-01-02', { head: ld({ '@type': 'Article', datePublished: '2020-01-02T10:20:00+08:00' }) }],
    ['2020-01-02', { head: '<meta property="article:published_time" content="2020-01-02T10:20:00Z">' }],
    ['2020-01-02', { above: '<span itemprop="datePublished" content="2020-01-02">年初</span>' }],
    ['2020-01-02', { above: '<p>Posted on January 2, 2020</p>' }],
    ['', { above: '<p>3天前</p>' }],
    ['', { above: '<p>发布于 昨天 10:20</p>' }],
    ['', { above: '<p>2091-01-02</p>' }],
    ['', { inside: '<p>见 https://a.example/2019/05/06/b.html 的说明。</p>' }],
    ['', { above: '<p>2020-13-45</p>' }],
  ])('%s from %o', (day, parts) => {
    expect(read(parts)?.published).toBe(day);
  });
});

test('a keyword hung on behind a title goes, a name with the sign stays', () => {
  const head = '<meta name="keywords" content="logging,缓存">';
  expect(read({ head, heading: 'Cheap logs_logging', title: 'Cheap logs_logging - 某某笔记' })?.title).toBe(
    'Cheap logs',
  );
  expect(read({ head, heading: 'snake_case', title: 'snake_case - 某某笔记' })?.title).toBe('snake_case');
});

test('a day that stands below the whole foot, in the set form of one platform', () => {
  const foot =
    '<p>标签：缓存</p><div>好文要顶</div><div>关注我</div><div>收藏该文</div><div>上一篇：讲锁</div><div>下一篇：讲日志</div>';
  const desc =
    '<div class="postDesc">posted @ <span id="post-date">2018-07-22 19:30</span>&nbsp; <a href="/u">林墨</a>&nbsp; 阅读(1024)</div>';
  expect(read({ below: foot + foot + desc })?.published).toBe('2018-07-22');
});

describe('title', () => {
  test.each<readonly [title: string, parts: Parts]>([
    ['缓存的失效', {}],
    ['缓存的失效', { title: '缓存的失效_某某笔记' }],
    ['缓存的失效', { title: '缓存的失效 | 某某笔记 | 后端' }],
    ['缓存的失效', { heading: '缓存的失效_缓存', title: '缓存的失效_缓存 - 某某笔记' }],
    [
      '缓存的失效',
      {
        heading: '缓存的失效-某某笔记',
        title: '缓存的失效-某某笔记',
        head: '<meta property="og:site_name" content="某某笔记">',
      },
    ],
    ['缓存的失效', { heading: '缓存的失效 缓存的失效', title: '缓存的失效' }],
    ['缓存的失效', { heading: '缓存的失效缓存的失效', title: '缓存的失效' }],
    ['【转】缓存的失效', { heading: '【转】缓存的失效', title: '【转】缓存的失效 - 某某笔记' }],
    ['缓存的失效（上）', { heading: '缓存的失效（上）', title: '缓存的失效（上） - 某某笔记' }],
    [
      'Redis 与 Memcached - 两种缓存',
      { heading: 'Redis 与 Memcached - 两种缓存', title: 'Redis 与 Memcached - 两种缓存 - 某某笔记' },
    ],
    ['C# 与 C++', { heading: 'C# 与 C++', title: 'C# 与 C++' }],
    [
      '缓存的失效',
      { heading: '某某笔记', title: '缓存的失效 - 某某笔记', head: '<meta property="og:title" content="缓存的失效">' },
    ],
  ])('%s from %o', (title, parts) => {
    expect(read(parts)?.title).toBe(title);
  });
});
