import { describe, expect, test } from 'vitest';
import { readSourceAddress } from '../../../src/core/source-address';

describe('readSourceAddress', () => {
  test.each([
    ['http://somebody.cn/2203.html%EF%BC%8C%E6%9C%89%E4%BF%AE%E6%94%B9', 'http://somebody.cn/2203.html'],
    ['http://somebody.cn/a/12345%E3%80%82', 'http://somebody.cn/a/12345'],
    ['http://somebody.cn/a.html%E3%80%81http://other.cn/b.html', 'http://somebody.cn/a.html'],
    ['http://somebody.cn/a.html）', 'http://somebody.cn/a.html'],
    ['http://somebody.cn/2016%EF%BC%8C%E5%86%8D%E8%A7%81/', 'http://somebody.cn/2016%EF%BC%8C%E5%86%8D%E8%A7%81/'],
    ['http://somebody.cn/a?id=7&utm_source=x&spm=1', 'http://somebody.cn/a?id=7'],
    ['https://link.juejin.cn/?target=http%3A%2F%2Fsomebody.cn%2Fa', 'http://somebody.cn/a'],
  ])('%s is offered as %s', (href, url) => {
    expect(readSourceAddress(href)?.url).toBe(url);
  });

  test.each([
    'https://creativecommons.org/licenses/by/4.0/',
    'https://beian.miit.gov.cn/',
    'https://service.weibo.com/share/share.php?url=x',
    'https://pan.baidu.com/s/1abc',
    'https://www.baidu.com/s?wd=cache',
    'https://www.google.com/search?q=cache',
    'https://somebody.cn/cache.png',
    'https://link.segmentfault.com/?enc=abc',
    'https://somebody.cn/go.php?id=1',
    'http://10.0.0.1/a',
    'mailto:lilei@somebody.cn',
  ])('%s is never a source', (href) => {
    expect(readSourceAddress(href)).toBeUndefined();
  });

  test.each([
    ['https://somebody.cn/', 'author'],
    ['https://somebody.cn/2020/01/cache/', 'article'],
    ['https://www.cnblogs.com/lilei/', 'author'],
    ['https://www.cnblogs.com/', 'platform'],
  ])('%s is of kind %s', (href, kind) => {
    expect(readSourceAddress(href)?.kind).toBe(kind);
  });
});
