import './fake-extension';

import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { closeReader, contextWith, openReader } from './open-reader';
import { readingOf } from './readings';

afterEach(async () => {
  closeReader();
  await page.viewport(1360, 900);
});

const long = 'https://example.com/a/very/long/address/that/has/no/place/to/break/at/all?and=a&long=query';
const everything = [
  `<p>一个很长的地址：${long}，和一段<code>${'veryLongIdentifier'.repeat(6)}</code>。</p>`,
  `<h2>${'Supercalifragilistic'.repeat(4)}</h2><h2>又一节</h2>`,
  `<pre><code class="language-js">${'const value = compute(1, 2, 3); '.repeat(8)}</code></pre>`,
  `<table><tr>${'<td>一个格子里的字</td>'.repeat(12)}</tr></table>`,
  `<blockquote><ol><li>一<ul><li>二<ul><li>三<ul><li>四，再长一点的一句话。</li></ul></li></ul></li></ul></li></ol></blockquote>`,
  `<dl><dt>${'term'.repeat(30)}</dt><dd>解释</dd></dl><p><kbd>${'Ctrl'.repeat(20)}</kbd></p>`,
].join('');

const widths = [320, 500, 900, 1360] as const;
const sizes = [14, 18, 32] as const;

test.each(widths.flatMap((width) => sizes.map((size) => [width, size] as const)))(
  'at %d px with text of %d px nothing but code and tables scrolls sideways, and nothing is cut',
  async (width, fontSize) => {
    await page.viewport(width, 800);
    const reading = readingOf('traced', { contentHtml: everything });
    const { frame } = await openReader(
      reading,
      contextWith({}, { fontSize, measure: 48, indent: true, font: 'serif' }),
    );
    expect(frame.scrollWidth).toBe(frame.clientWidth);
    const cut = [...frame.querySelectorAll<HTMLElement>('.art :is(p,h1,h2,li,dt,dd,td,a,span)')].filter((element) => {
      if (element.closest('.tablew,.cb,.vh') || element.getClientRects().length === 0) return false;
      return element.getBoundingClientRect().right > width + 1;
    });
    expect(cut.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  },
);

test('the text is a whole number of characters wide', async () => {
  const { frame } = await openReader(readingOf('none'));
  const width = frame.querySelector('.art')?.getBoundingClientRect().width ?? 0;
  expect(width / 18).toBeCloseTo(36, 1);
});
