import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The lists of the house: adding one of anything is one file and one line here. */
const registries = [
  { folder: 'src/core/signals', list: 'src/core/signals/index.ts', messages: 'signal_' },
  { folder: 'src/core/tracers', list: 'src/core/tracers/index.ts', messages: 'clue_' },
  { folder: 'src/core/repairs', list: 'src/core/repairs/index.ts', messages: 'repair_' },
  { folder: 'src/core/lists/formats', list: 'src/core/lists/formats/index.ts', messages: 'list_format_' },
  { folder: 'src/dom/strippers', list: 'src/dom/strippers/index.ts', messages: undefined },
  { folder: 'src/reader/tools', list: 'src/reader/tools/index.ts', messages: undefined },
];

const testSources = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(join('test', name), 'utf8'))
  .join('\n');

const messages = JSON.parse(readFileSync('src/static/_locales/zh_CN/messages.json', 'utf8'));

describe.each(registries)('$list', ({ folder, list, messages: prefix }) => {
  const listSource = readFileSync(list, 'utf8');
  const ids = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('index.'))
    .map((name) => name.replace(/\.tsx?$/, ''));

  test.each(ids)('%s is listed once', (id) => {
    const lines = listSource.split('\n').filter((line) => new RegExp(`from '\\./${id}'`).test(line));
    expect(lines, `add an import of ./${id} to ${list}`).toHaveLength(1);
  });

  test.each(ids)('%s carries its file name as id', (id) => {
    const file = ['ts', 'tsx'].map((ending) => join(folder, `${id}.${ending}`)).find(existsSync) ?? '';
    expect(readFileSync(file, 'utf8'), `${file} must say id: '${id}'`).toContain(`id: '${id}'`);
  });

  test.each(ids)('%s is named in a test', (id) => {
    expect(testSources.includes(id), `no test file mentions ${id}`).toBe(true);
  });

  if (prefix !== undefined) {
    test.each(ids)('%s has its sentence', (id) => {
      expect(Object.keys(messages)).toContain(prefix + id.replaceAll('-', '_'));
    });
  }
});
