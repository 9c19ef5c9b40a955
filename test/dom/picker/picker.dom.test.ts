import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as tester, userEvent } from 'vitest/browser';
import type { PickOutcome, PickPurpose } from '../../../src/packs/contracts';
import { type Picker, startPicker } from '../../../src/picker/picker';
import { native } from '../../../src/platform/native';
import messages from '../../../src/static/_locales/zh_CN/messages.json';
import { watchRoots } from '../../support/shadow-roots';
import { waitFor } from '../../support/wait-for';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

function getMessage(key: string, values: readonly string[] = []): string {
  const text = (messages as Catalogue)[key]?.message ?? '';
  return text.replace(/\$p(\d)\$/g, (_all, n: string) => values[Number(n) - 1] ?? '');
}

let root: ShadowRoot;
let box: HTMLElement;
let picker: Picker | undefined;
let outcomes: PickOutcome[];
let heard: string[];
let listening: AbortController;
const types = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'focusin',
  'mousemove',
  'pointermove',
];

function start(purpose: PickPurpose = 'article'): void {
  picker = startPicker(document, purpose, (outcome) => outcomes.push(outcome));
}

const within = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
const label = (): string => within('.label')?.textContent ?? '';
const proposed = (): string => within('.say')?.textContent ?? '';
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

beforeEach(async () => {
  await tester.viewport(900, 700);
  Object.assign(native, { runtime: { id: 'own-id' }, i18n: { getMessage, getUILanguage: () => 'zh-CN' } });
  watchRoots(
    (made) => {
      root = made;
    },
    { isOpened: true },
  );
  outcomes = [];
  heard = [];
  listening = new AbortController();
  box = document.createElement('div');
  box.style.cssText = 'padding-top:260px';
  const line = (name: string, text: string): string =>
    `<div class="${name}" style="block-size:60px"><p style="margin:0;inline-size:300px">${text}</p></div>`;
  const doc = new DOMParser().parseFromString(
    `<article><header class="head" style="block-size:60px">标题</header>${line('content', '正文一共八个字。')}${line('promo', '推广')}</article>`,
    'text/html',
  );
  box.append(...doc.body.children);
  document.body.append(box);
  for (const type of types) {
    const listen = (): void => void heard.push(type);
    box.addEventListener(type, listen, { signal: listening.signal });
    document.addEventListener(type, listen, { capture: true, signal: listening.signal });
  }
});

afterEach(async () => {
  picker?.end();
  listening.abort();
  box.remove();
  document.body.replaceChildren();
  await tester.viewport(414, 896);
});

describe('the pointer', () => {
  test('names what it is on, proposes a selector, and a click takes it; the page hears nothing', async () => {
    start();
    heard.length = 0;
    await tester
      .elementLocator(box.querySelector('.content') as Element)
      .hover({ force: true, position: { x: 600, y: 30 } });
    await waitFor(() => expect(label()).toBe('article > .content，8字'));
    await waitFor(() => expect(proposed()).toBe('.content匹配1处'));
    await tester
      .elementLocator(box.querySelector('.content') as Element)
      .click({ force: true, position: { x: 600, y: 30 } });
    expect(outcomes).toEqual([{ kind: 'picked', selector: '.content', matches: 1 }]);
    expect(heard).toEqual([]);
  });

  test('the page as a whole is not taken, and a sentence says so', async () => {
    start();
    await tester.elementLocator(document.body).click({ force: true, position: { x: 4, y: 500 } });
    await waitFor(() => expect(proposed()).toBe(messages.picker_whole.message));
    expect([outcomes, within('.use')?.getAttribute('aria-disabled')]).toEqual([[], 'true']);
  });

  test('events that the page makes do nothing', async () => {
    start();
    box.querySelector('.promo')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(outcomes).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('begins at the usual place, widens, narrows back, goes to siblings, and takes', async () => {
    start();
    await waitFor(() => expect(within('.frame')).not.toBeNull());
    expect(label()).toContain('article');
    await press('{ArrowDown}');
    await waitFor(() => expect(label()).toBe('article > .head，2字'));
    await press('{Tab}');
    await waitFor(() => expect(label()).toBe('article > .content，8字'));
    await press('{ArrowDown}');
    await waitFor(() => expect(label()).toBe('.content > p，8字'));
    await press('{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(label()).toContain('> article，'));
    await press('{ArrowDown}');
    await waitFor(() => expect(label()).toBe('article > .content，8字'));
    await press('{Tab}{Shift>}{Tab}{/Shift}{Tab}');
    await waitFor(() => expect(label()).toBe('article > .promo，2字'));
    await press('{Enter}');
    expect(outcomes).toEqual([{ kind: 'picked', selector: '.promo', matches: 1 }]);
    expect(heard.filter((type) => type.startsWith('key'))).toEqual([]);
  });

  test('Escape cancels, and gives focus and scroll position back', async () => {
    const field = document.createElement('input');
    box.prepend(field);
    const tail = document.createElement('div');
    tail.style.blockSize = '3000px';
    box.append(tail);
    field.focus();
    scrollTo(0, 40);
    const before = document.documentElement.outerHTML;
    start();
    await press('{ArrowDown}{Tab}{Tab}{Tab}');
    await press('{Escape}');
    expect(outcomes).toEqual([{ kind: 'cancelled' }]);
    expect([document.activeElement, scrollY]).toEqual([field, 40]);
    expect(document.documentElement.outerHTML).toBe(before);
    heard.length = 0;
    await press('x');
    expect(heard).toContain('keydown');
  });

  test('what is chosen is said to screen readers', async () => {
    start('remove');
    await press('{ArrowDown}');
    await waitFor(() => expect(within('[aria-live]')?.textContent).toMatch(/^\.\w+ > \w+，\d字，匹配1处$/));
    expect(within('[role=application]')?.getAttribute('aria-label')).toBe('选取要移除的内容');
    expect(root.activeElement).toBe(within('[role=application]'));
  });
});

test('the bar: what it stands in can be chosen, and both buttons work', async () => {
  start();
  await press('{ArrowDown}{ArrowDown}{Tab}{ArrowDown}');
  await waitFor(() => expect(within('[data-crumb]')).not.toBeNull());
  const crumb = [...root.querySelectorAll<HTMLElement>('[data-crumb]')].find((each) => each.textContent === 'article');
  await tester.elementLocator(crumb as Element).click();
  await waitFor(() => expect(label()).toContain('> article，'));
  await waitFor(() => expect(proposed()).toContain('article'));
  await tester.elementLocator(within('[data-act=use]') as Element).click();
  expect(outcomes[0]).toMatchObject({ kind: 'picked', matches: 1 });
  start();
  await tester.elementLocator(within('[data-act=cancel]') as Element).click();
  expect(outcomes[1]).toEqual({ kind: 'cancelled' });
});

test('everything that a selector finds is outlined', async () => {
  for (let index = 0; index < 3; index += 1) {
    const advert = document.createElement('aside');
    advert.className = 'ad-box';
    advert.textContent = 'x';
    box.append(advert);
  }
  start('remove');
  await tester.elementLocator(box.querySelector('.ad-box') as Element).hover({ force: true });
  await waitFor(() => expect(proposed()).toBe('.ad-box匹配3处'));
  expect(root.querySelectorAll('.match')).toHaveLength(2);
});

test('an element that the page takes away is no longer chosen', async () => {
  start();
  await press('{ArrowDown}');
  await waitFor(() => expect(label()).toContain('.head'));
  box.replaceChildren();
  await press('{Enter}');
  expect(outcomes).toEqual([]);
  await waitFor(() => expect(within('.frame')).toBeNull());
});

test('stands above what the page has in the top layer', async () => {
  const notice = document.createElement('div');
  notice.popover = 'manual';
  notice.style.cssText = 'inset:0;inline-size:100%;block-size:100%';
  box.append(notice);
  notice.showPopover();
  start();
  await waitFor(() => expect(document.elementFromPoint(450, 350)).toBe(root.host));
});

test('a page that throws the picker out cancels it', async () => {
  start();
  root.host.remove();
  await press('{ArrowDown}');
  await waitFor(() => expect(outcomes).toEqual([{ kind: 'cancelled' }]));
});

test('a second picking ends the first', () => {
  start();
  const first = picker;
  first?.end();
  start('title');
  first?.end();
  expect(outcomes).toEqual([{ kind: 'cancelled' }]);
  expect(within('h2')?.textContent).toBe('选取标题');
});

test('fits into 320 pixels, with names as long as they come', async () => {
  await tester.viewport(320, 600);
  const deep = document.createElement('section');
  deep.className = 'an-unusually-long-name-for-a-section-ab';
  deep.append(...box.children);
  box.append(deep);
  start();
  await press('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(proposed()).toContain('匹配'));
  for (const part of root.querySelectorAll('.bar, .acts button, .say, .keys')) {
    const rect = part.getBoundingClientRect();
    expect([rect.left >= 0, rect.right <= 320]).toEqual([true, true]);
  }
});

test.each(['light', 'dark'] as const)('has no accessibility violations, %s', async (scheme) => {
  document.documentElement.lang = 'zh-CN';
  start();
  await press('{ArrowDown}');
  await waitFor(() => expect(proposed()).toContain('匹配'));
  for (const rule of root.adoptedStyleSheets[0]?.cssRules ?? []) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('dark')) {
      rule.media.mediaText = scheme === 'dark' ? 'all' : 'not all';
    }
  }
  const { violations } = await axe.run(root.host as HTMLElement, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
