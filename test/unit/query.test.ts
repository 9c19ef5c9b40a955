import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { queryPairs } from '../../src/core/url/query';

test('names and values in order, repeated ones too', () => {
  expect(queryPairs(new URL('https://a.example/?b=2&a=1&b=%E4%B8%AD'))).toEqual([
    ['b', '2'],
    ['a', '1'],
    ['b', '中'],
  ]);
});

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test.each(files)('%s iterates over no searchParams, which Firefox refuses in pages', (name) => {
  const source = readFileSync(join('src', name), 'utf8');
  expect(source).not.toMatch(/(?:\.\.\.|\bof )[\w.]*searchParams/);
});
