import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleLimits } from '../../../src/core/rules/limits';
import { parseRulesFile, parseRuleText, writeRulesFile } from '../../../src/core/rules/parse-rules-file';
import type { SiteRule } from '../../../src/core/rules/rule';

const rule: SiteRule = { id: 'r', name: '一条', match: ['*://a.example/*'], mode: 'clean', enabled: true };

function problemsOf(text: string) {
  const parsed = parseRulesFile(text);
  return parsed.ok ? [] : parsed.problems;
}

test('what is written reads back the same', () => {
  const whole: SiteRule = { ...rule, remove: ['.ad'], original: { selector: 'a' }, note: '说明' };
  expect(parseRulesFile(writeRulesFile([whole]))).toEqual({ ok: true, rules: [whole] });
  expect(parseRulesFile(writeRulesFile([]))).toEqual({ ok: true, rules: [] });
});

test('a byte-order mark, the line ends of Windows and a schema for editors are fine', () => {
  const text = JSON.stringify({ $schema: './suyuan-rules.schema.json', version: 1, rules: [rule] }, null, 2);
  expect(parseRulesFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, rules: [rule] });
});

describe('broken JSON is told by line and column:', () => {
  test.each([
    ['{\n "version": 1,\n "rules": [],,\n}', 'json-name', 3, 14],
    ['{\r\n "version": 1\r\n "rules": []\r\n}', 'json-comma', 3, 2],
    ['{"version": 1, "rules": [', 'json-cut', 1, 26],
    ['{"version": 1, "ru', 'json-cut', 1, 16],
    ['{"version": 1, // note\n "rules": []}', 'json-comment', 1, 16],
    ["{'version': 1}", 'json-syntax', 1, 2],
    ['{"version": 1, "rules": []} x', 'json-syntax', 1, 29],
    ['{"version": "\\q"}', 'json-string', 1, 13],
    ['{"version": 1, "rules": [],}', 'json-name', 1, 28],
    ['  \n <!doctype html>', 'json-html', 2, 2],
    ['', 'json-empty', 1, 1],
    ['{"version": 1,\n"version": 1, "rules": []}', 'json-duplicate', 2, 1],
    ['{"version":1,"rules":[{"a":[[[[1]]]]}]}', 'json-depth', 1, 31],
  ])('%j', (text, code, line, column) => {
    const [first, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect({ code: first?.code, line: first?.position?.line, column: first?.position?.column }).toEqual({
      code,
      line,
      column,
    });
  });
});

test('the file as a whole', () => {
  const codes = (value: unknown) => problemsOf(JSON.stringify(value)).map(({ path, code }) => `${path} ${code}`);
  expect(codes([])).toEqual([' type-object']);
  expect(codes({ rules: [] })).toEqual(['version missing']);
  expect(codes({ version: '1', rules: [] })).toEqual(['version file-version']);
  expect(codes({ version: 2, rules: [] })).toEqual(['version file-newer']);
  expect(codes({ version: 1 })).toEqual(['rules missing']);
  expect(codes({ version: 1, rules: {} })).toEqual(['rules type-list']);
  expect(codes({ version: 1, rules: [], extra: 1 })).toEqual(['extra unknown']);
  expect(codes({ version: 1, rules: Array(2001).fill(rule) })).toEqual(['rules too-many']);
  expect(problemsOf('x'.repeat(ruleLimits.fileLength + 1)).map(({ code }) => code)).toEqual(['file-size']);
});

test('every problem names its field and where it stands; nothing is taken', () => {
  const text = writeRulesFile([rule, { ...rule, id: 's', remove: ['.a', '::b'] }, { ...rule }]);
  expect(parseRulesFile(text)).toEqual({
    ok: false,
    problems: [
      {
        code: 'selector-unsupported',
        keys: ['rules', 1, 'remove', 1],
        path: 'rules[1].remove[1]',
        params: ['::b'],
        position: { offset: text.indexOf('"::b"'), length: 5, line: 23, column: 9 },
      },
      expect.objectContaining({ code: 'id-twice', path: 'rules[2].id', params: ['r', 'rules[0]'] }),
    ],
  });
});

test('ids of built-in rules are kept for them', () => {
  expect(problemsOf(writeRulesFile([{ ...rule, id: 'builtin-x' }]))).toMatchObject([{ code: 'id-reserved' }]);
});

test('a missing field is shown at its rule', () => {
  const [problem] = problemsOf('{"version":1,"rules":[\n{"id":"r"}]}');
  expect(problem).toMatchObject({ code: 'missing', position: { line: 2, column: 1 } });
});

test('at most a hundred problems are told', () => {
  expect(problemsOf(JSON.stringify({ version: 1, rules: Array(2000).fill({}) }))).toHaveLength(ruleLimits.problems);
});

test('what the user wrote may reach further than what is imported', () => {
  const text = writeRulesFile([{ ...rule, match: ['*://github.com/*'] }]);
  expect(parseRulesFile(text)).toMatchObject({ problems: [{ code: 'pattern-canary', params: ['github.com'] }] });
  expect(parseRulesFile(text, { origin: 'own' })).toMatchObject({ ok: true });
});

test('one rule by itself', () => {
  expect(parseRuleText(JSON.stringify(rule))).toEqual({ ok: true, rule });
  expect(parseRuleText('{"id":\n7}')).toMatchObject({ problems: [{ path: 'id', position: { line: 2 } }, {}, {}, {}] });
});

test('all or nothing, whatever is done to a valid file', () => {
  const text = writeRulesFile([
    { ...rule, remove: ['.ad', 'div > p'] },
    { ...rule, id: 's', exclude: ['*://*/x'] },
  ]);
  const edit = fc.tuple(fc.nat(text.length), fc.nat(6), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const changed = edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text);
      const parsed = parseRulesFile(changed);
      if (parsed.ok) expect(parseRulesFile(writeRulesFile(parsed.rules))).toEqual(parsed);
      else expect(parsed.problems.every(({ position }) => position !== undefined)).toBe(true);
    }),
  );
});

test('agrees with the browser on what is JSON', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    'nul',
    ' ',
    '"\\u12"',
    '\n',
    '\t',
    '"\t"',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
      (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const [problem] = problemsOf(text);
        const isOurs = problem?.code.startsWith('json-') === true && problem.code !== 'json-duplicate';
        expect(isOurs && problem.code !== 'json-depth').toBe(!isJson);
      },
    ),
    { numRuns: 500 },
  );
});
