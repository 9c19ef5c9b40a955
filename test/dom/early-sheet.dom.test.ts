import { beforeEach, expect, test } from 'vitest';
import { hideEarly, holdPaint } from '../../src/content/early-sheet';
import type { SiteRule } from '../../src/core/rules/rule';
import { loadingPage } from '../support/framed-page';

const rule: SiteRule = { id: 'r', name: 'r', match: ['*://*.example.org/*'], mode: 'clean', enabled: true };

let page: Document;
const seen = (): readonly string[] =>
  [...page.querySelectorAll('[id]')].filter((element) => element.checkVisibility()).map(({ id }) => id);

beforeEach(() => {
  page = loadingPage();
  page.write(
    '<!doctype html><div id="a" class="ad">a<b id="b">b</b></div><div id="c" class="ad">c<i id="d">d</i></div><p id="e">e</p>',
  );
});

test('hides what a rule names, also what comes later, and ends without a trace', () => {
  const end = hideEarly(page, { ...rule, remove: ['.ad'] });
  expect(seen()).toEqual(['e']);
  page.write('<div id="f" class="ad">f</div><p id="g">g</p>');
  page.close();
  expect(seen()).toEqual(['e', 'g']);
  end();
  expect(seen()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(page.adoptedStyleSheets).toHaveLength(0);
});

test('leaves what is kept, with what is in it and around it', () => {
  hideEarly(page, { ...rule, remove: ['.ad', 'i'], keep: ['#c', '#b'] });
  expect(seen()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  ['the page itself', 'html, body, :root'],
  ['a broken selector', '.ad:::'],
  ['a way out of the selector', '.ad{color:red} #e'],
  ['an unfinished one', '[class="ad'],
])('%s does no harm', (_name, selector) => {
  hideEarly(page, { ...rule, remove: [selector] });
  expect(page.body.checkVisibility()).toBe(true);
  expect(seen()).toContain('e');
});

test('a rule that names nothing leaves no sheet', () => {
  hideEarly(page, rule);
  expect(page.adoptedStyleSheets).toHaveLength(0);
});

test('a page is held until it is let go, or for less than half a second', async () => {
  const opacity = () => page.defaultView?.getComputedStyle(page.body).opacity;
  const end = holdPaint(page);
  expect(opacity()).toBe('0');
  end();
  expect([opacity(), page.adoptedStyleSheets.length]).toEqual(['1', 0]);
  holdPaint(page);
  await expect.poll(opacity).toBe('1');
  expect(page.adoptedStyleSheets).toHaveLength(0);
});
