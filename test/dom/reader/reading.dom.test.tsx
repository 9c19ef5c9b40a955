import './fake-extension';

import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tools } from '../../../src/reader/tools/index';
import { waitFor } from '../../support/wait-for';
import { sentAs } from './fake-extension';
import { closeReader, contextWith, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

afterEach(async () => {
  closeReader();
  await page.viewport(1360, 900);
});

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

describe('the text', () => {
  test('stands below site, title, known facts and card, in that order', async () => {
    const { frame } = await openReader(readingOf('unknown'));
    const order = ['.site', 'h1', '.by', '.card', '.prose', '.end'].map((selector) => frame.querySelector(selector));
    for (const [index, element] of order.slice(1).entries()) {
      const before = order[index];
      expect(
        before && element && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    }
    expect([...frame.querySelectorAll('.by li')].map((fact) => fact.textContent)).toEqual([
      '2019年5月26日',
      '作者未标明',
      '480字，约2分钟',
    ]);
    expect(textOf(frame, '.end .sm')).toContain('已略去与正文无关的21处：推荐列表 20、推广语 1。');
  });

  test('below it stands whose rule decided, where there is one', async () => {
    const rule = { id: 'r', name: '一条', match: ['*://copy.example.com/*'], mode: 'clean', enabled: true } as const;
    const decidedBy = '此页由你的规则“一条”决定';
    const ruled = await openReader(
      readingOf('none'),
      contextWith({ governing: { origin: 'user', mode: 'clean', rule }, decidedBy }),
    );
    expect(ruled.frame.querySelector('.end')?.textContent).toContain(decidedBy);
    const { frame } = await openReader(
      readingOf('unknown'),
      contextWith({ decidedBy: '此页由识别结果决定，没有规则' }),
    );
    expect(frame.querySelector('.end')?.textContent).not.toContain('决定');
  });

  test('an article that goes on says so behind its text, and goes on when it is asked to', async () => {
    const next = 'http://copy.example.com/a_2.html';
    const { frame } = await openReader({ ...readingOf('none'), continuation: { kind: 'paged', next } });
    expect(frame.querySelector('.end')?.textContent).toContain('这篇文章还有下一页。');
    expect(sentAs('reader/go-on')).toEqual([]);
    control(frame, '接着载入').click();
    expect(sentAs('reader/go-on')).toEqual([[next]]);
  });

  test('a text that goes on for those who log in says so above it', async () => {
    const { frame, ports } = await openReader({ ...readingOf('none'), continuation: { kind: 'login' } });
    expect(textOf(frame, 'header .note')).toBe('正文需要登录才能看到，这里只有开头部分。 查看原网页');
    control(frame.querySelector('.note') as HTMLElement, '查看原网页').click();
    expect(ports.close).toHaveBeenCalled();
    const whole = await openReader(readingOf('none'));
    expect(whole.frame.querySelector('header .note')).toBeNull();
  });

  test('news after an update is a dot on the settings, and in their name', async () => {
    const plain = await openReader(readingOf('none'));
    expect(plain.frame.querySelector('[data-news]')).toBeNull();
    const { frame } = await openReader(readingOf('none'), contextWith({ hasNews: true }));
    const button = control(frame, '设置，有新变化');
    const { inlineSize, visibility } = getComputedStyle(button, '::before');
    expect([inlineSize, visibility]).toEqual(['7px', 'visible']);
    button.click();
    expect(sentAs('reader/open-options')).toHaveLength(1);
  });

  test('code has its language, wraps on demand and says that it was copied', async () => {
    const { frame } = await openReader(readingOf('none'));
    const block = frame.querySelector('.cb');
    expect(block?.ariaLabel).toBe('Python代码');
    control(frame, '自动换行').click();
    expect(block?.hasAttribute('data-wrap')).toBe(true);
    expect(block?.querySelector('pre')?.getAttribute('translate')).toBe('no');
  });

  test('how code lines break is kept for the articles to come', async () => {
    const { frame } = await openReader(readingOf('none'));
    control(frame, '自动换行').click();
    await waitFor(() => expect(sentAs('reader/save-appearance')).toEqual([[{ wrapCode: true }]]));
    const next = await openReader(readingOf('none'), contextWith({}, { wrapCode: true }));
    expect(next.frame.querySelector('.cb')?.hasAttribute('data-wrap')).toBe(true);
    expect(control(next.frame, '自动换行').ariaPressed).toBe('true');
  });

  test('an image that does not come is replaced by a box that says why', async () => {
    const html =
      '<p>前文</p><figure><img src="https://img.invalid/a.png" alt="曲线"><figcaption>图</figcaption></figure>';
    const { frame, ports } = await openReader(readingOf('none', { contentHtml: html }));
    await waitFor(() => expect(textOf(frame, '.fail b')).toBe('图片未能载入'));
    expect(textOf(frame, '.fail')).toContain('曲线');
    control(frame, '在原网页中查看').click();
    expect(ports.showImage).toHaveBeenCalledWith('https://img.invalid/a.png');
  });

  test('a row of failures is told once', async () => {
    const html = [1, 2, 3, 4, 5].map((name) => `<p><img src="https://img.invalid/${name}.png" alt=""></p>`).join('');
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await waitFor(() => expect(textOf(frame, '.fail b')).toBe('连续5张图片未能载入'));
    const cards = [...frame.querySelectorAll<HTMLElement>('.fail')];
    expect(cards.filter((card) => card.getClientRects().length > 0)).toHaveLength(1);
  });

  test('notes lead to their place and back; links to nowhere become text', async () => {
    const html =
      '<p>正文<sup><a href="#a">[1]</a></sup>和<a href="#zzz">某处</a>。</p><ol><li>注解。<a href="#b">↩</a></li></ol>';
    const { frame, root } = await openReader(readingOf('none', { contentHtml: html }));
    frame.querySelector<HTMLElement>('sup a')?.click();
    expect(root.activeElement?.localName).toBe('li');
    expect([...frame.querySelectorAll('.prose a')].map((link) => link.textContent)).toEqual(['[1]', '↩']);
  });

  test('a table that is too wide scrolls in its own box and can be reached by key', async () => {
    await page.viewport(360, 800);
    const cells = Array.from({ length: 9 }, (_, index) => `<td>第${index}列的内容</td>`).join('');
    const { frame } = await openReader(readingOf('none', { contentHtml: `<p>表</p><table><tr>${cells}</tr></table>` }));
    await waitFor(() => expect(frame.querySelector('.tablew')?.getAttribute('role')).toBe('region'));
    expect(frame.scrollWidth).toBe(frame.clientWidth);
  });

  test('a half-width comma leans on its word and stands apart from the next one; the text stays as it is', async () => {
    const html = '<p>先量一量,再决定(不急)。</p><p><code>甲,乙</code></p><h2>一,开始</h2>';
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    const [line, code] = frame.querySelectorAll('.prose p');
    expect(line?.textContent).toBe('先量一量,再决定(不急)。');
    expect(code?.querySelector('.m')).toBeNull();
    const [comma] = line?.querySelectorAll<HTMLElement>('.m') ?? [];
    if (!comma) throw new Error('the comma is not bound');
    expect(comma.textContent).toBe('量,');
    expect(getComputedStyle(comma).marginInlineEnd).toBe('2.25px');
    expect(frame.querySelector('.prose h2 .m')?.hasAttribute('data-gap')).toBe(true);
    const loose = comma.getBoundingClientRect().width;
    comma.style.setProperty('text-autospace', 'normal');
    expect(comma.getBoundingClientRect().width).toBeGreaterThan(loose + 1);
  });

  test('half-width marks can be shown full-width; the text and what is copied stay', async () => {
    const html = '<p>先量一量,再决定(不急),用v1.2,好吗?行!</p><p><code>甲,乙</code> a,b</p>';
    const { frame } = await openReader(
      readingOf('none', { contentHtml: html }),
      contextWith({}, { punctuation: true }),
    );
    const [line, other] = frame.querySelectorAll('.prose p');
    expect(line?.textContent).toBe('先量一量,再决定(不急),用v1.2,好吗?行!');
    const marks = [...(line?.querySelectorAll<HTMLElement>('.fw') ?? [])];
    expect(marks.map((mark) => mark.dataset['full'])).toEqual(['，', '（', '）', '，', '？', '！']);
    expect(other?.querySelector('.fw')).toBeNull();
    const [comma] = marks;
    expect(comma && getComputedStyle(comma, '::before').content).toBe('"，"');
    expect(comma?.getBoundingClientRect().width).toBe(18);
  });

  test('code, tables and missing images keep their distance from the text', async () => {
    const html =
      '<p>前</p><pre><code>x</code></pre><p>中</p><table><tr><td>格</td></tr></table><p>后</p><p><img src="https://img.invalid/a.png" alt=""></p>';
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await waitFor(() => expect(frame.querySelector('.fail')).not.toBeNull());
    for (const box of ['.cb', '.tablew', '.fail']) {
      const element = frame.querySelector(box);
      expect(element && Number.parseFloat(getComputedStyle(element).marginBlockStart), box).toBeGreaterThan(28);
    }
  });

  test('a title that opens with a bracket begins at the edge', async () => {
    const { frame } = await openReader(readingOf('none', { title: '【译】慢的不是数据库' }));
    const title = frame.querySelector('h1');
    if (!title) throw new Error('no title');
    const range = document.createRange();
    const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error('an empty title');
    range.setStart(text, 0);
    range.setEnd(text, 1);
    expect(range.getBoundingClientRect().width).toBeLessThan(
      Number.parseFloat(getComputedStyle(title).fontSize) * 0.75,
    );
  });

  test('foreign paragraphs and emphasis are marked as such', async () => {
    const html = '<p>中文里的<em>very</em>。</p><p>An English paragraph that is long enough to tell.</p>';
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    expect(frame.querySelector('em')?.lang).toBe('en');
    expect(frame.querySelectorAll<HTMLElement>('.prose p')[1]?.lang).toBe('en');
  });
});

describe('without an article', () => {
  test.each([
    ['list', '没有找到正文', '这一页看起来是列表、视频或应用，没有可以单独阅读的文章。'],
    ['too-large', '这一页没能整理好', '这一页太大，溯源没有整理它，原网页没有改动。'],
    ['failed', '这一页没能整理好', '正文结构无法识别，原网页没有改动。'],
    ['garbled', '这一页没能整理好', '这一页的文字是乱码，溯源没有猜测它的内容，原网页没有改动。'],
  ] as const)('%s is one plain sentence with a way back', async (reason, title, text) => {
    const { frame, ports } = await openReader({ kind: 'refused', reason });
    expect(textOf(frame, 'h1')).toBe(title);
    expect(textOf(frame, '.msg p')).toBe(text);
    control(frame, '返回原网页').click();
    await press('{Escape}');
    expect(ports.close).toHaveBeenCalledTimes(2);
  });

  test('waiting is said, with a way out', async () => {
    const { frame, ports } = await openReader({ kind: 'loading' });
    expect(textOf(frame, 'h1')).toBe('正在整理正文');
    control(frame, '关闭阅读视图（Esc）').click();
    expect(ports.close).toHaveBeenCalledOnce();
  });

  test('text found on a list page is offered', async () => {
    const reading = readingOf('none');
    const anyway = { kind: 'article', reading, article: reading.article } as const;
    const { frame, ports } = await openReader({ kind: 'refused', reason: 'list', anyway });
    control(frame, '仍然整理').click();
    expect(ports.show).toHaveBeenCalledWith(anyway);
  });
});

test.each(['list', 'home', 'empty', 'failed'] as const)(
  '%s: the article can be pointed at on the page',
  async (reason) => {
    const { frame, ports } = await openReader({ kind: 'refused', reason });
    control(frame, '选中正文区域').click();
    expect(ports.pickArticle).toHaveBeenCalledOnce();
  },
);

test('below every article is the way to point at another text', async () => {
  const { frame, ports } = await openReader(readingOf('none'));
  control(frame, '选中正文区域').click();
  expect(ports.pickArticle).toHaveBeenCalledOnce();
});

test('a page that is too large to read is too large to pick from', async () => {
  const { frame } = await openReader({ kind: 'refused', reason: 'too-large' });
  expect(frame.textContent).not.toContain('选中正文区域');
});

describe('keys', () => {
  test('every tool of the rail has one, or is in reach of the toolbar', () => {
    expect(tools.map((tool) => tool.id)).toEqual(['contents', 'appearance', 'speech', 'export', 'settings', 'help']);
  });

  test('focus begins at the title; J and K walk through the sections', async () => {
    const { root } = await openReader(readingOf('none'));
    await waitFor(() => expect(root.activeElement?.localName).toBe('h1'));
    await press('j');
    expect(root.activeElement?.textContent).toBe('一个反例');
    await press('k');
    expect(root.activeElement?.textContent).toBe('为什么要限流');
  });

  test('Escape closes the top layer first', async () => {
    const { frame, root, ports } = await openReader(readingOf('none'));
    await press('a');
    await waitFor(() => expect(frame.querySelector('.pop.appearance')).not.toBeNull());
    await press('{Escape}');
    await waitFor(() => expect(frame.querySelector('.pop')).toBeNull());
    expect(root.activeElement?.getAttribute('data-tool')).toBe('appearance');
    expect(ports.close).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(ports.close).toHaveBeenCalledOnce();
  });

  test('the drawer takes the focus and gives it back', async () => {
    await page.viewport(900, 800);
    const { frame, root } = await openReader(readingOf('none'));
    await press('t');
    await waitFor(() => expect(root.activeElement?.closest('.toc')).not.toBeNull());
    await press('t');
    await waitFor(() => expect(frame.querySelector<HTMLElement>('.toc')?.hidden).toBe(true));
    expect(root.activeElement?.getAttribute('data-tool')).toBe('contents');
  });

  test('on a narrow screen each step of the size is one that can be seen', async () => {
    await page.viewport(500, 800);
    const { frame } = await openReader(readingOf('none'));
    await press('a');
    await waitFor(() => expect(textOf(frame, '.stepper output')).toBe('17 px'));
    control(frame, '减小字号').click();
    await waitFor(() => expect(frame.style.getPropertyValue('--fs')).toBe('16px'));
    expect(textOf(frame, '.stepper output')).toBe('16 px');
  });

  test('sizes, width and theme change, are announced and kept', async () => {
    const { frame } = await openReader(readingOf('none'));
    await press('=');
    await press(']');
    await press('d');
    await waitFor(() => expect(frame.style.getPropertyValue('--fs')).toBe('19px'));
    expect(frame.style.getPropertyValue('--m')).toBe('42');
    expect(frame.dataset['theme']).toBe('sepia');
    expect(textOf(frame, '[role=status]')).toBe('主题：米黄');
    await waitFor(() =>
      expect(Object.assign({}, ...sentAs('reader/save-appearance').flat())).toEqual({
        fontSize: 19,
        measure: 42,
        theme: 'sepia',
      }),
    );
  });

  test('W opens the evidence, ? the help, and letters in a field do nothing', async () => {
    const { frame, ports } = await openReader(readingOf('unknown'));
    await press('w');
    await waitFor(() => expect(frame.querySelector('details')?.open).toBe(true));
    await press('?');
    await waitFor(() => expect(frame.querySelector('dialog')?.open).toBe(true));
    await press('{Escape}');
    await waitFor(() => expect(frame.querySelector('dialog')).toBeNull());
    control(frame, '我知道原文地址').click();
    await waitFor(() => expect(frame.querySelector('.know input')).not.toBeNull());
    frame.querySelector<HTMLElement>('.know input')?.focus();
    await press('vad');
    expect(frame.querySelector<HTMLInputElement>('.know input')?.value).toBe('vad');
    expect(ports.close).not.toHaveBeenCalled();
    expect(frame.dataset['theme']).toBe('light');
  });

  test('single keys can be switched off', async () => {
    const { frame, ports } = await openReader(readingOf('none'), contextWith({ singleKeys: false }));
    await press('d');
    await press('v');
    expect(frame.dataset['theme']).toBe('light');
    expect(ports.close).not.toHaveBeenCalled();
  });
});

describe('the appearance panel', () => {
  test('applies at once', async () => {
    const { frame } = await openReader(readingOf('none'));
    control(frame, '外观（A）').click();
    await waitFor(() => control(frame, '增大字号').click());
    for (const name of ['indent', 'justify', 'autospace', 'punctuation'] as const) {
      const before = frame.dataset[name];
      const row = ['indent', 'justify', 'autospace', 'punctuation'].indexOf(name);
      frame.querySelectorAll<HTMLElement>('.toggle')[row]?.click();
      await waitFor(() => expect(frame.dataset[name]).not.toBe(before));
    }
    expect(frame.style.getPropertyValue('--fs')).toBe('19px');
    control(frame, '恢复默认外观').click();
    await waitFor(() => expect(frame.style.getPropertyValue('--fs')).toBe('18px'));
  });
});

describe.each([
  ['light', 1360],
  ['dark', 1360],
  ['sepia', 900],
  ['contrast', 320],
] as const)('%s at %d px', (theme, width) => {
  test('has no violation of accessibility rules and never scrolls sideways', async () => {
    await page.viewport(width, 900);
    const { frame, host } = await openReader(readingOf('self-citing'), contextWith({}, { theme }));
    frame.querySelector('summary')?.click();
    control(frame, '查看略去的内容').click();
    await press('a');
    await waitFor(() => expect(frame.querySelector('.pop')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { violations, passes } = await axe.run(host, {
      rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
    });
    expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0).toBeGreaterThan(20);
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
    expect(frame.scrollWidth).toBe(frame.clientWidth);
  });
});

test('a film is a card that loads nothing; a link in a sentence stays a link', async () => {
  const address = 'https://player.bilibili.com/player.html?bvid=1';
  const html = `<p><a href="${address}">▶ player.bilibili.com</a></p><p>看<a href="${address}">▶ player.bilibili.com</a>吧。</p>`;
  const { frame } = await openReader(readingOf('none', { contentHtml: html }));
  const [card, link] = frame.querySelectorAll<HTMLElement>('.prose a');
  if (!card || !link) throw new Error('two links expected');
  const { width, height } = card.getBoundingClientRect();
  expect(width / height).toBeCloseTo(16 / 9, 1);
  expect(link.classList.contains('film')).toBe(false);
  expect(frame.querySelector('iframe,video')).toBeNull();
});

test.each([
  ['https://player.bilibili.com/player.html?bvid=1', '▶ player.bilibili.com', ['视频：player.bilibili.com']],
  ['https://v.example.cn/1.mp4', '▶ 揉面 · 全程 · v.example.cn', ['揉面 · 全程', '视频：v.example.cn']],
  ['https://music.163.com/outchain?id=1', '▶ music.163.com', ['音频：music.163.com']],
  ['https://cdn.example.cn/talk.mp3', '▶ 第三讲 · cdn.example.cn', ['第三讲', '音频：cdn.example.cn']],
  ['https://codepen.io/x/embed/1', '▶ codepen.io', ['在线演示：codepen.io']],
])('the card of %s says what it is', async (address, text, lines) => {
  const { frame } = await openReader(readingOf('none', { contentHtml: `<p><a href="${address}">${text}</a></p>` }));
  expect([...frame.querySelectorAll('.film > span')].map((line) => line.textContent)).toEqual(lines);
  expect(frame.querySelector<HTMLAnchorElement>('.film')?.href).toBe(address);
});

test('after scrolling down for a while a resting pointer leaves no fill in the rail; moving it brings that back', async () => {
  const { frame } = await openReader(readingOf('none', { contentHtml: '<p>段落</p>'.repeat(200) }));
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const scrollTo = (top: number, now: number): void => {
    clock.mockReturnValue(now);
    frame.scrollTop = top;
    frame.dispatchEvent(new Event('scroll'));
  };
  scrollTo(100, 0);
  scrollTo(200, 2600);
  expect(frame.hasAttribute('data-quiet')).toBe(true);
  frame.dispatchEvent(new PointerEvent('pointermove'));
  expect(frame.hasAttribute('data-quiet')).toBe(false);
  scrollTo(300, 3000);
  scrollTo(250, 6000);
  expect(frame.hasAttribute('data-quiet')).toBe(false);
  clock.mockRestore();
});

test('a button of the rail tells its name and key under a resting pointer and on focus, not while its panel is open', async () => {
  await page.viewport(1360, 900);
  const { frame } = await openReader(readingOf('none'));
  const button = frame.querySelector<HTMLElement>('[data-tool=export]');
  if (!button) throw new Error('no button');
  const tip = (): CSSStyleDeclaration => getComputedStyle(button, '::after');
  expect([tip().content, tip().visibility]).toEqual(['"导出与打印（E）"', 'hidden']);
  await userEvent.hover(button);
  await waitFor(() => expect([tip().visibility, tip().opacity]).toEqual(['visible', '1']));
  button.click();
  await waitFor(() => expect(tip().visibility).toBe('hidden'));
});

test('paragraphs are indented by two letters, but not those that begin with a picture', async () => {
  await page.viewport(1360, 900);
  const image = '<img src="https://img.invalid/a.png" alt="">';
  const html = `<p>段落</p><p>字${image}</p><p>${image}</p><p><a href="https://a.example/">${image}</a></p><ul><li>项</li></ul>`;
  const { frame } = await openReader(readingOf('none', { contentHtml: html }), contextWith({}, { indent: true }));
  const indents = [...frame.querySelectorAll('.prose > p, .prose li')].map((each) =>
    Math.round(Number.parseFloat(getComputedStyle(each).textIndent)),
  );
  expect(indents).toEqual([36, 36, 0, 0, 0]);
});
