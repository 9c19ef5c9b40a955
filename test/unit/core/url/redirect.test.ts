import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGate, unwrapRedirect } from '../../../../src/core/url/redirect';

const target = 'https://example.org/a/1.html';
const encoded = encodeURIComponent(target);

describe('unwrapRedirect', () => {
  test.each([
    `https://link.zhihu.com/?target=${encoded}`,
    `https://link.juejin.cn/?target=${encoded}`,
    `https://link.juejin.im?target=${encoded}`,
    `https://www.jianshu.com/go-wild?ac=2&url=${encoded}`,
    `https://links.jianshu.com/go?to=${encoded}`,
    `https://link.csdn.net/?target=${encoded}`,
    `https://link.segmentfault.com/?url=${encoded}`,
    `https://gitee.com/link?target=${encoded}`,
    `https://www.oschina.net/action/GoToLink?url=${encoded}`,
    `https://www.douban.com/link2/?url=${encoded}`,
    `https://mp.weixin.qq.com/mp/redirect?url=${encoded}`,
    `https://blog.somebody.org/go.php?url=${encoded}`,
    `https://blog.somebody.org/go/?url=${btoa(target)}`,
    `https://somebody.org/article?url=${encoded}`,
    `https://somebody.org/?u=${encodeURIComponent(encoded)}`,
    `https://somebody.org/p.php?target=${btoa(target)}`,
  ])('%s leads to the address it carries', (gate) => {
    expect(unwrapRedirect(new URL(gate)).href).toBe(target);
  });

  test.each([
    'https://link.segmentfault.com/?enc=Zm9vYmFy%3D%3D',
    'https://link.zhihu.com/?target=javascript%3Aalert(1)',
    'https://link.zhihu.com/?target=http%3A%2F%2F127.0.0.1%2F',
    'https://link.zhihu.com/?target=https%3A%2F%2Fu%3Ap%40example.org%2F',
    'https://link.zhihu.com/',
    `https://somebody.org/share?url=${encoded}`,
    `https://passport.somebody.org/?u=${encoded}`,
    `https://somebody.org/login.php?to=${encoded}`,
    `https://somebody.org/a/1.html?return_to=${encoded}`,
    'https://somebody.org/read?url=https%3A%2F%2Fwww.somebody.org%2Fa%2F1.html',
    'https://somebody.org/read?url=example.org',
  ])('%s stays as it is', (address) => {
    expect(unwrapRedirect(new URL(address)).href).toBe(address);
  });

  test('unwraps once only', () => {
    const twice = `https://link.zhihu.com/?target=${encodeURIComponent(`https://link.juejin.cn/?target=${encoded}`)}`;
    expect(unwrapRedirect(new URL(twice)).hostname).toBe('link.juejin.cn');
  });

  test('always gives an http(s) address', () => {
    fc.assert(
      fc.property(fc.webPath(), (value) => {
        const url = unwrapRedirect(
          new URL(`https://link.zhihu.com/?target=${encodeURIComponent(`javascript:${value}`)}`),
        );
        expect(url.protocol).toMatch(/^https?:$/);
      }),
    );
  });
});

describe('isGate', () => {
  test('knows a gate whose target is hidden', () => {
    expect(isGate(new URL('https://link.segmentfault.com/?enc=abc'))).toBe(true);
  });

  test.each(['https://zhuanlan.zhihu.com/p/123', 'https://www.jianshu.com/p/038f3b383924', 'https://juejin.cn/post/1'])(
    '%s is none',
    (address) => {
      expect(isGate(new URL(address))).toBe(false);
    },
  );
});
