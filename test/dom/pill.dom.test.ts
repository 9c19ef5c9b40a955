import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as tester } from 'vitest/browser';
import { startLifetime } from '../../src/content/lifetime';
import { createPill } from '../../src/content/pill';
import type { PillActions, PillState } from '../../src/content/pill-contract';
import { native } from '../../src/platform/native';
import messages from '../../src/static/_locales/zh_CN/messages.json';
import { watchRoots } from '../support/shadow-roots';

const state: PillState = {
  count: 23,
  decidedBy: '此页由你的规则“一条”决定',
  groups: [
    { reason: 'related', count: 20, sample: '你可能感兴趣的文章' },
    { reason: 'template', count: 2, sample: '本文共 1306 字' },
    { reason: 'promotion', count: 1, sample: '<img src=x onerror=alert(1)>' },
  ],
};

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

function getMessage(key: string, values: readonly string[] = []): string {
  const text = (messages as Catalogue)[key]?.message ?? '';
  return text.replace(/\$p(\d)\$/g, (_all, n: string) => values[Number(n) - 1] ?? '');
}

let root: ShadowRoot;
let life = startLifetime();

function actions() {
  return {
    clean: vi.fn<PillActions['clean']>(),
    undo: vi.fn<PillActions['undo']>(),
    mark: vi.fn<PillActions['mark']>(),
    restoreGroup: vi.fn<PillActions['restoreGroup']>(() => ({ count: 3, groups: state.groups.slice(1) })),
    stopSite: vi.fn<PillActions['stopSite']>(async () => 'done'),
    openReader: vi.fn<PillActions['openReader']>(async () => 'done'),
    closeForNow: vi.fn<PillActions['closeForNow']>(async () => false),
    mute: vi.fn<PillActions['mute']>(async () => 'done'),
    reload: vi.fn<PillActions['reload']>(),
    closed: vi.fn<PillActions['closed']>(),
  };
}

/** A real, trusted click on what carries this text; scripts' own clicks must do nothing. */
async function press(text: string): Promise<void> {
  await tester.elementLocator(find(text)).click();
}

function find(text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    (element) => element.checkVisibility() && (element.innerText.trim() === text || element.ariaLabel === text),
  );
  if (!found) throw new Error(`Nothing to press says ${text}.`);
  return found;
}

beforeEach(() => {
  Object.assign(native, { runtime: { id: 'own-id' }, i18n: { getMessage, getUILanguage: () => 'zh-CN' } });
  watchRoots(
    (made) => {
      root = made;
    },
    { isOpened: true },
  );
  life = startLifetime();
});

afterEach(() => {
  life.end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('the sheet says who decides on this page', () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  expect(root.querySelector('#sheet')?.textContent).toContain('此页由你的规则“一条”决定');
});

test('what unfolds beneath the pointer takes no press at once: the press was meant for the count', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  const bar = root.querySelector('.sy');
  const cross = root.querySelector('.x');
  if (!bar || !cross) throw new Error('no bar');
  bar.classList.add('small');
  await new Promise((resolve) => setTimeout(resolve));
  const atOnce: string[] = [];
  // Looked at in the moment of unfolding: a busy machine comes back from the pointer's move when the time is over.
  const watch = new MutationObserver(() => atOnce.push(getComputedStyle(cross).pointerEvents));
  watch.observe(bar, { attributes: true, attributeFilter: ['class'] });
  await tester.elementLocator(find('已清理23处')).hover();
  watch.disconnect();
  expect(bar.classList.contains('small')).toBe(false);
  expect(atOnce[0]).toBe('none');
  await expect.poll(() => getComputedStyle(cross).pointerEvents).toBe('auto');
});

test('stands beside body, and goes with the life of the script', () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  expect(root.host.parentElement).toBe(document.documentElement);
  expect(root.host.getAttributeNames()).toEqual(['style']);
  life.end();
  expect(root.host.isConnected).toBe(false);
});

test('tells the count, and what was found as text', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  expect(find('已清理23处').getAttribute('aria-expanded')).toBe('false');
  await press('已清理23处');
  expect(find('已清理23处').getAttribute('aria-expanded')).toBe('true');
  const rows = [...root.querySelectorAll('li')].map((row) => row.innerText.replace(/\s+/g, ' '));
  expect(rows[0]).toContain('推荐列表，20处');
  expect(rows[2]).toContain('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img')).toBeNull();
});

test('Escape closes the sheet and gives the focus back to the count', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  await press('已清理23处');
  find('标出位置').focus();
  root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(root.querySelector<HTMLElement>('#sheet')?.hidden).toBe(true);
  expect(root.activeElement).toBe(find('已清理23处'));
});

test('links to the original where one is known, else offers the source in the reader', async () => {
  const given = actions();
  createPill(document, life, given, 'https://example.org/1').showCleaned(state);
  const link = find('原文') as HTMLAnchorElement;
  expect([link.href, link.target, link.rel]).toEqual(['https://example.org/1', '_blank', 'noopener noreferrer']);
  expect(link.title).toBe('example.org');
  life.end();
  life = startLifetime();
  createPill(document, life, given, undefined).showCleaned(state);
  await press('出处');
  expect(given.openReader).toHaveBeenCalledOnce();
});

test('says to click the icon where only that opens the reader', async () => {
  const given = actions();
  given.openReader.mockResolvedValue('refused');
  createPill(document, life, given, undefined).showCleaned(state);
  await press('出处');
  expect(root.querySelector('.pill')?.textContent).toContain(messages.pill_needs_click.message);
});

test.each(['出处', '此站不再清理'])('says that the page must be loaded anew after an update: %s', async (wish) => {
  const given = actions();
  given.openReader.mockResolvedValue('updated');
  given.stopSite.mockResolvedValue('updated');
  createPill(document, life, given, undefined).showCleaned(state);
  if (wish !== '出处') await press('已清理23处');
  await press(wish);
  await expect.poll(() => root.querySelector('.pill')?.textContent).toContain(messages.pill_updated.message);
  await press('刷新');
  expect(given.reload).toHaveBeenCalledOnce();
});

test('speaks from memory when the browser gives no more texts', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  Object.assign(native, {
    i18n: {
      getMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    },
  });
  await press('已清理23处');
  await press('标出位置');
  await press('恢复 推荐列表');
  expect(root.querySelector('h2')?.textContent).toBe('这一页清理了3处');
  await press('撤销');
  expect(root.querySelector('.pill')?.textContent).toBe('已撤销重新清理');
});

describe('the cross', () => {
  test('closes the pill for this page', async () => {
    const given = actions();
    createPill(document, life, given, undefined).showCleaned(state);
    await press('关闭提示');
    await expect.poll(() => root.host.isConnected).toBe(false);
    expect(given.closed).toHaveBeenCalledOnce();
  });

  test('asks whether to do without it on this site when it was used there often', async () => {
    const given = actions();
    given.closeForNow.mockResolvedValue(true);
    createPill(document, life, given, undefined).showCleaned(state);
    await press('关闭提示');
    await expect.poll(() => root.querySelector('.pill')?.textContent).toContain(messages.pill_mute.message);
    expect(given.mute).not.toHaveBeenCalled();
    await press(messages.pill_mute_yes.message);
    await expect.poll(() => root.host.isConnected).toBe(false);
    expect(given.mute).toHaveBeenCalledOnce();
  });

  test('asks nothing more after a no', async () => {
    const given = actions();
    given.closeForNow.mockResolvedValue(true);
    createPill(document, life, given, undefined).showCleaned(state);
    await press('关闭提示');
    await expect.poll(() => root.querySelector('.pill')?.textContent).toContain(messages.pill_mute.message);
    await press(messages.pill_mute_no.message);
    expect([root.host.isConnected, given.mute.mock.calls.length]).toEqual([false, 0]);
  });
});

test('undo restores and offers to clean again', async () => {
  const given = actions();
  createPill(document, life, given, undefined).showCleaned(state);
  await press('撤销');
  expect(given.undo).toHaveBeenCalledOnce();
  await press('重新清理');
  expect(given.clean).toHaveBeenCalledOnce();
});

test('a restored group is told, and the count follows', async () => {
  const given = actions();
  createPill(document, life, given, undefined).showCleaned(state);
  await press('已清理23处');
  await press('恢复 推荐列表');
  expect(given.restoreGroup).toHaveBeenCalledWith('related');
  expect(root.querySelector('h2')?.textContent).toBe('这一页清理了3处');
  expect(root.querySelector('li')?.textContent).toContain('已恢复');
});

test('the page cannot press our buttons', () => {
  const given = actions();
  createPill(document, life, given, undefined).showCleaned(state);
  find('撤销').click();
  find('撤销').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(given.undo).not.toHaveBeenCalled();
});

describe('after six seconds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('only the count is left, and all comes back under the pointer', () => {
    createPill(document, life, actions(), undefined).showCleaned(state);
    vi.advanceTimersByTime(6_100);
    expect(() => find('撤销')).toThrow();
    expect(root.querySelector<HTMLElement>('.count')?.innerText.trim()).toBe('23');
    root.querySelector('aside')?.dispatchEvent(new PointerEvent('pointerenter'));
    expect(find('撤销')).toBeTruthy();
  });

  test('a last word leaves by itself', () => {
    const given = actions();
    createPill(document, life, given, undefined).showUndone();
    expect(root.host.isConnected).toBe(true);
    vi.advanceTimersByTime(6_100);
    expect(root.host.isConnected).toBe(false);
    expect(given.closed).toHaveBeenCalledOnce();
  });
});

test('hides while the page is inert, as under the reader', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  document.body.inert = true;
  await expect.poll(() => root.querySelector('aside')?.hidden).toBe(true);
  document.body.inert = false;
  await expect.poll(() => root.querySelector('aside')?.hidden).toBe(false);
});

test('comes back when the page throws it out, but not for ever', async () => {
  createPill(document, life, actions(), undefined).showCleaned(state);
  for (let i = 0; i < 3; i += 1) {
    root.host.remove();
    await expect.poll(() => root.host.isConnected).toBe(true);
  }
  root.host.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.host.isConnected).toBe(false);
});

test('moves aside when it covers the focused field', async () => {
  await tester.viewport(1000, 700);
  createPill(document, life, actions(), undefined).showCleaned(state);
  const field = document.createElement('input');
  field.style.cssText = 'position:fixed;bottom:0;right:0;width:300px;height:80px';
  document.body.append(field);
  field.focus();
  expect(root.querySelector('aside')?.classList.contains('start')).toBe(true);
  field.remove();
  await tester.viewport(414, 896);
});

describe("gives way to the page's own widgets", () => {
  beforeEach(() => tester.viewport(1000, 700));
  afterEach(async () => {
    for (const element of document.querySelectorAll('.widget')) element.remove();
    await tester.viewport(414, 896);
  });
  function widget(style: string): HTMLElement {
    const element = document.createElement('div');
    element.className = 'widget';
    element.textContent = 'x';
    element.style.cssText = `position:fixed;background:#ddd;${style}`;
    document.body.append(element);
    return element;
  }
  const place = () => {
    const aside = root.querySelector('aside');
    return [aside?.classList.contains('start'), Number.parseInt(aside?.style.getPropertyValue('--lift') ?? '', 10)];
  };

  test('a button in the corner sends it to the other corner', async () => {
    widget('right:16px;bottom:16px;width:56px;height:56px');
    createPill(document, life, actions(), undefined).showCleaned(state);
    await expect.poll(place).toEqual([true, 0]);
  });

  test('a bar over the whole width lifts it', async () => {
    const bar = widget('left:0;right:0;bottom:0;height:60px');
    createPill(document, life, actions(), undefined).showCleaned(state);
    await expect.poll(place).toEqual([false, 50]);
    const pill = root.querySelector('.pill')?.getBoundingClientRect();
    expect(pill?.bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
  });

  test('where the pill takes the whole width, a button lifts it', async () => {
    await tester.viewport(414, 896);
    widget('right:16px;bottom:16px;width:56px;height:56px');
    createPill(document, life, actions(), undefined).showCleaned(state);
    await expect.poll(() => place()[1]).toBeGreaterThan(56);
  });

  test('a layer over the whole window is not dodged', async () => {
    widget('inset:0');
    createPill(document, life, actions(), undefined).showCleaned(state);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(place()).toEqual([false, 0]);
  });
});

test('fits into 320 pixels', async () => {
  await tester.viewport(320, 600);
  createPill(document, life, actions(), 'https://example.org/1').showCleaned(state);
  await press('已清理23处');
  for (const part of root.querySelectorAll('.pill, #sheet, button, a')) {
    const box = part.getBoundingClientRect();
    expect([box.left >= 0, box.right <= 320]).toEqual([true, true]);
  }
  await tester.viewport(414, 896);
});

test.each(['light', 'dark'] as const)('has no accessibility violations, %s', async (scheme) => {
  document.documentElement.lang = 'zh-CN';
  createPill(document, life, actions(), 'https://example.org/1').showCleaned(state);
  await press('已清理23处');
  const sheet = root.adoptedStyleSheets[0];
  for (const rule of sheet?.cssRules ?? []) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('dark')) {
      rule.media.mediaText = scheme === 'dark' ? 'all' : 'not all';
    }
  }
  const { violations } = await axe.run(root.host as HTMLElement);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
