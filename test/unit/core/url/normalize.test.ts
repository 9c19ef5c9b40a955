import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonKey, isRootUrl, parseHttpUrl } from '../../../../src/core/url/normalize';

describe('parseHttpUrl', () => {
  test.each(['https://blog.csdn.net/u/article/details/1', ' http://example.org/a ', 'http://39.103.169.235/p/1'])(
    '%s can be opened',
    (text) => {
      expect(parseHttpUrl(text)).toBeInstanceOf(URL);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'http://localhost:3000/a',
    'http://127.0.0.1/a',
    'http://2130706433/a',
    'http://0x7f.1/a',
    'http://router/a',
    'http://[::1]/a',
    'not an address',
    '',
  ])('%s is refused', (text) => {
    expect(parseHttpUrl(text)).toBeUndefined();
  });
});

describe('comparisonKey', () => {
  test.each([
    ['http://example.org/a/', 'https://www.example.org/a'],
    ['https://m.example.org/a.html', 'http://example.org/a.html'],
    ['https://example.org/a/index.html', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=1', 'https://example.org/a?id=1'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/%E6%96%87', 'https://example.org/文'],
    ['https://juejin.im/post/5d07cf13f265da1bd522cfb6', 'https://juejin.cn/post/5d07cf13f265da1bd522cfb6'],
    ['https://www.cnblogs.com/li/p/123.html', 'http://cnblogs.com/li/archive/2012/03/04/123.html'],
    ['https://li.cnblogs.com/p/123.html', 'https://www.cnblogs.com/li/p/123.html'],
    ['https://blog.csdn.net/li/article/details/123456', 'https://li.blog.csdn.net/article/details/123456?spm=1001'],
    ['https://m.blog.csdn.net/li/article/details/123456', 'https://blog.csdn.net/li/article/details/123456'],
    ['http://li.iteye.com/blog/1', 'http://li.javaeye.com/blog/1'],
    [
      'https://mp.weixin.qq.com/s?__biz=MzA4==&mid=1&idx=2&sn=abc&chksm=1#rd',
      'http://mp.weixin.qq.com/s?__biz=MzA4==&mid=1&idx=2',
    ],
  ])('%s is %s', (one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  test.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/?p=1', 'https://example.org/?p=2'],
    ['https://www.cnblogs.com/li/p/123.html', 'https://www.cnblogs.com/wang/p/123.html'],
    ['https://blog.csdn.net/li/article/details/1', 'https://blog.csdn.net/li/article/details/2'],
    ['https://a.github.io/x', 'https://b.github.io/x'],
    ['https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1', 'https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=2'],
    ['https://wsa.jianshu.io/p/038f3b383924', 'https://www.jianshu.com/p/038f3b383924'],
  ])('%s is not %s', (one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });

  test('does not depend on scheme, www, fragment or final slash', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const url = new URL(address);
        fc.pre(url.hostname.split('.').length === 2);
        const dressed = new URL(address);
        dressed.protocol = url.protocol === 'http:' ? 'https:' : 'http:';
        dressed.port = url.port;
        dressed.hostname = `www.${url.hostname}`;
        dressed.hash = 'part';
        if (!dressed.pathname.endsWith('/')) dressed.pathname += '/';
        expect(comparisonKey(dressed.href)).toBe(comparisonKey(address));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof comparisonKey(text) === 'string'));
  });
});

describe('isRootUrl', () => {
  test.each([
    ['https://example.org', true],
    ['https://example.org/index.html', true],
    ['https://example.org/?utm_source=x', true],
    ['https://example.org/a', false],
    ['https://example.org/?p=476', false],
  ])('%s: %s', (address, isRoot) => {
    expect(isRootUrl(new URL(address))).toBe(isRoot);
  });
});
