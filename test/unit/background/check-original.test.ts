import { expect, test, vi } from 'vitest';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { checkOriginal, titlesIn } = await import('../../../src/background/check-original');

test.each([
  [
    'title, title for other sites, heading',
    '<title> 甲 &amp; 乙 - 某站</title><meta property="og:title" content="甲与乙"><h1 class="t"><a>甲 <b>与</b> 乙</a></h1>',
    ['甲 & 乙 - 某站', '甲与乙', '甲 与 乙'],
  ],
  ['attributes in any order', "<meta content='丙' property='og:title'>", ['丙']],
  ['character references', '<title>&#x4e2d;&#25991; &unknown; &#9999999;</title>', ['中文 &unknown; &#9999999;']],
  ['the same once', '<title>丁</title><h1>丁</h1>', ['丁']],
  ['nothing', '<p>没有</p>', []],
])('%s', (_name, html, titles) => {
  expect(titlesIn(html)).toEqual(titles);
});

test('a long page without an end of its tags is read in good time', () => {
  const start = performance.now();
  titlesIn(`<meta ${'property="x" '.repeat(40_000)}<h1>${'<'.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(1500);
});

test.each(['http://localhost/a', 'http://192.168.1.1/', 'http://[::1]/', 'http://nas.local/'])(
  '%s is never asked',
  async (url) => {
    await expect(checkOriginal(url)).resolves.toEqual({ kind: 'unreachable' });
  },
);

test('a site that is not permitted is not asked', async () => {
  await expect(checkOriginal('https://blog.example/p/1')).resolves.toEqual({
    kind: 'permission',
    host: 'blog.example',
  });
});
