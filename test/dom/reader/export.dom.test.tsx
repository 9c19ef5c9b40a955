import './fake-extension';
import '../../../src/packs/formulae.iife';
import '../../../src/packs/markdown.iife';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markdownPack } from '../../../src/packs/contracts';
import { findPack } from '../../../src/platform/packs';
import { articleForClipboard } from '../../../src/reader/export/clipboard';
import { articleAsHtml } from '../../../src/reader/export/html-file';
import { articleAsMarkdown } from '../../../src/reader/export/markdown';
import type { Exported } from '../../../src/reader/export/source-lines';
import { showSource } from '../../../src/reader/source/shown-source';
import { waitFor } from '../../support/wait-for';
import { closeReader, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

const now = new Date(2026, 10, 22, 12);
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function exported(contentHtml: string, exportsFullWidth = false): Exported {
  const reading = readingOf('traced', { contentHtml, byline: '某人', title: '“引号”: 与冒号' });
  const shown = showSource(reading.verdict, reading.source, { trusted: false, original: undefined });
  return {
    reading,
    article: reading.article,
    shown,
    exportsFullWidth,
    page: { url: 'http://copy.example.com/a.html', host: 'copy.example.com' },
  };
}

function markdownOf(contentHtml: string): string {
  const pack = findPack(markdownPack);
  if (!pack) throw new Error('no pack');
  return articleAsMarkdown(exported(contentHtml), pack, document, now);
}

describe('Markdown', () => {
  test('opens with front lines and closes with the source in words', () => {
    const text = markdownOf('<p>正文。</p>');
    expect(text.split('\n\n')[0]?.split('\n')).toEqual([
      '---',
      'title: "“引号”: 与冒号"',
      'author: "某人"',
      'published: "2019-05-26"',
      'lang: "zh-CN"',
      'page: "http://copy.example.com/a.html"',
      'original: "https://www.cnblogs.com/example/p/10923000.html"',
      'source: "已找到原文"',
      'saved: "2026-11-22"',
      '---',
    ]);
    expect(text).toContain('\n# “引号”: 与冒号\n\n正文。\n\n---\n\n> 作者：某人  \n');
    expect(text).toContain('> 出处状态：已找到原文  \n> 保存于2026年11月22日');
  });

  test.each([
    [
      'code keeps its language and its letters',
      '<pre><code class="language-python">a_b = "*"\n\n</code></pre>',
      '```python\na_b = "*"\n```',
    ],
    ['a fence is longer than any inside', '<pre>```js\nx\n```</pre>', '````\n```js\nx\n```\n````'],
    ['formulae are TeX', '<p>设<span>$a_1*b_1$</span>。</p>', '设$a_1*b_1$。'],
    ['displayed formulae stand alone', '<p><span>$$\\sum_i x_i$$</span></p>', '$$\n\\sum_i x_i\n$$'],
    [
      'tables',
      '<table><thead><tr><th>名</th><th>值</th></tr></thead><tbody><tr><td>a|b</td><td><p>一</p><p>二</p></td></tr></tbody></table>',
      '| 名 | 值 |\n| --- | --- |\n| a\\|b | 一<br>二 |',
    ],
    [
      'tables without a heading',
      '<table><tbody><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></tbody></table>',
      '| 一 | 二 |\n| --- | --- |\n| 三 | 四 |',
    ],
    ['images', '<p><img src="https://img.example/a.png" alt="曲线"></p>', '![曲线](https://img.example/a.png)'],
    ['small raised letters and keys', '<p>x<sup>2</sup>，按<kbd>Esc</kbd></p>', 'x<sup>2</sup>，按<kbd>Esc</kbd>'],
    ['lists', '<ul><li>一<ul><li>二</li></ul></li></ul>', '-   一\n    -   二'],
  ])('%s', (_name, html, expected) => {
    expect(/\n# .*\n\n([\s\S]*)\n\n---\n\n>/.exec(markdownOf(html))?.[1]).toBe(expected);
  });
});

describe('half-width marks', () => {
  const html = '<p>先量,再改(不急):好!<code>甲,乙</code> <a href="https://a.example/">https://a.example/页,二</a></p>';

  test('leave as they are displayed', async () => {
    const text = markdownOf(html);
    expect(text).toContain('先量,再改(不急):好!`甲,乙`');
    const pack = findPack(markdownPack);
    if (!pack) throw new Error('no pack');
    const full = articleAsMarkdown(exported(html, true), pack, document, now);
    expect(full).toContain('先量，再改（不急）：好！`甲,乙`');
    expect(full).toContain('https://a.example/页,二');
    expect(articleForClipboard(exported(html, true), document, now).text).toContain('先量，再改（不急）：好！甲,乙');
    const ports = { readImage: async () => undefined, formulae: undefined, onImage: () => {} };
    expect((await articleAsHtml(exported(html, true), ports, document, now)).html).toContain(
      '先量，再改（不急）：好！',
    );
  });

  test('are asked about in the menu where there are any', async () => {
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await userEvent.keyboard('e');
    const toggle = await waitFor(() => {
      const found = frame.querySelector<HTMLInputElement>('.pop .toggle');
      if (!found) throw new Error('not asked');
      return found;
    });
    expect(toggle.checked).toBe(false);
    toggle.click();
    await waitFor(() => expect(frame.querySelector<HTMLInputElement>('.pop .toggle')?.checked).toBe(true));
    closeReader();
    const plain = await openReader(readingOf('none', { contentHtml: '<p>没有半角标点。</p>' }));
    await userEvent.keyboard('e');
    await waitFor(() => expect(plain.frame.querySelector('.menu')).not.toBeNull());
    expect(plain.frame.querySelector('.pop .toggle')).toBeNull();
  });
});

describe('the HTML file', () => {
  test('holds its images; those that cannot be had are counted and keep their address', async () => {
    const seen: string[] = [];
    const { html, missing } = await articleAsHtml(
      exported('<p>前<img src="https://img.example/a.png" alt=""><img src="https://img.example/b.png" alt=""></p>'),
      {
        readImage: async (url) => (url.endsWith('a.png') ? pixel : undefined),
        formulae: undefined,
        onImage: (done, all) => seen.push(`${done}/${all}`),
      },
      document,
      now,
    );
    expect([missing, seen]).toEqual([1, ['1/2', '2/2']]);
    const file = new DOMParser().parseFromString(html, 'text/html');
    expect([...file.images].map((image) => image.getAttribute('src'))).toEqual([pixel, 'https://img.example/b.png']);
    expect(file.characterSet).toBe('UTF-8');
    expect([file.title, file.documentElement.lang]).toEqual(['“引号”: 与冒号', 'zh-CN']);
    expect(file.querySelector('footer')?.textContent).toContain(
      '原文：https://www.cnblogs.com/example/p/10923000.html',
    );
    expect(file.querySelector('script')).toBeNull();
  });
});

describe('the menu', () => {
  const clicked: { name: string; text: Promise<string> }[] = [];

  beforeEach(() => {
    clicked.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    closeReader();
    await page.viewport(1360, 900);
  });

  test('saves a file under the title, and says so', async () => {
    const { frame } = await openReader(readingOf('self-citing'));
    await userEvent.keyboard('e');
    control(frame, '下载Markdown').click();
    await waitFor(() => expect(clicked).toHaveLength(1));
    expect(clicked[0]?.name).toBe('用信号量控制并发下载的三个步骤.md');
    expect(await clicked[0]?.text).toContain('出处状态：只引用了自己');
    await waitFor(() => expect(textOf(frame, '[role=status]')).toContain('用信号量控制并发下载的三个步骤.md'));
    expect(frame.querySelector('.pop')).toBeNull();
  });

  test('saves one HTML file; images that another site keeps to itself are told', async () => {
    const html = '<p>图</p><p><img src="https://img.invalid/a.png" alt=""></p>';
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await userEvent.keyboard('e');
    [...frame.querySelectorAll<HTMLElement>('.menu button')]
      .find((row) => row.textContent?.startsWith('下载HTML'))
      ?.click();
    await waitFor(() => expect(textOf(frame, '[role=status]')).toContain('1张图片没能收入'));
    expect(clicked[0]?.name).toBe('用信号量控制并发下载的三个步骤.html');
  });
});
