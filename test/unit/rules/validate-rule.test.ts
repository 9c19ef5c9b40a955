import { describe, expect, test } from 'vitest';
import { validateRule } from '../../../src/core/rules/validate-rule';

const good = { id: 'r', name: 'r', match: ['*://a.example/*'], mode: 'clean', enabled: true };

/** What is wrong, as `path code`. */
function complaints(value: unknown): readonly string[] {
  const checked = validateRule(value);
  return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
}

test('a whole rule is taken', () => {
  const whole = {
    ...good,
    exclude: ['*://*/*'],
    article: 'body',
    title: 'h1',
    author: '.author',
    date: 'time',
    remove: ['.ad', 'div:has(> .ad)', 'aside:not(.kept)'],
    keep: ['figure'],
    removeText: ['点击关注'],
    lazyAttrs: ['data-src'],
    original: { selector: 'a.source' },
    note: '两行\n说明',
  };
  expect(validateRule(whole)).toEqual({ ok: true, rule: whole });
});

test('a rule without switch is on; white space around texts goes', () => {
  const { enabled: _switch, ...rest } = good;
  expect(validateRule({ ...rest, name: ' r ', match: [' *://a.example/* '] })).toEqual({ ok: true, rule: good });
});

test.each([[null], [[]], ['text'], [7]])('%j is no rule', (value) => {
  expect(complaints(value)).toEqual([' type-object']);
});

describe('what is wrong is named:', () => {
  test.each<[object, string]>([
    [{ ...good, id: 'Bad Id' }, 'id id'],
    [{ ...good, id: 'x'.repeat(65) }, 'id too-long'],
    [{ ...good, id: '__proto__' }, 'id id'],
    [{ ...good, name: '  ' }, 'name empty'],
    [{ ...good, name: 7 }, 'name type-text'],
    [{ ...good, name: '名\u202E字' }, 'name characters'],
    [{ ...good, name: '名\uD800' }, 'name characters'],
    [{ ...good, name: 'x'.repeat(301) }, 'name too-long'],
    [{ ...good, match: [] }, 'match empty'],
    [{ ...good, match: '*://a.example/*' }, 'match type-list'],
    [{ ...good, match: ['*://a.example/*', ''] }, 'match[1] pattern-empty'],
    [{ ...good, match: ['*://*.com.cn/*'] }, 'match[0] pattern-broad'],
    [{ ...good, match: Array(51).fill('*://a.example/*') }, 'match too-many'],
    [{ ...good, mode: 'delete' }, 'mode choice'],
    [{ ...good, enabled: 'yes' }, 'enabled type-boolean'],
    [{ ...good, remove: ['.a', 'a{color:red}'] }, 'remove[1] selector-character'],
    [{ ...good, remove: ['*'] }, 'remove[0] selector-root'],
    [{ ...good, remove: Array(120).fill('.a'), keep: Array(81).fill('.b') }, 'keep too-many'],
    [{ ...good, article: '' }, 'article empty'],
    [{ ...good, article: `.${'a'.repeat(300)}` }, 'article too-long'],
    [{ ...good, lazyAttrs: ['on click'] }, 'lazyAttrs[0] attribute'],
    [{ ...good, script: 'alert(1)' }, 'script unknown'],
    [JSON.parse('{"id":"r","name":"r","match":["*://a.example/*"],"mode":"off","__proto__":{}}'), '__proto__ unknown'],
    [{ ...good, original: { selector: 'a', pattern: '.*' } }, 'original.pattern unknown'],
    [{ ...good, original: 'a' }, 'original type-object'],
    [{ ...good, mode: undefined }, 'mode choice'],
    [{ id: 'r', name: 'r', match: ['*://a.example/*'] }, 'mode missing'],
  ])('%j', (value, expected) => {
    expect(complaints(value)).toContain(expected);
  });
});

test('the way to the rule stands before those of its fields; long names of others are clipped', () => {
  const checked = validateRule({ ...good, ['x'.repeat(500)]: 1, remove: ['::before'] }, ['rules', 12]);
  const problems = checked.ok ? [] : checked.problems;
  expect(problems.map(({ path }) => path)).toEqual(['rules[12].remove[0]', `rules[12].${'x'.repeat(80)}…`]);
  expect(problems[0]).toMatchObject({ keys: ['rules', 12, 'remove', 0], params: ['::before'] });
});
