import { describe, expect, test } from 'vitest';
import { finish } from '../../src/core/steps';
import { readFacts } from '../../src/dom/read-facts';
import { findNoise, removeNoise } from '../../src/dom/strip';
import { liveStrippers, strippers } from '../../src/dom/strippers/index';

const url = 'https://notes.example/a.html';
const text = '<p>这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。</p>'.repeat(3);

/** Each stripper with markup in which exactly the element `#x` (or the box around it) is its noise. */
const samples: Readonly<Record<string, string>> = {
  'hidden-text': '<div style="display:none"><p id="x">藏起来的一行字</p></div>',
  'related-list':
    '<h3 id="x">猜你喜欢</h3><ul><li><a href="/1">一篇讲锁的文章</a></li><li><a href="/2">一篇讲日志的文章</a></li></ul>',
  'promotion-line': '<p id="x">强烈推荐大家试试这个万能的AI助手,赶紧点击我</p>',
  'advert-line':
    '<p id="x"><a href="https://union.shop.test/c/1" rel="nofollow">限时三折：新用户领取一台小主机</a></p>',
  'advert-image': '<div id="x"><a href="https://ad.shop.test/c/k3x9"><img src="/b.gif"></a><p>新机器到货</p></div>',
  'layout-cell': '',
  'group-line': '<p id="x">技术交流群：123456789</p>',
  'follow-image': '<p>用手机扫一扫，在路上也能看</p><p id="x"><img src="/u/qrcode.png" alt="二维码"></p>',
  'meta-line': '<p id="x">阅读量:12 次 发布时间:2020-01-02</p>',
  crumbs: '<div id="x">当前位置：<a href="/">首页</a> &gt; <a href="/c">后端</a> &gt; 正文</div>',
  'before-title': '',
  'stock-introduction': '<p id="x">这篇文章主要介绍了缓存失效的几种办法，需要的朋友可以参考下</p>',
  'repeated-lead': '',
  'image-placeholder': '<p id="x">在这里插入图片描述</p>',
  'editor-leftover': '<p id="x">点击并拖拽以移动</p>',
  'line-gutter': '<pre>a\nb\nc</pre><ul id="x"><li>1</li><li>2</li><li>3</li></ul>',
  'code-button': '<p id="x">复制代码</p><pre>a</pre>',
  'login-prompt': '<div id="x">登录后查看全文</div>',
  'read-more': '<div id="x">阅读剩余全文（剩余60%）</div>',
  pager: '<p id="x">上一篇：<a href="/p">讲索引的一篇</a></p>',
  'share-line': '<p id="x">分享到：</p>',
  'tags-line': '<p id="x">文章标签：<a href="/t">缓存</a></p>',
  'source-footer': '<p id="x">转载地址：http://notes.example/</p>',
  'legal-line': '<p id="x">京ICP备12345678号</p>',
  'comment-area': '<div id="comments"><p id="x">写得好，学到了。</p></div>',
  'comment-thread': '',
  'form-box': '<div><span id="x">每月一封信，不发别的</span><input name="mail"></div>',
  'related-box': '<div class="related-posts"><a id="x" href="/r">讲锁</a></div>',
  'advert-box': '<div class="ad-box"><p id="x">买一台新机器</p></div>',
  'overlay-box': '<div class="login-modal" role="dialog"><p id="x">请先看这里</p></div>',
  'reward-box': '<div class="post-reward"><p id="x">请作者喝茶</p></div>',
  'copyright-box': '<div class="post-copyright"><p id="x">署名</p></div>',
  'pager-box': '<div class="post-nav"><a id="x" href="/n">讲日志</a></div>',
  'share-box': '<div class="post-share"><a id="x" href="/s">发给同事</a></div>',
  'contents-box': '<div class="post-toc"><a id="x" href="#h1">第一节</a></div>',
  'tags-box': '<div class="post-tags"><a id="x" href="/t">缓存</a></div>',
  'meta-box': '<div class="post-meta"><span id="x">林墨 写于北京</span></div>',
  'navigation-box': '<nav><a id="x" href="/">门厅</a></nav>',
};

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(
    `<title>缓存的失效</title><body><h1>缓存的失效</h1><div class="main">${text}${html}</div></body>`,
    'text/html',
  );
}

describe('every stripper', () => {
  test('has a sample here', () => {
    expect(Object.keys(samples).sort()).toEqual(strippers.map(({ id }) => id).sort());
  });

  test.each(Object.entries(samples).filter(([, html]) => html !== ''))(
    '%s finds its noise and nothing else',
    (id, html) => {
      const page = pageOf(html);
      const wanted = page.querySelector('#x');
      const noise = findNoise(page.body, readFacts(page, url), { strippers });
      const mine = noise.filter(({ stripper }) => stripper === id);
      expect(mine.length).toBeGreaterThan(0);
      expect(mine.some(({ elements }) => elements.some((element) => element.contains(wanted)))).toBe(true);
      for (const { elements } of noise)
        for (const element of elements) expect(element.textContent).not.toContain('怎样失效');
    },
  );

  test.each(Object.entries(samples).filter(([, html]) => html !== ''))(
    '%s never takes the text away with it',
    (_, html) => {
      const page = pageOf(html);
      finish(removeNoise(page.body, readFacts(page, url), { strippers }));
      expect(page.body.textContent?.match(/怎样失效/g)).toHaveLength(3);
      expect(page.querySelector('h1')).not.toBeNull();
    },
  );
});

test('the live list is the live part of the whole list', () => {
  expect(liveStrippers).toEqual(strippers.filter(({ live }) => live));
});

test('before-title: links above the title are counted as links', () => {
  const page = new DOMParser().parseFromString(
    `<title>缓存的失效</title><body><div><a href="/">笔记</a> <a href="/about">关于</a></div><h1>缓存的失效</h1>${text}</body>`,
    'text/html',
  );
  const [noise] = findNoise(page.body, readFacts(page, url), { strippers }).filter(
    ({ stripper }) => stripper === 'before-title',
  );
  expect(noise?.entry.count).toBe(2);
});

test('on the live page only what may be hidden there is found', () => {
  const page = pageOf(samples['source-footer'] + (samples['promotion-line'] ?? ''));
  const found = findNoise(page.body, readFacts(page, url), { strippers: liveStrippers }).map(
    ({ stripper }) => stripper,
  );
  expect(found).toEqual(['promotion-line']);
});

test('an author may list other articles under a heading of his own', () => {
  const page = pageOf(
    '<p>延伸阅读</p><ul><li><a href="https://a.example/1">讲锁</a></li><li><a href="https://b.example/2">讲日志</a></li></ul>',
  );
  expect(
    findNoise(page.body, readFacts(page, url), { strippers }).filter(({ stripper }) => stripper === 'related-list'),
  ).toEqual([]);
});
