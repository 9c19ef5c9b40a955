import { expect, test } from 'vitest';
import { preparePaper } from '../../../src/reader/page/paper';

test('paper has its margins, and the page beneath is away, only while the browser prints', () => {
  const own = new CSSStyleSheet();
  own.replaceSync('p { color: red; }');
  document.adoptedStyleSheets = [own];
  const style = document.body.getAttribute('style');
  const calls: string[] = [];
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  const life = new AbortController();
  const host = {
    ...{ element, root, stage: element },
    raise: () => calls.push('raise'),
    lower: () => calls.push('lower'),
    remove: () => {},
  };
  preparePaper(document, host, life.signal);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText)).toEqual([
    'p { color: red; }',
    '@page { margin: 22mm 20mm; }',
  ]);
  expect(getComputedStyle(document.body).display).toBe('none');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect(document.body.getAttribute('style')).toBe(style);
  expect(calls).toEqual(['lower', 'raise']);
  life.abort();
  document.adoptedStyleSheets = [];
});
