import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSelector, namesParts } from '../../src/core/rules/selector';

const word = fc.constantFrom('a', 'div', 'my-tag', '类', '1a', '_b', '-c', '--d', '', 'É', 'a b', '9');
const simple = fc.oneof(
  word,
  word.map((name) => `.${name}`),
  word.map((name) => `#${name}`),
  fc
    .tuple(word, fc.constantFrom('', '=', '~=', '|=', '^=', '$=', '*=', '!='), word)
    .map((part) => `[${part.join('')}]`),
  word.map((value) => `[data-x="${value}"]`),
  fc.constantFrom(
    '*',
    ':first-child',
    ':empty',
    ':nth-child(2n + 1)',
    ':nth-of-type(odd)',
    ':nth-child(n of a)',
    ':hover',
  ),
);
const compound = fc.array(simple, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const chain = fc
  .array(fc.tuple(compound, fc.constantFrom(' ', ' > ', '~', '+', ' || ', ', ', '')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().slice(0, -1).join(''));
const nested = fc
  .tuple(chain, fc.constantFrom(':is', ':where', ':not', ':has', ':matches'), fc.constantFrom('', '> ', '+ '), chain)
  .map(([outer, name, combinator, inner]) => `${outer}${name}(${combinator}${inner})`);

/** Whether this browser can read a selector, also where the early sheet puts it. */
function isReadable(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    new CSSStyleSheet().insertRule(`:is(${selector}):not(html, body) {}`);
    return true;
  } catch {
    return false;
  }
}

test('what a rule may say, browsers can read', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(chain, nested), (selector) => {
      if (checkSelector(selector) !== undefined) return;
      taken += 1;
      expect(isReadable(selector), selector).toBe(true);
    }),
    { numRuns: 5_000 },
  );
  expect(taken).toBeGreaterThan(500);
});

test('a removal that names parts spares the root and the body of a plain page', () => {
  fc.assert(
    fc.property(fc.oneof(chain, nested), (selector) => {
      if (checkSelector(selector) !== undefined || !namesParts(selector)) return;
      const page = document.implementation.createHTMLDocument('');
      expect([page.documentElement.matches(selector), page.body.matches(selector)]).toEqual([false, false]);
    }),
    { numRuns: 2_000 },
  );
});
