import { describe, expect, test } from 'vitest';
import { findContentRoot } from '../../src/dom/content-root';
import { readLines } from '../../src/dom/lines';
import { surenessOf } from '../../src/dom/root-sureness';

const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表，供大家参考。';
const boxed = `<div>${sentence}</div>`.repeat(5);
const heading = `<header><h1>${'缓存的失效与更新，'.repeat(16)}</h1></header>`;

function sureness(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = readLines(body);
  return surenessOf(findContentRoot(body, lines), lines);
}

describe('our own choice of the place of the text', () => {
  test.each([
    ['a box named as the text', 'to the edges', `<main><div class="post-content">${boxed}</div></main>`],
    ['a box of plain paragraphs', 'to the edges', `<main><div>${`<p>${sentence}</p>`.repeat(5)}</div></main>`],
    ['a nameless box over which the text is spread', 'place', `<main><div>${boxed}</div></main>`],
    [
      'a box with a head and a box named as the text',
      'place',
      `<main>${heading}<div class="post-body">${boxed}</div></main>`,
    ],
    ['a head and a nameless box', 'none', `<main>${heading}<div class="comments">${boxed.repeat(4)}</div></main>`],
    ['the page itself', 'none', boxed],
    [
      'a list of links with words',
      'none',
      `<main><div>${boxed}${'<div><a href="/a">另一篇文章的标题</a></div>'.repeat(3)}</div></main>`,
    ],
    ['one of two texts', 'none', `<div><div class="post">${boxed}</div><div class="post">${boxed}</div></div>`],
  ])('%s is sure: %s', (_, wanted, html) => {
    expect(sureness(html)).toBe(wanted);
  });
});
