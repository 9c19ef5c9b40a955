import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSelector, namesParts } from '../../../src/core/rules/selector';

describe('a selector is taken', () => {
  test.each([
    'div',
    '.ad',
    '#side',
    'div.ad > a[href^="http"]',
    '.类名 p',
    '[class~="md:flex"]',
    "[data-x='a]b']",
    'li:nth-child(2n+1)',
    'p:first-child',
    'div:not(.a, .b)',
    'section:has(> .ad, + hr)',
    ':is(h1, h2) + p',
    'a, b, c',
    '[data-role=ad]',
    'my-element',
    '--x, .-a'.replace('--x, ', ''),
  ])('%s', (selector) => {
    expect(checkSelector(selector)).toBeUndefined();
  });
});

describe('a selector is refused:', () => {
  test.each<[string, string]>([
    ['a{color:red}', 'selector-character'],
    ['a;b', 'selector-character'],
    ['@import', 'selector-character'],
    ['.a\\3a b', 'selector-character'],
    ['a/**/b', 'selector-character'],
    ['a\u0000', 'selector-character'],
    ['.a\uD800', 'selector-character'],
    ['', 'selector-syntax'],
    ['a,', 'selector-syntax'],
    ['> a', 'selector-syntax'],
    ['a >', 'selector-syntax'],
    ['a > > b', 'selector-syntax'],
    ['a:not(', 'selector-syntax'],
    ['.a..b', 'selector-syntax'],
    ['.1a', 'selector-syntax'],
    ['[a=1x]', 'selector-syntax'],
    ['[a="b]', 'selector-syntax'],
    [':not(.x)div', 'selector-syntax'],
    ['p:nth-child(2n+1 of .x)', 'selector-syntax'],
    ['p:nth-child()', 'selector-syntax'],
    ['::before', 'selector-unsupported'],
    ['a:before', 'selector-unsupported'],
    ['a:hover', 'selector-unsupported'],
    [':root', 'selector-unsupported'],
    [':matches(a)', 'selector-unsupported'],
    [':host(a)', 'selector-unsupported'],
    [':lang(zh)', 'selector-unsupported'],
    ['p:contains("x")', 'selector-unsupported'],
    ['*|a', 'selector-unsupported'],
    ['a || b', 'selector-unsupported'],
    ['a < b', 'selector-unsupported'],
    ['[a!=b]', 'selector-unsupported'],
    [':is(a):not(b):is(c):not(d)', 'selector-functions'],
    ['a:has(b:has(c))', 'selector-nested-has'],
    ['a:has(:is(:has(c)))', 'selector-nested-has'],
    [`${'a '.repeat(14)}b`, 'selector-complex'],
    ['a ~ b ~ c ~ d ~ e', 'selector-complex'],
  ])('%s as %s', (selector, code) => {
    expect(checkSelector(selector)?.code).toBe(code);
  });
});

test('what it complains about is named', () => {
  expect(checkSelector('a{}')).toEqual({ code: 'selector-character', detail: '{' });
  expect(checkSelector('a:hover')).toEqual({ code: 'selector-unsupported', detail: ':hover' });
});

test('never throws', () => {
  const piece = fc.constantFrom(
    'a',
    '.b',
    '#c',
    ' ',
    '>',
    '~',
    ',',
    ':is(',
    ':has(',
    ')',
    '[x="',
    '"]',
    '*',
    '::',
    '例',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const refusal = checkSelector(text);
        expect(refusal === undefined ? typeof namesParts(text) : refusal.code).toBeTypeOf('string');
      },
    ),
  );
});

describe('the page as a whole is not named by parts', () => {
  test.each(['*', 'html', 'BODY', 'body > *', ':not(.x)', ':first-child', ':is(html, .a)', '.a, body', 'html:has(p)'])(
    '%s',
    (selector) => {
      expect([checkSelector(selector), namesParts(selector)]).toEqual([undefined, false]);
    },
  );
  test.each(['div', 'body > div', '.a:not(.b)', ':is(.a, #b)', '[id]', 'body .ad'])('but %s is', (selector) => {
    expect([checkSelector(selector), namesParts(selector)]).toEqual([undefined, true]);
  });
});
