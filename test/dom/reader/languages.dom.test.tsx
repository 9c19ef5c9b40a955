import './fake-extension';
import '../../../src/packs/formulae.iife';
import '../../../src/packs/highlight.iife';

import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitFor } from '../../support/wait-for';
import { background, locale } from './fake-extension';
import { closeReader, contextWith, openReader } from './open-reader';
import { readingOf } from './readings';

const voice = { lang: 'zh-CN', localService: true, default: true, name: '声', voiceURI: '声' };
const silent = Object.assign(new EventTarget(), { getVoices: () => [voice], speak: () => {}, cancel: () => {} });

afterEach(async () => {
  closeReader();
  locale.now = 'zh-CN';
  vi.unstubAllGlobals();
  await page.viewport(1360, 900);
});

const contentHtml =
  '<p>设<span>$x_1 + x_2$</span>为甲,乙。</p><p><span>$$\\sum_{i=1}^{n} x_i = \\frac{n(n+1)}{2} + \\int_0^1 x\\,dx$$</span></p>' +
  '<pre><code class="language-js">const answer = "四十二"; // 注释</code></pre>' +
  '<p><img src="https://img.invalid/a/very/long/path/of/an/image.png?with=a&long=query" alt="曲线"></p>';

test.each([
  ['zh-CN', 320, 'light'],
  ['zh-TW', 320, 'dark'],
  ['en', 320, 'light'],
  ['en', 320, 'black'],
  ['en', 1360, 'contrast'],
  ['zh-TW', 900, 'sepia'],
] as const)('%s at %d px, %s: every tool open, nothing cut, no violation', async (language, width, theme) => {
  locale.now = language;
  vi.stubGlobal('speechSynthesis', silent);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      lang = '';
    },
  );
  await page.viewport(width, 900);
  background.check = { kind: 'permission', host: 'www.a-very-long-name-of-a-host.example.com' };
  const { frame, host } = await openReader(
    readingOf('likely', { contentHtml }),
    contextWith({}, { theme, fontSize: 32, punctuation: true }),
  );
  await waitFor(() => expect(frame.querySelector('.fail')).not.toBeNull());
  await waitFor(() => expect(frame.querySelectorAll('math')).toHaveLength(2));
  await userEvent.keyboard('l');
  await waitFor(() => expect(frame.querySelector('.say')).not.toBeNull());
  for (const button of frame.querySelectorAll<HTMLElement>('.split .icon-btn, .acts>.quiet')) button.click();
  await waitFor(() => expect(frame.querySelector('.check')?.textContent).toContain('www.a-very-long'));
  frame.querySelector<HTMLElement>('.end .sm .textlink')?.click();
  await waitFor(() => expect(frame.querySelector('.gone .textlink')).not.toBeNull());
  expect(frame.scrollWidth).toBe(frame.clientWidth);
  const cut = [...frame.querySelectorAll<HTMLElement>('.art *, .say, .say *, .rail, .toast')].filter((element) => {
    if (element.closest('.cb,.tex,.addr,.vh,svg') || element.getClientRects().length === 0) return false;
    const box = element.getBoundingClientRect();
    return box.right > width + 1 || box.left < -1;
  });
  expect(cut.map((element) => element.outerHTML.slice(0, 100))).toEqual([]);
  const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
  const { violations } = await axe.run(host, { rules });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
});

test('what the reader itself says within the text keeps its own language and face', async () => {
  locale.now = 'en';
  await page.viewport(1360, 900);
  const { frame } = await openReader(readingOf('none', { contentHtml }), contextWith({}, { font: 'serif' }));
  await waitFor(() => expect(frame.querySelector('.fail')).not.toBeNull());
  for (const selector of ['.fail', '.cb .hd']) {
    const own = frame.querySelector<HTMLElement>(selector);
    expect(own?.lang).toBe('en');
    expect(own && getComputedStyle(own).fontFamily).not.toContain('Noto Serif');
  }
  const text = frame.querySelector('.prose p');
  expect(text && getComputedStyle(text).fontFamily).toContain('Noto Serif');
});
