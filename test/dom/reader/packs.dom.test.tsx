import './fake-extension';
import '../../../src/packs/formulae.iife';
import '../../../src/packs/grammars.iife';
import '../../../src/packs/highlight.iife';

import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../support/wait-for';
import { sentAs } from './fake-extension';
import { closeReader, openReader } from './open-reader';
import { readingOf } from './readings';

afterEach(() => closeReader());

async function open(contentHtml: string): Promise<HTMLElement> {
  return (await openReader(readingOf('none', { contentHtml }))).frame;
}

describe('code', () => {
  const python =
    'def load(path):\n    # 读文件\n    with open(path) as f:\n        return [int(x) for x in f if x != "0"]\n';

  test('gets colours, and its text stays to the letter', async () => {
    const frame = await open(`<pre><code class="language-python">${python}</code></pre>`);
    const keyword = await waitFor(() => {
      const found = frame.querySelector('.c-keyword');
      if (!found) throw new Error('no colours yet');
      return found;
    });
    expect(keyword.textContent).toBe('def');
    expect(frame.querySelector('.c-comment')?.textContent).toBe('# 读文件');
    expect(frame.querySelector('pre')?.textContent).toBe(python);
    const ink = frame.querySelector('pre');
    expect(ink && getComputedStyle(keyword).color).not.toBe(ink && getComputedStyle(ink).color);
  });

  test('in a rarer language gets colours from a pack of its own', async () => {
    const place = Symbol.for('suyuan.grammars');
    const pack: unknown = Reflect.get(globalThis, place);
    Reflect.deleteProperty(globalThis, place);
    const common = await open(`<pre><code class="language-python">${python}</code></pre>`);
    await waitFor(() => expect(common.querySelector('.c-keyword')).not.toBeNull());
    expect(sentAs('page/need-pack')).toEqual([]);
    const rarer = await open('<pre><code class="language-ruby">def load\n  1\nend</code></pre>');
    await waitFor(() => expect(sentAs('page/need-pack')).toEqual([['grammars']]));
    expect(rarer.querySelector('.c-keyword')).toBeNull();
    Reflect.set(globalThis, place, pack);
    const again = await open('<pre><code class="language-ruby">def load\n  1\nend</code></pre>');
    await waitFor(() => expect(again.querySelector('.c-keyword')?.textContent).toBe('def'));
    const page = await open(
      '<pre><code class="language-html">&lt;style&gt;p { color: red }&lt;/style&gt;</code></pre>',
    );
    await waitFor(() => expect(page.querySelector('pre')?.textContent).toContain('color'));
  });

  test('without a language is recognised where that is sure, and named', async () => {
    const frame = await open(`<pre><code>${python}</code></pre><pre>先装好依赖，\n再重启服务，最后看日志。</pre>`);
    await waitFor(() => expect(frame.querySelector('.cb .hd span')?.textContent).toBe('Python'));
    const [sure, plain] = frame.querySelectorAll('.cb');
    expect(sure?.ariaLabel).toBe('Python代码');
    expect(plain?.querySelector('.hd span')?.textContent).toBe('');
    expect(plain?.querySelector('[class^="c-"]')).toBeNull();
  });

  test('that is long, has marks of its own or an unknown language stays ink', async () => {
    const long = 'let a = 1;\n'.repeat(401);
    const frame = await open(
      `<pre><code class="language-js">${long}</code></pre><pre><code class="language-js">let <a href="https://a.example/">b</a></code></pre>` +
        '<pre><code class="language-cobol">MOVE A TO B</code></pre><pre><code class="language-js">let last = 1;</code></pre>',
    );
    await waitFor(() => expect(frame.querySelectorAll('.c-keyword')).toHaveLength(1));
    expect(frame.querySelector('pre a')?.textContent).toBe('b');
  });
});

describe('formulae', () => {
  test('are typeset from their TeX; what stands displayed is displayed', async () => {
    const frame = await open(
      '<p>能量<span>$E=mc^2$</span>，总和如下。</p><p><span>$$\\sum_{i=1}^{n} x_i$$</span></p><p>记作\\(a_n\\)。</p>',
    );
    await waitFor(() => expect(frame.querySelectorAll('math')).toHaveLength(3));
    const [inline, block] = frame.querySelectorAll('math');
    expect(inline?.getAttribute('alttext')).toBe('E=mc^2');
    expect(block?.getAttribute('display')).toBe('block');
    expect(block?.querySelector('munderover,msubsup')).not.toBeNull();
    expect(await axe.run(frame).then(({ violations }) => violations.map(({ id }) => id))).toEqual([]);
  });

  test('money and code are none', async () => {
    const frame = await open('<p>涨到$5，后来$6。也有$HOME=$PATH。</p><p><code>$a_1$</code></p><p>$x_1$</p>');
    await waitFor(() => expect(frame.querySelectorAll('math')).toHaveLength(1));
    expect(frame.querySelectorAll('.tex')).toHaveLength(1);
    expect(frame.querySelector('.prose p')?.textContent).toBe('涨到$5，后来$6。也有$HOME=$PATH。');
  });

  test('that cannot be typeset, or would do more than draw, stay as they were written', async () => {
    const frame = await open(
      '<p><span>$\\frac{1}$</span><span>$\\href{javascript:alert(1)}{x}$</span><span>$\\includegraphics{http://a.example/b.png}$</span><span>$y$</span></p>',
    );
    await waitFor(() => expect(frame.querySelectorAll('math')).toHaveLength(1));
    expect(frame.querySelector('.tex')?.textContent).toBe('$\\frac{1}$');
    expect(frame.querySelector('.prose [href],.prose img')).toBeNull();
  });
});
