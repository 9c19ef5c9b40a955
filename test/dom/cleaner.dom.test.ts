import { describe, expect, test } from 'vitest';
import { createCleaner } from '../../src/content/cleaner';
import { findLiveNoise } from '../../src/content/live-noise';
import type { SiteRule } from '../../src/core/rules/rule';
import { readFacts } from '../../src/dom/read-facts';
import sample from '../fixtures/pages/baihongyu--self-citing/page.html?raw';
import { framedPage } from '../support/framed-page';

const url = 'http://opili.baihongyu.com/';

function cleanerOf(page: Document, rule?: SiteRule) {
  const facts = readFacts(page, url);
  return createCleaner(page, facts, () => findLiveNoise(page, facts, rule));
}

const isSeen = (element: Element | null): boolean => element?.checkVisibility() === true;

describe('cleaning the sample page', () => {
  test('hides promotion, word count, related list and left-over image texts; keeps title, date and source statement', () => {
    const page = framedPage(sample);
    const cleaner = cleanerOf(page);
    expect(cleaner.clean()).toBe('cleaned');
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
    expect(isSeen(page.querySelector('.count'))).toBe(false);
    expect(isSeen(page.querySelector('.like'))).toBe(false);
    expect(isSeen(page.querySelector('h1'))).toBe(true);
    expect(isSeen(page.querySelector('.info span'))).toBe(false);
    expect(isSeen(page.querySelector('.info span:nth-child(2)'))).toBe(true);
    expect(isSeen(page.querySelector('.from'))).toBe(true);
    expect(cleaner.groups().find(({ reason }) => reason === 'placeholder')?.sample).toBe('在这里插入图片描述');
    expect(cleaner.count()).toBe(24);
    expect(cleaner.groups()[0]).toMatchObject({ reason: 'related', count: 20 });
    expect(cleaner.groups().find(({ reason }) => reason === 'template')?.sample).toBe('阅读量:2736 次');
  });

  test('undo gives every attribute and every style sheet back', () => {
    const page = framedPage(sample);
    const before = page.documentElement.outerHTML;
    const cleaner = cleanerOf(page);
    cleaner.clean();
    cleaner.mark(true);
    expect(page.documentElement.outerHTML).not.toBe(before);
    cleaner.undo();
    expect(page.documentElement.outerHTML).toBe(before);
    expect(page.adoptedStyleSheets).toHaveLength(0);
    expect(cleaner.count()).toBe(0);
  });

  test('an attribute of the page itself comes back with its value', () => {
    const page = framedPage(sample.replace('<div class="tip">', '<div class="tip" data-suyuan-hidden="mine">'));
    const cleaner = cleanerOf(page);
    cleaner.clean();
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
    cleaner.undo();
    expect(page.querySelector('.tip')?.getAttribute('data-suyuan-hidden')).toBe('mine');
  });

  test('marking shows what is hidden, in place', () => {
    const page = framedPage(sample);
    const cleaner = cleanerOf(page);
    cleaner.clean();
    cleaner.mark(true);
    expect(isSeen(page.querySelector('.tip'))).toBe(true);
    cleaner.mark(false);
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
  });

  test('a restored group stays shown when the page changes, and comes back with the next cleaning', () => {
    const page = framedPage(sample);
    const cleaner = cleanerOf(page);
    cleaner.clean();
    cleaner.restoreGroup('related');
    expect(isSeen(page.querySelector('.like'))).toBe(true);
    expect(cleaner.count()).toBe(4);
    cleaner.undo();
    cleaner.clean();
    expect(isSeen(page.querySelector('.like'))).toBe(false);
  });
});

function ruleThatRemoves(selector: string): SiteRule {
  return { id: 'r', name: 'r', match: ['*://*.baihongyu.com/*'], mode: 'clean', remove: [selector], enabled: true };
}

describe('a text that the page lets nobody select', () => {
  const sentence = '调度器每隔一分钟读一次时刻表，把将要发车的班次排进队列，再通知司机。';
  const paragraphs = Array.from({ length: 20 }, (_, at) => `<p id="p${at}">${sentence}<b>${at}</b></p>`).join('');
  const locked = (style: string, inner = paragraphs): string =>
    `<!doctype html><title>t</title><style>${style}</style><body><h1>末班车</h1><article><div>${inner}</div></article>`;
  const isSelectable = (page: Document, selector: string): boolean => {
    const element = page.querySelector(selector) as Element;
    return page.defaultView?.getComputedStyle(element).userSelect !== 'none';
  };

  test.each([
    ['on the whole page', 'body{user-select:none}'],
    ['on everything', '*{-webkit-user-select:none!important;user-select:none!important}'],
    ['on the paragraphs', 'article p{user-select:none}'],
  ])('%s can be selected when it is cleaned, and is given back exactly', (_name, style) => {
    const page = framedPage(locked(style));
    const before = page.documentElement.outerHTML;
    const cleaner = cleanerOf(page);
    expect(isSelectable(page, '#p3')).toBe(false);
    expect(cleaner.clean()).toBe('cleaned');
    expect([isSelectable(page, '#p3'), isSelectable(page, '#p3 b')]).toEqual([true, true]);
    expect(cleaner.groups()).toEqual([{ reason: 'unselectable', count: 1, sample: expect.stringMatching(/^调度器/) }]);
    expect(cleaner.count()).toBe(1);
    cleaner.undo();
    expect(page.documentElement.outerHTML).toBe(before);
    expect([isSelectable(page, '#p3'), page.adoptedStyleSheets.length, cleaner.count()]).toEqual([false, 0, 0]);
  });

  test('what stands around it stays as it is', () => {
    const page = framedPage(locked('body{user-select:none}').replace('<h1>', '<nav id="menu">首页</nav><h1>'));
    cleanerOf(page).clean();
    expect([isSelectable(page, '#p3'), isSelectable(page, '#menu')]).toEqual([true, false]);
  });

  test('listeners that forbid it do not hear of it, until it is undone', () => {
    const page = framedPage(locked('body{user-select:none}'));
    let heard = 0;
    page.addEventListener('selectstart', (event) => {
      heard += 1;
      event.preventDefault();
    });
    const begin = (): boolean =>
      page
        .querySelector('#p3')
        ?.firstChild?.dispatchEvent(
          new (page.defaultView ?? window).Event('selectstart', { bubbles: true, cancelable: true }),
        ) === true;
    const cleaner = cleanerOf(page);
    expect([begin(), heard]).toEqual([false, 1]);
    cleaner.clean();
    expect([begin(), heard]).toEqual([true, 1]);
    cleaner.restoreGroup('unselectable');
    expect([begin(), heard, cleaner.count()]).toEqual([false, 2, 0]);
  });

  test('a page that lets its text be selected is not touched', () => {
    const page = framedPage(locked('nav{user-select:none}'));
    const before = page.documentElement.outerHTML;
    expect(cleanerOf(page).clean()).toBe('nothing');
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

test('a rule that would hide most of the text is undone', () => {
  const page = framedPage(sample);
  const before = page.documentElement.outerHTML;
  expect(cleanerOf(page, ruleThatRemoves('.content > ul')).clean()).toBe('unsafe');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('parts of paragraphs count as the text that they are', () => {
  const sentence = '调度器每隔一分钟读一次时刻表，把将要发车的班次排进队列。';
  const html = `<!doctype html><title>t</title><h1>末班车</h1><article>${`<p><span class="w">${sentence}</span></p>`.repeat(20)}</article>`;
  const page = framedPage(html);
  const before = page.documentElement.outerHTML;
  expect(cleanerOf(page, ruleThatRemoves('.w:nth-child(1)')).clean()).not.toBe('cleaned');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('where no article was found, the text of the whole page counts', () => {
  const page = framedPage(
    `<!doctype html><title>t</title><div id="a">${'一句短话。'.repeat(12)}</div><div id="b">${'另一句。'.repeat(4)}</div>`,
  );
  expect(cleanerOf(page, ruleThatRemoves('#a')).clean()).toBe('unsafe');
  expect(isSeen(page.querySelector('#a'))).toBe(true);
});

test('an element that insists on its display by its own style goes all the same', () => {
  const page = framedPage(sample.replace('<div class="tip">', '<div class="tip" style="display:block!important">'));
  const cleaner = cleanerOf(page);
  cleaner.clean();
  const tip = page.querySelector('.tip');
  expect(tip?.checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(page.defaultView?.getComputedStyle(tip as Element).position).toBe('absolute');
  cleaner.undo();
  expect(tip?.getAttribute('style')).toBe('display:block!important');
});

test('a page without noise stays as it is', () => {
  const page = framedPage(
    '<!doctype html><title>t</title><h1>标题</h1><p>只有一段正文，没有别的东西，也没有推广。</p>',
  );
  const before = page.documentElement.outerHTML;
  expect(cleanerOf(page).clean()).toBe('nothing');
  expect(page.documentElement.outerHTML).toBe(before);
});
