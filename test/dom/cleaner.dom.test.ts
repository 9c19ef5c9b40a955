import { afterEach, describe, expect, test } from 'vitest';
import { createCleaner } from '../../src/content/cleaner';
import { startLifetime } from '../../src/content/lifetime';
import { findLiveNoise } from '../../src/content/live-noise';
import type { SiteRule } from '../../src/core/rules/rule';
import { readFacts } from '../../src/dom/read-facts';
import type { Noise } from '../../src/dom/strip';
import sample from '../fixtures/pages/baihongyu--self-citing/page.html?raw';

const url = 'http://opili.baihongyu.com/';

/** A document of its own, laid out by the browser, scripts off. */
function open(html: string): Document {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  page.open();
  page.write(html);
  page.close();
  return page;
}

function cleanerOf(page: Document, rule?: SiteRule) {
  const facts = readFacts(page, url);
  return createCleaner(page, facts, () => findLiveNoise(page, facts, rule));
}

const isSeen = (element: Element | null): boolean => element?.checkVisibility() === true;

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('cleaning the sample page', () => {
  test('hides promotion, word count and related list; keeps title, date and source statement', () => {
    const page = open(sample);
    const cleaner = cleanerOf(page);
    expect(cleaner.clean()).toBe('cleaned');
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
    expect(isSeen(page.querySelector('.count'))).toBe(false);
    expect(isSeen(page.querySelector('.like'))).toBe(false);
    expect(isSeen(page.querySelector('h1'))).toBe(true);
    expect(isSeen(page.querySelector('.info span'))).toBe(false);
    expect(isSeen(page.querySelector('.info span:nth-child(2)'))).toBe(true);
    expect(isSeen(page.querySelector('.from'))).toBe(true);
    expect(cleaner.count()).toBe(23);
    expect(cleaner.groups()[0]).toMatchObject({ reason: 'related', count: 20 });
  });

  test('undo gives every attribute and every style sheet back', () => {
    const page = open(sample);
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
    const page = open(sample.replace('<div class="tip">', '<div class="tip" data-suyuan-hidden="mine">'));
    const cleaner = cleanerOf(page);
    cleaner.clean();
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
    cleaner.undo();
    expect(page.querySelector('.tip')?.getAttribute('data-suyuan-hidden')).toBe('mine');
  });

  test('marking shows what is hidden, in place', () => {
    const page = open(sample);
    const cleaner = cleanerOf(page);
    cleaner.clean();
    cleaner.mark(true);
    expect(isSeen(page.querySelector('.tip'))).toBe(true);
    cleaner.mark(false);
    expect(isSeen(page.querySelector('.tip'))).toBe(false);
  });

  test('a restored group stays shown when the page changes, and comes back with the next cleaning', () => {
    const page = open(sample);
    const cleaner = cleanerOf(page);
    cleaner.clean();
    cleaner.restoreGroup('related');
    expect(isSeen(page.querySelector('.like'))).toBe(true);
    expect(cleaner.count()).toBe(3);
    cleaner.undo();
    cleaner.clean();
    expect(isSeen(page.querySelector('.like'))).toBe(false);
  });
});

test('a rule that would hide most of the text is undone', () => {
  const page = open(sample);
  const before = page.documentElement.outerHTML;
  const rule: SiteRule = {
    id: 'too-much',
    name: 'too much',
    match: ['*://*.baihongyu.com/*'],
    mode: 'clean',
    remove: ['.content > ul'],
    enabled: true,
  };
  expect(cleanerOf(page, rule).clean()).toBe('unsafe');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page without noise stays as it is', () => {
  const page = open('<!doctype html><title>t</title><h1>标题</h1><p>只有一段正文，没有别的东西，也没有推广。</p>');
  const before = page.documentElement.outerHTML;
  expect(cleanerOf(page).clean()).toBe('nothing');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('noise that the page adds later is hidden too, until the life ends', async () => {
  const page = open(sample);
  const life = startLifetime();
  // Tests run outside an extension, where every life would end at once.
  const cleaner = cleanerOf(page);
  cleaner.clean();
  const changed = new Promise<void>((resolve) => cleaner.follow({ ...life, isAlive: () => true }, resolve));
  const late = page.createElement('div');
  late.className = 'late';
  late.textContent = '强烈推荐试试万能的chatGPT中文版免费体验,点击这里马上用起来';
  page.querySelector('.container')?.prepend(late);
  await changed;
  expect(isSeen(page.querySelector('.late'))).toBe(false);
  life.end();
});

test('later noise that would take most of the text is given back, and the page is followed no more', async () => {
  const page = open(sample);
  const life = startLifetime();
  const facts = readFacts(page, url);
  let isWrong = false;
  const wrong = (): readonly Noise[] => {
    const elements = [...page.querySelectorAll('.content')];
    return [{ stripper: 'x', elements, entry: { stripper: 'x', reason: 'template', preview: '', count: 1 } }];
  };
  const cleaner = createCleaner(page, facts, () => (isWrong ? wrong() : findLiveNoise(page, facts, undefined)));
  cleaner.clean();
  const calls: number[] = [];
  cleaner.follow({ ...life, isAlive: () => true }, () => calls.push(1));
  isWrong = true;
  page.body.append(page.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(isSeen(page.querySelector('.content'))).toBe(true);
  expect([calls.length, cleaner.count()]).toEqual([0, 23]);
  life.end();
});

test('a page that never stops changing is followed for a bounded time', async () => {
  const page = open(sample);
  const life = startLifetime();
  const facts = readFacts(page, url);
  let runs = 0;
  const cleaner = createCleaner(page, facts, () => {
    runs += 1;
    const end = performance.now() + 45;
    while (performance.now() < end);
    return runs === 1 ? findLiveNoise(page, facts, undefined) : [];
  });
  cleaner.clean();
  cleaner.follow({ ...life, isAlive: () => true }, () => undefined);
  for (let i = 0; i < 9; i += 1) {
    page.body.append(page.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve, 310));
  }
  expect(runs).toBeGreaterThan(3);
  expect(runs).toBeLessThan(8);
  life.end();
});
