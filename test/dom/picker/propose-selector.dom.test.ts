import { describe, expect, test } from 'vitest';
import { isSafeSelector, namesParts } from '../../../src/core/rules/selector';
import type { PickPurpose } from '../../../src/packs/contracts';
import { proposeSelector } from '../../../src/picker/propose-selector';
import { framedPage } from '../../support/framed-page';

const open = (body: string): Document => framedPage(`<!doctype html><title>t</title>${body}`);

/** What is proposed for the element marked `data-it`, and how many elements that finds. */
function propose(body: string, purpose: PickPurpose = 'article'): readonly [string, number] | undefined {
  const page = open(body);
  const element = page.querySelector('[data-it]');
  if (!element) throw new Error('Nothing is marked.');
  element.removeAttribute('data-it');
  const found = proposeSelector(element, purpose);
  if (found) {
    expect(isSafeSelector(found.selector)).toBe(true);
    expect([...page.querySelectorAll(found.selector)]).toEqual(found.matches);
    expect(found.matches).toContain(element);
  }
  return found && [found.selector, found.matches.length];
}

describe('one element', () => {
  test.each([
    [
      'by its lasting class',
      '<div class="wrap css-1x2y3z"><div data-it class="css-9z8y7x content">a</div></div>',
      '.content',
    ],
    ['by its id', '<div id="main" data-it>a</div><div>b</div>', '#main'],
    ['by its tag where that is enough', '<div><article data-it class="css-1x2y3z">a</article></div>', 'article'],
    [
      'by what it means',
      '<div><div itemprop="articleBody" class="a1b2" data-it>a</div><div>b</div></div>',
      '[itemprop="articleBody"]',
    ],
  ])('%s', (_how, body, selector) => {
    expect(propose(body)).toEqual([selector, 1]);
  });

  test('not by the number of the article, nor by a state', () => {
    const [selector] =
      propose('<div class="list"><div id="post-48213" class="active open" data-it>a</div><div>b</div></div>') ?? [];
    expect(selector).not.toMatch(/48213|active|open/);
  });

  test('by its place below the nearest name where it has none', () => {
    const plain = '<div><div><span>x</span></div></div>'.repeat(3);
    const body = `${plain}<section class="board">${plain}<div><p>1</p><p data-it>2</p><p>3</p></div></section>${plain}`;
    const [selector, matches] = propose(body) ?? [];
    expect(matches).toBe(1);
    expect(selector).toBe('.board p:nth-of-type(2)');
  });

  test('step by step below a name, where fewer steps would mean others too', () => {
    const list = '<ul><li>1<ul><li>a</li></ul></li><li>2</li></ul>';
    const body = `<div>${list}</div><div class="board">${list}<ul><li>1<ul><li>x</li><li>y</li></ul></li><li data-it>2</li></ul></div>`;
    expect(propose(body)).toEqual(['.board > ul:nth-of-type(2) > li:nth-of-type(2)', 1]);
  });

  test('by its place alone on a page without any name', () => {
    expect(propose('<div><b>x</b></div><div><p>1</p><p data-it>2</p></div>')?.[1]).toBe(1);
  });

  test('never by our own mark', () => {
    const [selector] = propose('<div><p data-suyuan-hidden="" data-it>a</p><p>b</p></div>') ?? [];
    expect(selector).not.toContain('suyuan');
  });
});

describe('what goes or stays', () => {
  test('is named with its likes', () => {
    const body = '<div class="ad-box" data-it>a</div><p>t</p><div class="ad-box">b</div><div class="ad-box">c</div>';
    expect(propose(body, 'remove')).toEqual(['.ad-box', 3]);
    expect(propose(body, 'article')?.[1]).toBe(1);
  });

  test('is named alone where the name means different things', () => {
    const body = '<h2 class="box">a</h2><div class="box" data-it>b</div><div class="text">c</div>';
    expect(propose(body, 'remove')?.[1]).toBe(1);
  });

  test('never means the page as a whole', () => {
    const [selector] = propose('<div data-it>a</div>', 'remove') ?? [];
    expect(namesParts(selector ?? '')).toBe(true);
  });
});

test('a page of ten thousand rows without names is answered in good time', () => {
  const rows = '<div><div><span>a</span><span>b</span></div></div>'.repeat(10_000);
  const page = open(`<div>${rows}</div>`);
  const element = page.querySelectorAll('span')[11_111];
  const start = performance.now();
  const found = element && proposeSelector(element, 'remove');
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(found?.matches).toEqual([element]);
});

test('dozens of class names on every level do not multiply', () => {
  const names = Array.from({ length: 60 }, (_each, index) =>
    `kind${String.fromCharCode(97 + (index % 26))}x`.repeat(2),
  ).join(' ');
  const deep = `${`<div class="${names}">`.repeat(12)}<p data-it class="${names}">a</p><p class="${names}">b</p>${'</div>'.repeat(12)}`;
  const start = performance.now();
  expect(propose(deep + deep)?.[1]).toBe(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});
