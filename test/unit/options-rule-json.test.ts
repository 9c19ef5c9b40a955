import { describe, expect, test, vi } from 'vitest';

// Sentences are their key and what they name.
vi.hoisted(() => {
  const getMessage = (key: string, args: readonly string[]) => [key, ...args].join('|');
  Object.assign(globalThis, { browser: { i18n: { getMessage } } });
});

import type { SiteRule } from '../../src/core/rules/rule';
import { readRuleJson, writeRuleJson } from '../../src/options/rule-json';

const rule: SiteRule = {
  id: 'own-1',
  name: '示例镜像',
  match: ['*://*.example-mirror.cn/*'],
  mode: 'clean',
  remove: ['.ad'],
  enabled: true,
};

test('what is written reads back as the same rule', () => {
  expect(readRuleJson(writeRuleJson(rule), [])).toEqual({ ok: true, rule });
});

describe('what is wrong is told with its place', () => {
  const problemsOf = (text: string, others: readonly SiteRule[] = []) => {
    const read = readRuleJson(text, others);
    return read.ok ? [] : read.problems.map(({ from, to, words }) => [text.slice(from, to), words]);
  };

  test('a field, by its value', () => {
    const text = JSON.stringify({ ...rule, mode: 'delete' });
    expect(problemsOf(text)).toEqual([['"delete"', expect.stringContaining('mode|error_rule_choice')]]);
  });

  test('broken JSON, by its line', () => {
    const [problem] = problemsOf('{\n  "id": "a",,\n}');
    expect(problem?.[1]).toMatch(/^error_rule_at_line\|2\|/);
  });

  test('an id or an address that another rule has', () => {
    const others = [{ ...rule, id: 'own-2' }];
    expect(problemsOf(writeRuleJson({ ...rule, id: 'own-2' }), others).map(([, words]) => words)).toEqual([
      'error_rule_id_taken|own-2',
      '*://*.example-mirror.cn/*: error_pattern_duplicate|示例镜像',
    ]);
    expect(problemsOf(writeRuleJson({ ...rule, id: 'builtin-x' }))[0]?.[1]).toContain('error_rule_id_reserved');
  });
});
