import { describe, expect, test } from 'vitest';
import { families, familyOfHost } from '../../../src/core/families';
import { leftovers } from '../../../src/core/leftovers';
import { platformOfHost, platforms, readPlatformAddress } from '../../../src/core/platforms';

describe('families', () => {
  test('hold all 29 of the survey, each id once, each host once', () => {
    const hosts = families.flatMap((family) => family.hosts);
    expect(families).toHaveLength(29);
    expect(new Set(families.map(({ id }) => id)).size).toBe(29);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test.each(families.flatMap(({ hosts }) => hosts))('%s is written as a match pattern needs it', (host) => {
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test.each([
    ['opili.baihongyu.com', 'baihongyu'],
    ['hk.javashuo.com', 'javashuo'],
    ['blog.youkuaiyun.com', 'csdn-host-swap'],
    ['39.103.169.235', 'jianshu-hex'],
  ])('%s is of %s', (host, id) => {
    expect(familyOfHost(host)?.id).toBe(id);
  });

  test.each(['blog.csdn.net', 'www.jianshu.com', 'notbaihongyu.com', 'open-open.com', 'workers.dev', ''])(
    '%s is of none',
    (host) => {
      expect(familyOfHost(host)).toBeUndefined();
    },
  );
});

describe('platforms', () => {
  test('no family stands on a platform of its own name', () => {
    const both = families.filter(({ hosts }) => hosts.some((host) => platformOfHost(host) !== undefined));
    expect(both.map(({ id }) => id)).toEqual(['yisu', 'toymoban', 'open-open']);
  });

  test('every leftover names a known platform', () => {
    const ids = new Set(platforms.map(({ id }) => id));
    expect(leftovers.filter(({ platform }) => !ids.has(platform))).toEqual([]);
  });

  test.each([
    ['https://blog.csdn.net/lilei/article/details/123', 'csdn', 'article', 'lilei'],
    ['https://lilei.blog.csdn.net/article/details/123', 'csdn', 'article', 'lilei'],
    ['https://blog.csdn.net/lilei', 'csdn', 'author', 'lilei'],
    ['https://www.cnblogs.com/lilei/p/1.html', 'cnblogs', 'article', 'lilei'],
    ['https://www.cnblogs.com/lilei/', 'cnblogs', 'author', 'lilei'],
    ['https://www.jianshu.com/p/038f3b383924', 'jianshu', 'article', undefined],
    ['https://www.jianshu.com/u/abcdef', 'jianshu', 'author', 'abcdef'],
    ['https://juejin.cn/post/6961570339348447246', 'juejin', 'article', undefined],
    ['https://zhuanlan.zhihu.com/p/123456', 'zhihu', 'article', undefined],
    ['https://www.zhihu.com/people/li-lei', 'zhihu', 'author', 'li-lei'],
    ['https://mp.weixin.qq.com/s/abc', 'weixin', 'article', undefined],
    ['http://lilei.iteye.com/blog/1', 'iteye', 'article', 'lilei'],
    ['https://segmentfault.com/a/1190000019793936', 'segmentfault', 'article', undefined],
    ['https://blog.51cto.com/u_123/456', '51cto', 'article', 'u_123'],
    ['https://blog.csdn.net/', 'csdn', undefined, undefined],
  ])('%s', (address, id, kind, author) => {
    const read = readPlatformAddress(new URL(address));
    expect([read?.platform.id, read?.kind, read?.author]).toEqual([id, kind, author]);
  });

  test.each(['https://notcsdn.net/a', 'https://csdn.net.evil.org/a'])('%s is on none', (address) => {
    expect(readPlatformAddress(new URL(address))).toBeUndefined();
  });
});
