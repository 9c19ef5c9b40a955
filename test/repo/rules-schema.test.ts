import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleLimits } from '../../src/core/rules/limits';
import { checkRulesFile } from '../../src/core/rules/parse-rules-file';
import { ruleSchema } from '../../src/core/rules/rule-schema';
import { fitsSchema } from '../support/json-schema';

// The schema file is for editors; the validator decides. Here the two are kept to say the same.
const schema = JSON.parse(readFileSync('docs/suyuan-rules.schema.json', 'utf8'));
const { properties, required } = schema.$defs.rule;

const rule = { id: 'r', name: '一条', match: ['*://a.example/*'], mode: 'clean' };
const whole = {
  ...rule,
  exclude: ['https://a.example/about/*'],
  article: 'main .post',
  title: 'h1',
  author: '.author',
  date: 'time',
  remove: ['.ad', 'div:has(> .promo)'],
  keep: ['figure'],
  removeText: ['点击关注'],
  lazyAttrs: ['data-src'],
  original: { selector: 'a.source' },
  note: '两行\n说明',
  enabled: false,
};

test('has the fields of the validator, with a description each', () => {
  expect(Object.keys(properties)).toEqual(Object.keys(ruleSchema.entries));
  for (const [field, { description }] of Object.entries<{ description?: string }>(properties)) {
    if (field !== 'original') expect(description, field).toMatch(/\p{Script=Han}/u);
  }
});

test('has the limits of the validator', () => {
  expect(required).toEqual(['id', 'name', 'match', 'mode']);
  expect(schema.properties.rules.maxItems).toBe(ruleLimits.rules);
  expect(properties.id.maxLength).toBe(ruleLimits.idLength);
  expect(properties.match.maxItems).toBe(ruleLimits.matches);
  expect(properties.remove.maxItems).toBe(ruleLimits.selectors);
  expect(properties.lazyAttrs.maxItems).toBe(ruleLimits.lazyAttrs);
  expect(properties.note.maxLength).toBe(ruleLimits.noteLength);
  expect(schema.$defs.selector.maxLength).toBe(ruleLimits.selectorLength);
  expect(schema.$defs.words.maxLength).toBe(ruleLimits.textLength);
});

describe('both accept', () => {
  test.each<[string, unknown]>([
    ['nothing', []],
    ['the least', [rule]],
    ['everything', [whole]],
    ['empty lists', [{ ...rule, exclude: [], remove: [] }]],
    ['Han letters in hosts and selectors', [{ ...rule, match: ['*://*.例子.中国/*'], article: '.正文' }]],
  ])('%s', (_name, rules) => {
    const file = { $schema: './suyuan-rules.schema.json', version: 1, rules };
    expect([fitsSchema(file, schema), checkRulesFile(file).ok]).toEqual([true, true]);
  });
});

describe('both refuse', () => {
  test.each<[string, unknown]>([
    ['another version', { version: 2, rules: [] }],
    ['no rules', { version: 1 }],
    ['an unknown field outside', { version: 1, rules: [], lists: [] }],
    ['no list', { version: 1, rules: {} }],
    ['too many rules', { version: 1, rules: Array(2001).fill(rule) }],
    ...[
      { ...rule, id: undefined },
      { name: 'x', match: rule.match, mode: 'off' },
      { ...rule, id: 'Großes' },
      { ...rule, id: 'builtin-x' },
      { ...rule, id: 'x'.repeat(65) },
      { ...rule, name: ' ' },
      { ...rule, name: 'x'.repeat(301) },
      { ...rule, match: [] },
      { ...rule, match: 'x' },
      { ...rule, match: ['a.example/*'] },
      { ...rule, match: ['*://a.example'] },
      { ...rule, match: ['*://a.*.example/*'] },
      { ...rule, match: ['*://a.example/*/*/*/*'] },
      { ...rule, match: Array(51).fill('*://a.example/*') },
      { ...rule, exclude: [''] },
      { ...rule, mode: 'delete' },
      { ...rule, article: '' },
      { ...rule, article: 'a{}' },
      { ...rule, title: 'x'.repeat(301) },
      { ...rule, remove: '.a' },
      { ...rule, removeText: [' '] },
      { ...rule, lazyAttrs: ['onclick='] },
      { ...rule, original: {} },
      { ...rule, original: { selector: 'a', template: 'x' } },
      { ...rule, note: 7 },
      { ...rule, enabled: 'true' },
      { ...rule, urlTemplate: 'https://x/' },
    ].map((each): [string, unknown] => [JSON.stringify(each).slice(0, 120), { version: 1, rules: [each] }]),
  ])('%s', (_name, file) => {
    expect([fitsSchema(file, schema), checkRulesFile(file).ok]).toEqual([false, false]);
  });
});
