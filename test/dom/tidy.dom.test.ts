import { expect, test } from 'vitest';
import { tidy } from '../../src/dom/tidy';

function tidied(html: string): string {
  const content = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild;
  if (content === null) return '';
  tidy(content, '');
  return content.innerHTML;
}

test('words lose the boxes that only coloured them, and stay apart', () => {
  const html = '<p><span style="color:red">先装<font size="2">驱动</font></span> <span class="a">再重启</span></p>';
  expect(tidied(html)).toBe('<p>先装驱动 再重启</p>');
});

test('boxes that say something of their words stay', () => {
  const html = '<p><span lang="en">cache</span>，<span title="缓存">高速存储</span>，<span dir="rtl">ab</span></p>';
  expect(tidied(html)).toBe(html);
});

test('a formula keeps the box by which it is known', () => {
  expect(tidied('<p>面积是<span>$S=ab$</span>，卖<span>$5</span>。</p>')).toBe(
    '<p>面积是<span>$S=ab$</span>，卖$5。</p>',
  );
});

test('empty boxes go with the boxes around them, from the inside out', () => {
  expect(tidied('<div><p><span> </span></p><ul><li></li></ul></div><p>留下</p><p><img src="a.png"></p>')).toBe(
    '<p>留下</p><p><img src="a.png"></p>',
  );
});

test('cells keep columns in place, full or empty', () => {
  const html = '<table><tbody><tr><th>名</th><th></th></tr><tr><td>甲</td><td></td></tr></tbody></table>';
  expect(tidied(html)).toBe(html);
});

test('the signs by which a heading offers its address go, words and other links of headings stay', () => {
  const html =
    '<h2><a href="#a">¶</a>揉面</h2><h3>醒面<a class="headerlink" href="#b" title="固定链接">#</a></h3>' +
    '<h4><a href="#c"><span> § </span></a>烤</h4><h2><a href="/1">第1节</a></h2><h2>C<a href="/2">#语言</a></h2>';
  expect(tidied(html)).toBe(
    '<h2>揉面</h2><h3>醒面</h3><h4>烤</h4><h2><a href="/1">第1节</a></h2><h2>C<a href="/2">#语言</a></h2>',
  );
});
