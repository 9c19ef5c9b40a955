import { expect, test } from 'vitest';
import { searchAddress } from '../../src/core/search';

test.each([
  ['bing', 'https://www.bing.com/search?q='],
  ['baidu', 'https://www.baidu.com/s?wd='],
  ['google', 'https://www.google.com/search?q='],
  ['duckduckgo', 'https://duckduckgo.com/?q='],
] as const)('%s', (engine, start) => {
  expect(searchAddress(engine, { title: '标题' })).toBe(`${start}${encodeURIComponent('"标题"')}`);
});

test('title in quotes, then site and further words', () => {
  const url = new URL(searchAddress('bing', { title: ' 一个 "好" 标题\n', site: 'csdn.net', extra: '某某' }));
  expect(url.searchParams.get('q')).toBe('"一个 好 标题" site:csdn.net 某某');
});

test('a site that is no host is left out, a long title cut', () => {
  const url = new URL(searchAddress('google', { title: '长'.repeat(200), site: 'a b" OR x' }));
  expect(url.searchParams.get('q')).toBe(`"${'长'.repeat(60)}"`);
});
