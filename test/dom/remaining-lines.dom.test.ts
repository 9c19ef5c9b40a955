import { describe, expect, test } from 'vitest';
import { type Lines, readLines } from '../../src/dom/lines';
import { removeFrom } from '../../src/dom/remaining-lines';

const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题。';

/** Everything that lines say, in a form that can be compared. */
function told(lines: Lines, root: Element) {
  const elements = [root, ...root.querySelectorAll('*')];
  return {
    all: lines.all.map(({ element, ...line }) => ({ ...line, at: elements.indexOf(element) })),
    counts: elements.map((element) => [lines.unitsIn(element), lines.proseIn(element), lines.weightIn(element)]),
    inside: elements.map((element) => lines.placesIn(element)),
  };
}

describe('the lines that remain', () => {
  test.each([
    ['a paragraph', `<div><p class="x">${sentence}</p><p>${sentence}</p></div>`],
    ['a box of several lines', `<div><div class="x"><p>一</p><p>${sentence}</p></div><p>${sentence}</p></div>`],
    ['a box in a box that goes', `<div class="x"><p class="x">一</p><p>二</p></div><p>${sentence}</p>`],
    ['all lines of a box with words of its own', `<div>自己的话<p class="x">${sentence}</p></div><p>${sentence}</p>`],
    ['some lines of such a box', `<div>自己的话<p class="x">一</p><p>${sentence}</p></div>`],
    ['a picture', `<div><p>${sentence}</p><img class="x" src="a.png"></div>`],
    ['a linked picture', `<div><p>${sentence}</p><a href="/b"><img class="x" src="a.png"></a></div>`],
    ['a picture in its box', `<div><p>${sentence}</p><div class="x"><img src="a.png"></div></div>`],
    ['words inside a line', `<p>${sentence}<span class="x">复制</span></p><p>${sentence}</p>`],
    ['an empty box', `<div class="x"><b></b></div><p>${sentence}</p>`],
    [
      'code',
      `<pre>a\nb</pre><pre class="x">c</pre><ul><li>${sentence}</li><li class="x"><a href="/b">二</a></li></ul>`,
    ],
    ['nothing', `<p>${sentence}</p>`],
    ['everything', `<div class="x"><p>${sentence}</p></div>`],
  ])('are the same reckoned as read: %s goes', (_, html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const remaining = removeFrom(readLines(body), [...body.querySelectorAll('.x')]);
    expect(body.querySelector('.x')).toBeNull();
    expect(told(remaining, body)).toEqual(told(readLines(body), body));
  });
});
