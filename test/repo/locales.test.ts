import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function read(locale: string): Record<string, Message> {
  return JSON.parse(readFileSync(`src/static/_locales/${locale}/messages.json`, 'utf8'));
}

const source = read('zh_CN');

function sourceFiles(ending: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join('src', name));
}

const code = [...sourceFiles(/\.tsx?$/), 'manifest.json'].map((file) => readFileSync(file, 'utf8')).join('\n');

describe.each(['en', 'zh_TW'])('%s', (locale) => {
  const other = read(locale);

  test('has the same keys as zh_CN', () => {
    expect(Object.keys(other)).toEqual(Object.keys(source));
  });

  test.each(Object.keys(source))('%s takes the same values', (key) => {
    expect(Object.keys(other[key]?.placeholders ?? {}).sort()).toEqual(
      Object.keys(source[key]?.placeholders ?? {}).sort(),
    );
  });
});

test.each(Object.keys(source))('message %s is used', (key) => {
  // Families of keys are built from ids: `signal_` + id. The registries' own test checks those one by one.
  const built = /^(signal|clue|platform|reason|repair|family|state)_/.test(key);
  expect(built || code.includes(key), `nothing in src uses ${key}`).toBe(true);
});

test.each(Object.keys(source))('message %s keeps the voice', (key) => {
  expect(source[key]?.message).not.toMatch(/[！亲您]|!$/);
});

test.each(sourceFiles(/\.tsx$/))('%s holds no Chinese literal', (file) => {
  const withoutComments = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  expect(withoutComments).not.toMatch(/\p{Script=Han}/u);
});
