import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildOriginal } from '../../../src/core/mirrors';

describe('rebuildOriginal on known families', () => {
  test.each([
    ['http://t.zoukankan.com/li-lei-p-1234567.html', 'https://www.cnblogs.com/li-lei/p/1234567.html'],
    ['http://runxinzhi.com/lilei-p-1234567.html', 'https://www.cnblogs.com/lilei/p/1234567.html'],
    ['http://39.103.169.235/p/038f3b383924', 'https://www.jianshu.com/p/038f3b383924'],
    ['https://wsa.jianshu.io/p/123456789012', 'https://www.jianshu.com/p/123456789012'],
    ['https://scjtxx.cn/article/675898.html', 'https://www.51cto.com/article/675898.html'],
    ['https://m.jxzklqfsx.com/article/247265.html', 'https://www.jb51.net/article/247265.htm'],
    ['http://kemok4.com/zixun/12345.html', 'https://www.yisu.com/zixun/12345.html'],
    ['http://zghlxwxcb.cn/news/detail-1234.html', 'https://www.toymoban.com/news/detail-1234.html'],
    ['https://blog.youkuaiyun.com/lilei/article/details/123', 'https://blog.csdn.net/lilei/article/details/123'],
    ['https://wenku.youkuaiyun.com/column/abc', 'https://wenku.csdn.net/column/abc'],
    ['https://its301.com/article/lilei/104567890', 'https://blog.csdn.net/lilei/article/details/104567890'],
    [
      'https://freewechat.com/a/MzA4NTU2MTg3MQ==/2247483650/1',
      'https://mp.weixin.qq.com/s?__biz=MzA4NTU2MTg3MQ==&mid=2247483650&idx=1',
    ],
    ['https://geekdaxue.co/read/lilei@book/page', 'https://www.yuque.com/lilei/book/page'],
    ['https://lepang.cn/yh.php?url=https%3A%2F%2Fwww.laozuo.org%2F1.html', 'https://www.laozuo.org/1.html'],
    ['https://github.saobby.my.eu.org/lilei/book', 'https://github.com/lilei/book'],
  ])('%s stands for %s', (address, original) => {
    expect(rebuildOriginal(address)?.url).toBe(original);
  });

  test.each([
    ['https://haomeiwen.com/subject/morcmftx.html', 'jianshu'],
    ['https://devpress.csdn.net/k8s/66c9.html', 'csdn'],
  ])('%s tells only the platform', (address, platform) => {
    expect(rebuildOriginal(address)).toMatchObject({ platform });
    expect(rebuildOriginal(address)?.url).toBeUndefined();
  });
});

describe('rebuildOriginal on hosts never met', () => {
  test.each([
    ['https://some.site.top/lilei-p-1234567.html', 'https://www.cnblogs.com/lilei/p/1234567.html'],
    ['https://some.site.top/p/038f3b383924', 'https://www.jianshu.com/p/038f3b383924'],
    [
      'https://some.site.top/lib/view/open1431006861288.html',
      'https://www.open-open.com/lib/view/open1431006861288.html',
    ],
    ['https://some.site.top/lilei/article/details/12345678', 'https://blog.csdn.net/lilei/article/details/12345678'],
    [
      'https://some.site.top/article/weixin_42135087/12345678',
      'https://blog.csdn.net/weixin_42135087/article/details/12345678',
    ],
    ['https://some.site.top/read/lilei@book/page', 'https://www.yuque.com/lilei/book/page'],
    [
      'https://some.site.top/https/blog.csdn.net/lilei/article/details/1',
      'https://blog.csdn.net/lilei/article/details/1',
    ],
    ['https://some.site.top/proxy/https://juejin.cn/post/1', 'https://juejin.cn/post/1'],
    ['https://some.site.top/https_juejin_cn/post/1', 'https://juejin.cn/post/1'],
    ['https://juejin-cn.translate.goog/post/1', 'https://juejin.cn/post/1'],
    ['https://my--site-cn.translate.goog/post/1', 'https://my-site.cn/post/1'],
    ['https://blog.csdn.net.proxy.edu-net.cn/lilei/article/details/1', 'https://blog.csdn.net/lilei/article/details/1'],
    [
      'https://some.site.top/?url=https%3A%2F%2Fother.site.cn%2F2021%2F09%2Fnotes.html',
      'https://other.site.cn/2021/09/notes.html',
    ],
    ['https://some.site.top/translate.php?url=https%3A%2F%2Fjuejin.cn%2Fpost%2F1', 'https://juejin.cn/post/1'],
  ])('%s stands for %s', (address, original) => {
    expect(rebuildOriginal(address)?.url).toBe(original);
  });

  test.each([
    ['https://some.site.top/article/675898.html', '[[193126]] 首段', 'https://www.51cto.com/article/675898.html'],
    [
      'https://some.site.top/article/220151.htm',
      '更新時間：2021年 作者：李雷',
      'https://www.jb51.net/article/220151.htm',
    ],
    ['https://some.site.top/zixun/12345.html', '来源：亿速云', 'https://www.yisu.com/zixun/12345.html'],
    [
      'https://some.site.top/news/detail-86136.html',
      '學(xué)習(xí)',
      'https://www.toymoban.com/news/detail-86136.html',
    ],
  ])('%s only with the mark of the family on the page', (address, mark, original) => {
    expect(rebuildOriginal(address, () => mark)?.url).toBe(original);
    expect(rebuildOriginal(address, () => '普通的一段话')).toBeUndefined();
  });

  test('a line of fields that any tutorial site has is no such mark', () => {
    const words = () => '更新时间：2021年3月4日 作者：李雷';
    expect(rebuildOriginal('https://some.site.cn/article/220151.htm', words)).toBeUndefined();
  });
});

describe('rebuildOriginal on originals', () => {
  test.each([
    'https://www.jianshu.com/p/038f3b383924',
    'https://www.cnblogs.com/lilei/p/1234567.html',
    'https://blog.csdn.net/lilei/article/details/12345678',
    'https://www.51cto.com/article/675898.html',
    'https://www.jb51.net/article/220151.htm',
    'https://m.jb51.net/article/220151.htm',
    'https://www.yisu.com/zixun/12345.html',
    'https://www.toymoban.com/news/detail-86136.html',
    'https://m.open-open.com/lib/view/open1450706511980.html',
    'https://zhuanlan.zhihu.com/p/229254784801',
    'https://some.site.top/p/123456789012',
    'https://some.site.top/p/1.html',
    'https://some.site.top/article/123456.html',
    'https://some.site.top/article/news/12345678',
    'https://some.site.top/top-10-p-values.html',
    'https://some.site.top/login?url=https%3A%2F%2Fjuejin.cn%2Fpost%2F1',
    'https://some.site.top/share?url=https%3A%2F%2Fjuejin.cn%2Fpost%2F1',
    'https://some.site.top/?url=https%3A%2F%2Fother.site.cn%2F',
    'https://some.site.top/?url=https%3A%2F%2Fother.site.cn%2F2021%2F09%2Fnotes.html&from=share',
    'https://some.site.top/a/https/guide',
    'https://some.site.top/https/',
    'https://some.site.top/proxy/http://127.0.0.1/a',
    'https://some.site.top/proxy/https://other.site.top/a',
    'not an address',
  ])('%s is left alone', (address) => {
    expect(rebuildOriginal(address)).toBeUndefined();
  });

  test('asks for the words of the page only where an address calls for them', () => {
    rebuildOriginal('https://some.site.top/2020/01/post.html', () => expect.unreachable('no rule fits this address'));
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.webUrl(), (address) => void rebuildOriginal(address)));
  });
});
