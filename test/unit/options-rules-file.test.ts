import { describe, expect, test } from 'vitest';
import { writeRulesFile } from '../../src/core/rules/parse-rules-file';
import type { SiteRule } from '../../src/core/rules/rule';
import { defaultSettings } from '../../src/core/settings/defaults';
import { settingsVersion } from '../../src/core/settings/migrations/index';
import { type FileContents, readFile } from '../../src/options/rules-file';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true };
const file = (...rules: readonly unknown[]): string => JSON.stringify({ version: 1, rules });

function read(text: string, rules: readonly SiteRule[] = [rule]): Promise<FileContents> {
  return readFile({ text, name: 'rules.json' }, { rules, marks: {} }, async () => undefined);
}

test('what is exported is imported as the same', async () => {
  expect(await read(writeRulesFile([rule]))).toEqual({
    kind: 'rules',
    format: 'suyuan',
    items: [{ kind: 'same', rule }],
  });
});

test('a byte-order mark and Windows line ends do no harm', async () => {
  const text = `\uFEFF${writeRulesFile([rule]).replaceAll('\n', '\r\n')}`;
  expect(await read(text, [])).toMatchObject({ kind: 'rules', items: [{ kind: 'new', rule }] });
});

describe('a file of ours is taken whole or not at all', () => {
  test.each([
    ['a broad pattern', { ...rule, match: ['*://*/*'] }, 'rules[0].match[0]'],
    ['no pattern at all', { ...rule, match: [] }, 'rules[0].match'],
    ['an unknown field', { ...rule, script: 'alert(1)' }, 'rules[0].script'],
    ['a selector that breaks out', { ...rule, remove: ['a{}'] }, 'rules[0].remove[0]'],
    ['the id of a built-in rule', { ...rule, id: 'builtin-x' }, 'rules[0].id'],
    ['a site that many depend on', { ...rule, match: ['*://github.com/*'] }, 'rules[0].match[0]'],
    ['no rule', null, 'rules[0]'],
  ])('%s', async (_, value, path) => {
    const contents = await read(file(value, { ...rule, id: 'own-2' }));
    expect(contents).toMatchObject({ kind: 'problems', problems: [{ path, position: { line: 1 } }] });
  });

  test.each([
    ['{\n "version": 1,\n "rules": [],,\n}', 3],
    ['{\n "version": 1,\n "rules": [', 3],
    ['{"version": 1, "rules": [],\n "rules": []}', 2],
  ])('%j names its line', async (text, line) => {
    expect(await read(text)).toMatchObject({ kind: 'problems', problems: [{ position: { line } }] });
  });
});

test.each([
  ['', 'empty'],
  ['<!doctype html>', 'html'],
  ['null', 'format'],
  ['{"version":99,"data":{}}', 'version'],
  ['{"version":"x","data":{}}', 'format'],
  [' '.repeat(1_000_001), 'size'],
])('%.40s is refused: %s', async (text, error) => {
  expect(await read(text)).toEqual({ kind: 'refused', error });
});

test('a backup is read as a whole', async () => {
  const settings = { ...defaultSettings, rules: [rule] };
  const backup = JSON.stringify({ version: settingsVersion, data: settings });
  expect(await read(backup, [])).toEqual({ kind: 'backup', settings });
});

test('a foreign list comes with what it said in vain', async () => {
  const contents = await read('blog.example##.advert\nblog.example##+js(x)', []);
  expect(contents).toMatchObject({ kind: 'rules', format: 'cosmetic-filter', items: [{ kind: 'new' }] });
  expect(contents.kind === 'rules' && [...(contents.dropped?.counts ?? [])]).toEqual([['scriptlet', 1]]);
  expect(await read('farm.example\nmirror.example')).toMatchObject({ kind: 'watch', format: 'domain-list' });
});
