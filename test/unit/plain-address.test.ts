import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  addressResolver,
  hostOfAddress,
  isPlainAddress,
  siteOfAddress,
} from '../../src/core/url/plain-address';

function parsed(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : '';
}

const pieces = [
  ...['https://', 'http://', '//', '/', './', '../', '..', '%2e', '%2E%2e', '?', '#', ':', '@', '\\', '-', '--', '_'],
  ...['a1', 'b', 'xn--', 'com', '.', '127', '%', '%e4', '码', ' ', '~', '|', '^', '{', "'", '"', '<', '&', '=', '\t'],
  ...['javascript:', 'void(0)', ';', '#前言', '[', '`', 'Ａ'],
];
const address = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));
const bases = [
  'https://blog.site.com.cn/a/b.html?x=1#y',
  'http://site.cn',
  'https://site.cn:8443/p/',
  'about:blank',
  '',
];

describe('addresses without a parser', () => {
  test.each(bases)('are what the parser makes of them, from %s', (base) => {
    const resolve = addressResolver(base);
    fc.assert(
      fc.property(address, (one) => {
        expect(resolve(one)).toBe(parsed(one, base));
        expect(absoluteAddress(one, base)).toBe(parsed(one, base));
      }),
      { numRuns: 2000 },
    );
  });

  test('of the forms that pages are full of are put together', () => {
    const resolve = addressResolver('https://blog.site.cn/a/b.html?x=1#y');
    expect(resolve('#前言')).toBe('https://blog.site.cn/a/b.html?x=1#%E5%89%8D%E8%A8%80');
    expect(resolve('#')).toBe('https://blog.site.cn/a/b.html?x=1#');
    expect(resolve('javascript:void(0);')).toBe('javascript:void(0);');
    expect(resolve('//img.site.cn/1.png')).toBe('https://img.site.cn/1.png');
    expect(resolve('http://site.cn')).toBe('http://site.cn/');
  });

  test('are told from those that have to be parsed', () => {
    expect(isPlainAddress('https://blog.site.cn/a/1.html?x=1#y')).toBe(true);
    for (const other of [
      'https://blog.site.cn',
      'https://blog.site.cn/a/../b',
      'https://blog.site.cn/%2e%2e/b',
      'https://blog.site.cn:443/a',
      'https://me@blog.site.cn/a',
      'https://10.1/a',
      'https://xn--a.cn/a',
      'HTTPS://blog.site.cn/a',
      'https://blog.site.cn/文',
    ])
      expect(isPlainAddress(other), other).toBe(false);
  });

  test('have the host and site that the parser reads', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(hostOfAddress(one)).toBe(URL.canParse(one) ? new URL(one).hostname : '');
      }),
    );
    expect(hostOfAddress('https://www.site.com.cn/a?b')).toBe('www.site.com.cn');
    expect(siteOfAddress('https://www.site.com.cn/a?b')).toBe('site.com.cn');
    expect(siteOfAddress('mailto:someone@site.cn')).toBe('');
  });
});
