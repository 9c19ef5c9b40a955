import fc from 'fast-check';
import hljs from 'highlight.js/lib/core';
import { expect, test } from 'vitest';
import { readTokens } from '../../../src/packs/code-tokens';
import { commonGrammars } from '../../../src/packs/common-grammars';
import type { Grammars } from '../../../src/packs/grammar';
import { rarerGrammars } from '../../../src/packs/rarer-grammars';
import { rarerNames } from '../../../src/packs/rarer-names';

const grammars: Grammars = { ...commonGrammars, ...rarerGrammars };

for (const [name, { grammar }] of Object.entries(grammars)) hljs.registerLanguage(name, grammar);

const joined = (markup: string): string =>
  readTokens(markup)
    .map((token) => token.text)
    .join('');

test('marks become kinds, references characters, neighbours of one kind one piece', () => {
  expect(readTokens('<span class="hljs-keyword">if</span> a &lt; <span class="hljs-number">1</span>')).toEqual([
    { text: 'if', kind: 'keyword' },
    { text: ' a < ' },
    { text: '1', kind: 'number' },
  ]);
});

test('a mark without a colour keeps that around it', () => {
  const markup = '<span class="hljs-string">"<span class="hljs-subst">x</span>"</span>';
  expect(readTokens(markup)).toEqual([{ text: '"x"', kind: 'string' }]);
});

test.each(Object.keys(grammars))('%s: whatever is written, the text comes back to the letter', (language) => {
  const pieces = fc.array(
    fc.constantFrom(
      '<b>',
      '&amp;',
      '&',
      "'",
      '"',
      '中文',
      '\n',
      '\t',
      ' ',
      'if',
      '0x1f',
      '//',
      '/*',
      '#',
      '{',
      '}',
      '$',
      '<?',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        fc.string({ maxLength: 120 }),
      ),
      (code) => {
        expect(joined(hljs.highlight(code, { language, ignoreIllegals: true }).value)).toBe(code);
      },
    ),
    { numRuns: 60 },
  );
});

const namesOf = (some: Grammars): readonly string[] =>
  Object.entries(some).flatMap(([name, { names }]) => [name, ...(names?.split(' ') ?? [])]);

test('no name of a language is taken twice', () => {
  const names = [...namesOf(commonGrammars), ...namesOf(rarerGrammars)];
  expect(names).toHaveLength(new Set(names).size);
});

test('the names of the rarer grammars are known without them', () => {
  expect([...rarerNames].sort()).toEqual([...namesOf(rarerGrammars)].sort());
});
