import { describe, expect, test } from 'vitest';
import { counts, drops, readText } from './read';

async function rulesOf(text: string, name = '') {
  const { list } = await readText(text, name);
  if (list.kind !== 'rules') throw new Error('watch');
  return list.rules;
}

describe('cosmetic-filter', () => {
  const text = `[Adblock Plus 2.0]
! Title: samples
blog.example##.side-advert
blog.example##.share > a
news.example,~m.news.example##div[class*="promo"]
blog.example#@#.side-advert
##.everywhere
blog.example##+js(nowoif)
blog.example##^script
blog.example#?#.card:has-text(推广)
blog.example##.card:upward(2)
blog.example##.card:style(color: red)
||adverts.example^
@@||ok.example^
brand.*##.x
!#if env_mobile
blog.example##.mobile
!#endif
blog.example##a{color:red}
com.cn##.x
github.com##.y`;

  test('plain lines become one rule for each set of hosts', async () => {
    expect((await readText(text)).id).toBe('cosmetic-filter');
    expect(await rulesOf(text)).toEqual([
      {
        id: 'filter-blog-example',
        name: 'blog.example',
        match: ['*://*.blog.example/*'],
        mode: 'clean',
        remove: ['.side-advert', '.share > a'],
        enabled: true,
      },
      {
        id: 'filter-news-example',
        name: 'news.example',
        match: ['*://*.news.example/*'],
        exclude: ['*://*.m.news.example/*'],
        mode: 'clean',
        remove: ['div[class*="promo"]'],
        enabled: true,
      },
    ]);
  });

  test('everything else is told with its reason', async () => {
    expect(drops((await readText(text)).list)).toEqual([
      '6 exception',
      '7 generic',
      '8 scriptlet',
      '9 html-filter',
      '10 procedural',
      '11 procedural',
      '12 style',
      '13 network',
      '14 network',
      '15 pattern',
      '17 condition',
      '19 selector',
      '20 broad',
      '21 canary',
    ]);
  });

  test('a rule is full at 200 selectors', async () => {
    const { list } = await readText(Array.from({ length: 203 }, (_, n) => `blog.example##.c${n}`).join('\n'));
    expect(counts(list)).toEqual({ limit: 3 });
  });
});

describe('site-config', () => {
  const text = `# sample
title: //h1[@class='post-title']
body: //div[@id='article']
body: //div[contains(concat(' ', normalize-space(@class), ' '), ' entry ')]
author: //a[@rel='author']
date: //time/@datetime
date: //span[contains(@class, 'date')]
strip: //div[contains(@class, 'share') and @data-x]
strip: //p[contains(., '广告')]
strip_id_or_class: related
strip_id_or_class: ad
strip_image_src: counter.example
next_page_link: //a[@class='next']
find_string: <b>
test_url: https://blog.example.cn/a/1.html
tidy: no`;

  test('simple paths become the selectors of one rule, named by the file', async () => {
    expect((await readText(text, 'news.example.txt')).id).toBe('site-config');
    expect(await rulesOf(text, '.news.example.txt')).toEqual([
      {
        id: 'config-news-example',
        name: 'news.example',
        match: ['*://*.news.example/*'],
        mode: 'notify',
        article: 'div#article, div.entry',
        title: 'h1[class="post-title"]',
        author: 'a[rel="author"]',
        date: 'span[class*="date"]',
        remove: ['div[class*="share"][data-x]', '[class*="related"]', '[id*="related"]', 'img[src*="counter.example"]'],
        enabled: true,
      },
    ]);
  });

  test('without a file name the test address names the host', async () => {
    expect((await rulesOf(text))[0]?.match).toEqual(['*://*.blog.example.cn/*']);
    const nameless = text.replace(/^test_url.*$/m, '');
    expect(drops((await readText(nameless)).list)).toContain('1 no-host');
  });

  test('what has no counterpart is told', async () => {
    expect(drops((await readText(text)).list)).toEqual([
      '6 attribute',
      '9 xpath',
      '11 selector',
      '13 unsupported',
      '14 unsupported',
    ]);
  });
});

describe('simpread', () => {
  const sites = [
    {
      name: 'blog.example',
      url: 'https://blog.example/posts/**',
      title: "<h1 class='post title'>",
      desc: '',
      include: "<div id='content'>",
      exclude: ['<div class="share">', '.advert', "[[[//div[@class='rel']]]]", '<broken'],
    },
    {
      name: 'page title',
      url: 'http://*.news.example/*/*',
      title: '<title>',
      desc: '',
      include: '<article>',
      exclude: [],
    },
    {
      name: 'coded',
      url: 'https://c.example/*',
      title: '<title>',
      desc: '',
      include: "[[{$('.x').text()}]]",
      exclude: [],
    },
    {
      name: 'regex',
      url: 'https://r.example/*',
      title: '<title>',
      desc: '',
      include: '<p>',
      exclude: ['[[/advert/]]'],
    },
    { name: 'braces', url: 'https://{a,b}.example/*', title: '<title>', desc: '', include: '<p>', exclude: [] },
    { name: 'broad', url: 'https://*.com.cn/*', title: '<title>', desc: '', include: '<p>', exclude: [] },
    { name: 'canary', url: 'https://github.com/*', title: '<title>', desc: '', include: '<p>', exclude: [] },
    { name: 'no selector', url: 'https://n.example/*', title: '<title>', desc: '', include: '', exclude: [] },
    'not a site',
  ];

  test('sites without code become rules', async () => {
    const text = JSON.stringify(sites, null, 1);
    expect((await readText(text)).id).toBe('simpread');
    expect(await rulesOf(text)).toEqual([
      {
        id: 'site-blog-example',
        name: 'blog.example',
        match: ['https://blog.example/posts/*'],
        mode: 'notify',
        article: 'div#content',
        title: 'h1.post.title',
        remove: ['div.share', '.advert', 'div[class="rel"]'],
        enabled: true,
      },
      {
        id: 'site-news-example',
        name: 'page title',
        match: ['http://*.news.example/*'],
        mode: 'notify',
        article: 'article',
        enabled: true,
      },
    ]);
  });

  test('the list may stand under `sites`, as pairs', async () => {
    expect(await rulesOf(JSON.stringify({ sites: [['https://blog.example/**', sites[0]]] }))).toHaveLength(1);
  });

  test('the others are told by line and name', async () => {
    const { list } = await readText(JSON.stringify(sites, null, 1));
    expect(list.dropped.shown.map(({ reason, text }) => `${reason} ${text}`)).toEqual(
      [
        'unread ',
        'script coded',
        'regex regex',
        'pattern braces',
        'broad broad',
        'canary canary',
        'selector no selector',
      ].sort((a, b) => order(a) - order(b)),
    );
    expect(list.dropped.shown.find(({ reason }) => reason === 'script')?.line).toBeGreaterThan(20);
  });

  const order = (text: string): number =>
    ['script', 'regex', 'pattern', 'broad', 'canary', 'selector', 'unread'].indexOf(text.split(' ')[0] ?? '');
});
