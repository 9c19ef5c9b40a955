import './fake-extension';

import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { THEMES, type ThemeName } from '../../../src/ui/tokens';
import { waitFor } from '../../support/wait-for';
import { locale, readerWords } from './fake-extension';
import { closeReader, contextWith, openReader } from './open-reader';
import { readingOf } from './readings';

const voice = { lang: 'zh-CN', localService: true, default: true, name: '声', voiceURI: '声' };

beforeEach(() => {
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices: () => [voice], cancel: () => {} }));
});
afterEach(async () => {
  closeReader();
  locale.now = 'zh-CN';
  vi.unstubAllGlobals();
  await page.viewport(1360, 900);
});

const widths = [320, 500, 900, 1360] as const;
const sizes = [14, 32] as const;
const themes = Object.keys(THEMES) as ThemeName[];

const contentHtml = [
  '<p>正文里有<strong>加重</strong>、<em>强调</em>、<a href="https://a.example/">链接</a>与<code>inline_code()</code><sup><a href="#n1">[1]</a></sup>。</p>',
  '<h2>很长的一个小标题，看看在窄的地方会不会伸到外面去</h2><ul><li>一<ul><li>二<ul><li>三</li></ul></li></ul></li></ul>',
  `<pre><code class="language-js">${'const value = compute(1, 2, 3); '.repeat(8)}</code></pre>`,
  `<h3>表格</h3><table><tr>${'<td>一个格子里的字</td>'.repeat(12)}</tr></table>`,
  '<p><img src="https://img.invalid/a/very/long/path/of/an/image.png?with=a&long=query" alt="曲线"></p>',
  '<h2>引用</h2><blockquote><p>一句不短的引用，用来看看两边。</p></blockquote>',
  '<ol><li>注解。<a href="#r1">↩</a></li></ol>',
].join('');

/** Scrolls within itself, or shows its end by dots. */
const excused = '.cb pre,.tablew,.tex,.addr,.vh,.skip,svg,svg *,.toc,.pop,.dlg,.said';

/** What reaches beyond the window, or is cut by its own box, one line each. */
function clippedIn(frame: HTMLElement): readonly string[] {
  const width = frame.clientWidth;
  return [...frame.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const scroller = element.closest(excused);
    if ((scroller && scroller !== element) || element.getClientRects().length === 0) return [];
    const box = element.getBoundingClientRect();
    const beyond = box.width > 0 && (box.right > width + 1 || box.left < -1);
    const style = getComputedStyle(element);
    const cuts = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`) && !element.matches(excused);
    const isCut =
      cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    return beyond || isCut ? [`${element.className} ${element.outerHTML.slice(0, 60)}`] : [];
  });
}

function expectWhole(frame: HTMLElement, where: string): void {
  expect({ where, sideways: frame.scrollWidth - frame.clientWidth, clipped: clippedIn(frame) }).toEqual({
    where,
    sideways: 0,
    clipped: [],
  });
}

async function openEverything(state: 'traced' | 'self-citing' | 'none' = 'self-citing') {
  const opened = await openReader(readingOf(state, { contentHtml }), contextWith({}, { font: 'serif' }));
  await waitFor(() => expect(opened.frame.querySelector('.fail')).not.toBeNull());
  await userEvent.keyboard('w');
  await waitFor(() => expect(opened.frame.querySelector('.ev')).not.toBeNull());
  return opened;
}

describe('nothing scrolls sideways and nothing is clipped', () => {
  test.each(widths)('at %d px: six themes, small and large text', async (width) => {
    await page.viewport(width, 900);
    const { frame } = await openEverything();
    for (const size of sizes) {
      frame.style.setProperty('--fs', `${size}px`);
      for (const theme of themes) {
        frame.dataset['theme'] = theme;
        expectWhole(frame, `${width} px, ${theme}, ${size} px`);
      }
    }
  });

  test.each(
    widths.flatMap((width) => (['zh-CN', 'en', 'zh-TW'] as const).map((language) => [width, language] as const)),
  )('at %d px, %s: every panel', async (width, language) => {
    locale.now = language;
    await page.viewport(width, 900);
    const { frame } = await openEverything('traced');
    for (const [key, selector] of [
      ['a', '.pop'],
      ['e', '.pop'],
      ['t', '.toc:not([hidden])'],
      ['?', '.dlg'],
    ] as const) {
      if (!frame.querySelector(selector)) await userEvent.keyboard(key);
      const panel = await waitFor(() => {
        const found = frame.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`no ${selector}`);
        return found;
      });
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      const inside = left >= -1 && right <= width + 1 && top >= -1 && bottom <= 901;
      expect({ key, inside, sideways: panel.scrollWidth - panel.clientWidth }).toEqual({
        key,
        inside: true,
        sideways: 0,
      });
      expectWhole(frame, `${width} px, ${language}, ${key}`);
      if (selector !== '.toc:not([hidden])' || width < 1180) await userEvent.keyboard('{Escape}');
      if (selector === '.pop') await waitFor(() => expect(frame.querySelector('.pop')).toBeNull());
    }
  });

  test('with more space between letters, words and lines (WCAG 1.4.12)', async () => {
    await page.viewport(320, 900);
    const { frame } = await openEverything();
    for (const element of frame.querySelectorAll<HTMLElement>('.art, .art *')) {
      element.style.setProperty('letter-spacing', '0.12em');
      element.style.setProperty('word-spacing', '0.16em');
      element.style.setProperty('line-height', '1.5');
    }
    expectWhole(frame, 'wide spacing');
  });
});

/** Links within a sentence and what is hidden behind its label are excused by WCAG 2.5.8. */
const inSentence = '.prose p a, .prose li a, .prose sup a, .toggle, .sw input, .segmented input';

test.each([320, 1360])('every target is at least 24 px wide and high, at %d px', async (width) => {
  await page.viewport(width, 900);
  const { frame } = await openEverything('traced');
  await userEvent.keyboard('a');
  await waitFor(() => expect(frame.querySelector('.pop')).not.toBeNull());
  frame.querySelector<HTMLElement>('.end .sm .textlink')?.click();
  const small = [...frame.querySelectorAll<HTMLElement>('button,a[href],summary,label:has(input)')].flatMap(
    (target) => {
      if (target.matches(inSentence) || target.getClientRects().length === 0) return [];
      const { width: wide, height } = target.getBoundingClientRect();
      return wide < 23.9 || height < 23.9
        ? [`${Math.round(wide)}×${Math.round(height)} ${target.outerHTML.slice(0, 70)}`]
        : [];
    },
  );
  expect(small).toEqual([]);
});

test.each(['zh-CN', 'en', 'zh-TW'] as const)(
  'the longest word of any text of the reader fits at 320 px: %s',
  (language) => {
    locale.now = language;
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.font = '600 17px "Noto Sans CJK SC",sans-serif';
    const words = readerWords(language);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => pen.measureText(word).width > 250)).toEqual([]);
  },
);

describe('axe finds nothing', () => {
  test.each(
    (['zh-CN', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        (['traced', 'self-citing', 'none'] as const).map((state) => [language, theme, state] as const),
      ),
    ),
  )('%s, %s, %s', async (language, theme, state) => {
    locale.now = language;
    await page.viewport(1360, 900);
    const { frame, host } = await openEverything(state);
    frame.dataset['theme'] = theme;
    const lines = async (): Promise<readonly string[]> => {
      // Half-way through a fade nothing has its colours.
      await Promise.all(frame.getAnimations({ subtree: true }).map(({ finished }) => finished));
      // Of the test's own page, not of the reader.
      const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
      const { violations } = await axe.run(host, { rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 80)}`));
    };
    expect(await lines()).toEqual([]);
    await userEvent.keyboard('a');
    await waitFor(() => expect(frame.querySelector('.pop')).not.toBeNull());
    expect(await lines()).toEqual([]);
  });
});

describe('while an input method composes', () => {
  async function press(keyCode: number): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await cdp().send('Input.dispatchKeyEvent', { type, key: 'd', code: 'KeyD', windowsVirtualKeyCode: keyCode });
    }
  }

  test('keys are its own, in a field and outside', async () => {
    await page.viewport(900, 900);
    const { frame } = await openReader(readingOf('unknown'));
    const before = frame.dataset['theme'];
    await press(229);
    expect(frame.dataset['theme']).toBe(before);
    frame.querySelector<HTMLElement>('.acts > .quiet')?.click();
    const field = await waitFor(() => {
      const found = frame.querySelector<HTMLInputElement>('.know input');
      if (!found) throw new Error('no field');
      return found;
    });
    field.focus();
    await cdp().send('Input.imeSetComposition', { text: 'da', selectionStart: 2, selectionEnd: 2 });
    await press(229);
    await cdp().send('Input.insertText', { text: '大' });
    expect(field.value).toBe('大');
    expect(frame.dataset['theme']).toBe(before);
    field.blur();
    await press(68);
    await waitFor(() => expect(frame.dataset['theme']).not.toBe(before));
  });
});
