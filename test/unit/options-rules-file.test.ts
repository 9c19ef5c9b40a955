import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../src/core/rules/rule';
import { defaultSettings } from '../../src/core/settings/defaults';
import { settingsVersion } from '../../src/core/settings/migrations/index';
import type { Settings } from '../../src/core/settings/settings';
import { readRulesFile, withImported, writeRulesFile } from '../../src/options/rules-file';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true };
const settings: Settings = { ...defaultSettings, rules: [rule] };
const file = (...rules: readonly unknown[]): string => JSON.stringify({ version: 1, rules });

test('what is exported is imported as the same', () => {
  expect(readRulesFile(writeRulesFile(settings.rules), settings)).toEqual({
    kind: 'rules',
    items: [{ kind: 'same', rule }],
  });
});

test('a byte-order mark and Windows line ends do no harm', () => {
  const text = `\uFEFF${writeRulesFile([rule]).replaceAll('\n', '\r\n')}`;
  expect(readRulesFile(text, defaultSettings)).toEqual({ kind: 'rules', items: [{ kind: 'new', rule }] });
});

test('changed fields are told one by one', () => {
  const changed: SiteRule = { ...rule, mode: 'reader', article: '.content' };
  expect(readRulesFile(file(changed), settings)).toEqual({
    kind: 'rules',
    items: [
      {
        kind: 'changed',
        rule: changed,
        changes: [
          { field: 'mode', before: 'clean', after: 'reader' },
          { field: 'article', before: '—', after: '.content' },
        ],
      },
    ],
  });
});

describe('what is refused', () => {
  test.each([
    ['a broad pattern', { ...rule, match: ['*://*/*'] }, 'rules[0].match[0]'],
    ['no pattern at all', { ...rule, match: [] }, 'rules[0].match'],
    ['an unknown field', { ...rule, script: 'alert(1)' }, 'rules[0].script'],
    ['a selector that breaks out', { ...rule, remove: ['a{}'] }, 'rules[0].remove[0]'],
    ['the id of a built-in rule', { ...rule, id: 'builtin-x' }, 'rules[0].id'],
    ['no rule', null, 'rules[0].'],
  ])('%s', (_, value, field) => {
    const read = readRulesFile(file(value), settings);
    expect(read).toMatchObject({ kind: 'rules', items: [{ kind: 'bad', field }] });
  });

  test('the same id twice', () => {
    const read = readRulesFile(file(rule, { ...rule, name: '另一条' }), defaultSettings);
    expect(read).toMatchObject({ items: [{ kind: 'new' }, { kind: 'bad', name: '另一条', field: 'rules[1].id' }] });
  });

  test('broken JSON, with its line where the browser tells it', () => {
    expect(readRulesFile('{\n "version": 1,\n "rules": [],,\n}', settings)).toMatchObject({ kind: 'json', line: 3 });
  });

  test.each([
    ['', 'json'],
    ['<!doctype html>', 'json'],
    ['[]', 'format'],
    ['null', 'format'],
    ['{"version":1}', 'format'],
    ['{"version":1,"rules":{}}', 'format'],
    ['{"version":2,"rules":[]}', 'version'],
    ['{"version":99,"data":{}}', 'version'],
    ['{"version":"x","data":{}}', 'format'],
    [' '.repeat(1_000_001), 'size'],
    [JSON.stringify({ version: 1, rules: Array(2001).fill(0) }), 'count'],
  ])('%.40s is %s', (text, kind) => {
    expect(readRulesFile(text, settings).kind).toBe(kind);
  });
});

test('a backup is read as a whole', () => {
  const backup = JSON.stringify({ version: settingsVersion, data: settings });
  expect(readRulesFile(backup, defaultSettings)).toEqual({ kind: 'backup', settings });
});

test('chosen rules replace their namesakes in place and are added otherwise', () => {
  const other: SiteRule = { ...rule, id: 'own-2' };
  const changed: SiteRule = { ...rule, name: '新名' };
  expect(withImported({ ...settings, rules: [rule, other] }, [{ ...rule, id: 'own-3' }, changed]).rules).toEqual([
    changed,
    other,
    { ...rule, id: 'own-3' },
  ]);
});
