import { describe, expect, test } from 'vitest';
import { continuationOf } from '../../../src/core/continuation';
import { type BlockSketch, pageFacts } from '../../support/facts';

const prose = '水要一次加够，中途不再添；火先大后小，锅盖留一条缝。';

function nextOf(url: string, ...pager: readonly string[]): string | undefined {
  const found = continuationOf(pageFacts({ url, blocks: [prose, { text: pager.join(' '), region: 'after' }] }));
  return found?.kind === 'paged' ? found.next : undefined;
}

describe('the next page of an article', () => {
  test.each([
    ['https://a.cn/x/88123.html', '[下一页](https://a.cn/x/88123_2.html)', 'https://a.cn/x/88123_2.html'],
    ['https://a.cn/x/88123.html', '[1](#) [2](https://a.cn/x/88123-2.html)', 'https://a.cn/x/88123-2.html'],
    ['https://a.cn/x/soup/', '[2](https://a.cn/x/soup/2/) [3](https://a.cn/x/soup/3/)', 'https://a.cn/x/soup/2/'],
    ['https://a.cn/soup', '[下一頁 »](https://a.cn/soup?page=2)', 'https://a.cn/soup?page=2'],
    [
      'https://a.cn/s?id=7&pn=2',
      '[上一页](https://a.cn/s?id=7&pn=1) [下页](https://a.cn/s?id=7&pn=3)',
      'https://a.cn/s?id=7&pn=3',
    ],
    [
      'https://a.cn/x/88123_2.html',
      '[上一页](https://a.cn/x/88123.html) [下一页](https://a.cn/x/88123_3.html)',
      'https://a.cn/x/88123_3.html',
    ],
    ['https://a.cn/x/', '[下一页](https://a.cn/x/index_2.html)', 'https://a.cn/x/index_2.html'],
    ['https://a.cn/x/1.shtml', '[Next page](https://a.cn/x/1_p2.shtml)', 'https://a.cn/x/1_p2.shtml'],
  ])('%s: %s', (url, pager, next) => {
    expect(nextOf(url, pager)).toBe(next);
  });

  test.each([
    ['the next article', 'https://a.cn/x/12.html', '[下一篇](https://a.cn/x/13.html)'],
    ['the next article, called a page', 'https://a.cn/p/12', '[下一页](https://a.cn/p/13)'],
    ['another article', 'https://a.cn/x/88123.html', '[下一页](https://a.cn/x/99123_2.html)'],
    ['another site', 'https://a.cn/x/88123.html', '[下一页](https://b.cn/x/88123_2.html)'],
    ['the page after the next', 'https://a.cn/x/88123.html', '[3](https://a.cn/x/88123_3.html)'],
    [
      'the last page',
      'https://a.cn/x/88123_3.html',
      '[上一页](https://a.cn/x/88123_2.html) [1](https://a.cn/x/88123.html)',
    ],
    ['comments', 'https://a.cn/x/88123.html', '[下一页](https://a.cn/x/88123/comment-page-2)'],
    ['a thread', 'https://a.cn/thread/88123', '[2](https://a.cn/thread/88123?page=2)'],
    ['words in the text', 'https://a.cn/x/88123.html', '[见第二节](https://a.cn/x/88123_2.html)'],
    ['a script', 'https://a.cn/x/88123.html', '[下一页](javascript:next())'],
  ])('is not: %s', (_name, url, pager) => {
    expect(nextOf(url, pager)).toBeUndefined();
  });

  test('is not what nobody sees', () => {
    const hidden: BlockSketch = { text: '[下一页](https://copy.example.cn/a/1_2.html)', hidden: true };
    expect(continuationOf(pageFacts({ blocks: [prose, hidden] }))).toBeUndefined();
  });
});

describe('a text that goes on for those who log in', () => {
  const behind = (text: string): BlockSketch => ({ text, region: 'after' });
  const long = prose.repeat(40);

  test.each([
    ['登录后查看全文', prose],
    ['请先登录，即可阅读全文', prose],
    ['登入後閱讀全文', prose],
    ['注册或登录后继续阅读', `${long}接着把锅`],
    ['登录后查看剩余内容', `${long}接着……`],
    ['Log in to continue reading', prose],
  ])('%s', (demand, text) => {
    const last = { text: text.slice(-500) };
    expect(continuationOf(pageFacts({ blocks: [text.slice(0, -500), last, behind(demand)] }))).toEqual({
      kind: 'login',
    });
  });

  test.each([
    ['a long text that ends', [long, prose, behind('登录后查看全文')]],
    ['a demand in the middle', ['登录后查看全文', long, prose]],
    ['a demand about something else', [prose, behind('登录后发表评论')]],
    ['a sentence about logging in', [prose, `${prose}用户登录后查看全文的按钮要换成灰色，${prose}${prose}`]],
    ['nothing before it', [behind('登录后查看全文')]],
    ['a hidden one', [prose, { ...behind('登录后查看全文'), hidden: true }]],
  ])('is not: %s', (_name, blocks) => {
    expect(continuationOf(pageFacts({ blocks }))).toBeUndefined();
  });
});

test('an address that is none leads nowhere', () => {
  expect(nextOf('about:srcdoc', '[下一页](https://a.cn/2)')).toBeUndefined();
  expect(nextOf('', '[2](https://a.cn/2)')).toBeUndefined();
});
