import { afterEach, expect, test } from 'vitest';
import { lockPage } from '../../../src/reader/page/page-lock';

afterEach(() => document.body.replaceChildren());

/** A page of its own that is longer than its window. */
function openPage(css: string): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:600px;height:300px;border:0';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('no page');
  page.write('<!DOCTYPE html><title>x</title><body><p>x</p>');
  page.close();
  const style = page.createElement('style');
  // Test browsers draw no scrollbars but those that a page has given a size.
  style.textContent = `::-webkit-scrollbar { width: 15px } ::-webkit-scrollbar-thumb { background: grey } p { height: 2000px } ${css}`;
  page.head.append(style);
  return page;
}

const widthOf = (page: Document): number => page.querySelector('p')?.getBoundingClientRect().width ?? 0;

test.each([
  '',
  'html { margin: 0 20px; max-width: 500px }',
  'html { margin: 0 auto; max-width: 400px }',
  'html { padding: 0 10%; overflow-y: scroll }',
])('a page whose scrollbar goes is laid out as before (%s)', (css) => {
  const page = openPage(css);
  const style = page.documentElement.getAttribute('style');
  const before = widthOf(page);
  const release = lockPage(page);
  expect(page.defaultView?.innerWidth).toBe(page.documentElement.clientWidth);
  expect(widthOf(page)).toBe(before);
  release();
  expect(page.documentElement.getAttribute('style')).toBe(style);
  expect(widthOf(page)).toBe(before);
});

test('a root whose styles glide gets no margin', () => {
  const page = openPage('html { transition: all 1s }');
  const release = lockPage(page);
  expect(page.documentElement.style.marginRight).toBe('');
  release();
});
