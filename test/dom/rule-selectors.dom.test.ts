import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/core/reading';
import type { SiteRule } from '../../src/core/rules/rule';
import { readPage } from '../../src/engine';

const url = 'https://rules.hostile-pages.cn/a.html';
const line = '雨天的小站里只有一位值班员，他把每一班车的到站时间都写在同一本册子上，已经写了十一年。';
const beside = '这一栏写的是车站附近的小吃店，和正文没有关系，但是它也有几句完整的话，看起来很像正文。';

const html = `<!DOCTYPE html><html lang="zh"><head><title>页面的标题 - 某站</title></head><body>
<div class="top"><b class="name">册子里的\u202e车站</b> <i class="who">周\u200b小满</i> <u class="when">2020年5月6日</u></div>
<div class="side"><p>${beside}</p><p>${beside}</p></div>
<div class="text"><h1>页面的标题</h1><p>${line}</p><p class="advert">${line}（广告）</p><p>${line}</p><p>阅读量:88 次</p>
<p class="count">阅读量:99 次</p><p>点这里领取车票优惠，数量有限。</p><p><img data-hidden-in="/a?of=7" src="/blank.gif"></p><p>${line}</p><p>${line}</p></div></body></html>`;

function read(rule: Partial<SiteRule>): PageReading & { readonly text: string } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = page.documentElement.outerHTML;
  const reading = readPage(page, url, {
    rule: { id: 'mine', name: 'mine', match: [], mode: 'notify', enabled: true, ...rule },
  });
  expect(page.documentElement.outerHTML).toBe(before);
  return { ...reading, text: reading.article?.textContent ?? '' };
}

describe('what a rule says about the article', () => {
  test('article: its element and nothing beside it', () => {
    expect(read({ article: '.side' }).text).toContain(beside);
    expect(read({ article: '.side' }).text).not.toContain(line);
    expect(read({ article: 'html > body > .side' }).text).not.toContain(line);
  });

  test('title, author and date, without characters that are not seen', () => {
    const { article } = read({ title: '.name', author: '.who', date: '.when' });
    expect(article?.title).toBe('册子里的车站');
    expect(article?.byline).toBe('周小满');
    expect(article?.published).toBe('2020-05-06');
  });

  test('remove, and what the strippers would have left', () => {
    const { text, journal } = read({ remove: ['.advert'] });
    expect(text).not.toContain('（广告）');
    expect(text).toContain(line);
    expect(journal.filter(({ stripper }) => stripper === 'site-rule').map(({ preview }) => preview)).toEqual([
      `${line}（广告）`,
    ]);
  });

  test('keep stands over the strippers and over remove', () => {
    expect(read({}).text).not.toContain('99 次');
    const { text } = read({ keep: ['.count'], remove: ['.count', '.advert'] });
    expect(text).toContain('99 次');
    expect(text).not.toContain('88 次');
    expect(text).not.toContain('（广告）');
  });

  test('removeText: the block that holds the sentence, literally', () => {
    expect(read({ removeText: ['领取车票优惠'] }).text).not.toContain('数量有限');
    expect(read({ removeText: ['领取.*优惠', ''] }).text).toContain('数量有限');
  });

  test('the user’s own phrases go as promotion wherever they stand, under any rule', () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { article, journal } = readPage(page, url, { phrases: ['领取车票优惠', '值班员'] });
    expect(article?.textContent).not.toContain('数量有限');
    expect(article?.textContent).toContain(line);
    expect(journal.find(({ stripper }) => stripper === 'own-phrase')?.reason).toBe('promotion');
  });

  test('lazyAttrs: the address of an image that no list knows', () => {
    expect(read({}).article?.contentHtml).not.toContain('<img');
    expect(read({ lazyAttrs: ['data-hidden-in'] }).article?.contentHtml).toContain(
      'src="https://rules.hostile-pages.cn/a?of=7"',
    );
  });
});

describe('selectors that must do no harm', () => {
  const plain = read({});
  const broken = ['', ' ', ':not(', 'p::bad(', '>', '[', '*|*|*', '\u0000', '.nothing-here'];
  const whole = ['html', 'body', ':root', '*', 'html, body', 'body *', ':root > body', 'html :not(.x)', ':has(p)'];

  test.each([...broken, ...whole])('remove %j', (selector) => {
    const { text } = read({ remove: [selector] });
    expect(text).toContain(line);
    expect(text.split(line).length).toBe(plain.text.split(line).length);
  });

  test.each(broken)('%j as article, title, author, date, keep', (selector) => {
    const reading = read({ article: selector, title: selector, author: selector, date: selector, keep: [selector] });
    expect(reading.article).toEqual(plain.article);
  });

  test.each(['html', 'body', ':root', '*', 'head', 'script'])('%j as article, title, author, date', (selector) => {
    const { article } = read({ article: selector, title: selector, author: selector, date: selector });
    expect(article?.contentHtml).toContain(line);
    expect(article?.title).toBe(plain.article?.title);
    expect(article?.byline).toBe(plain.article?.byline);
    expect(article?.published).toBe(plain.article?.published);
  });

  test.each([['on error', 'a"b', '', '<', 'src', 'style'], ['\u0000']])(
    'attributes with names such as %j',
    (...names) => {
      expect(read({ lazyAttrs: names }).article?.textContent).toBe(plain.article?.textContent);
    },
  );
});
