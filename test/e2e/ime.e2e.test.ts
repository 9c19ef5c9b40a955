import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium, pressShortcut } from '../support/chromium';
import { inClosedRoots } from '../support/closed-root';
import { movingPage, movingPages } from '../support/moving-page';
import { type PageServer, servePages } from '../support/server';

// Inside the worker only.
declare const chrome: Browser;

let server: PageServer;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(movingPages);
  browser = await openChromium({ extension: 'dist/chrome', port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function words(key: string): Promise<string> {
  return (await browser.worker()).evaluate((name) => chrome.i18n.getMessage(name), key);
}

/** Where the focus is: name and text of the element. */
const focus = (page: Page) =>
  inClosedRoots(page, ({ activeElement }) =>
    activeElement
      ? `${activeElement.localName} ${activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? ''}`
      : undefined,
  );

const theme = (page: Page) =>
  inClosedRoots(page, (root) => root.querySelector<HTMLElement>('.frame')?.dataset['theme']);

const shows = (page: Page, selector: string) =>
  inClosedRoots(page, (root, wanted) => (root.querySelector(wanted) ? true : undefined), selector);

/** Goes on with a key until the focus is on what is looked for. */
async function walkTo(page: Page, key: string, what: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (what.test((await focus(page)) ?? '')) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${what}`);
}

async function openReader(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(movingPage.mirrored);
  await page.bringToFront();
  await pressShortcut(page, 'r', { alt: true });
  await expect.poll(() => focus(page)).toContain('h1 第一篇');
  // Keys are listened to after the first paint.
  await page.waitForTimeout(200);
  return page;
}

test('an input method that composes presses no keys of ours in a field or outside', async () => {
  const page = await openReader();
  const before = await theme(page);
  const session = await page.context().newCDPSession(page);
  const compose = async (text: string): Promise<void> => {
    for (const letter of text) {
      const key = { key: letter, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
  };
  await compose('dwep');
  await walkTo(page, 'Tab', new RegExp(await words('reader_know')));
  await page.keyboard.press('Enter');
  await expect.poll(() => focus(page)).toMatch(/^input /);
  await compose('dwep');
  await session.send('Input.imeSetComposition', { text: '的', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '地址dwep' });
  await page.keyboard.type('dwep');
  await page.waitForTimeout(300);
  expect(await theme(page)).toBe(before);
  expect(await shows(page, '.ev, .menu')).toBeUndefined();
  const typed = await inClosedRoots(page, (root) => (root.activeElement as HTMLInputElement | null)?.value);
  expect(typed).toContain('dwep');
  await page.close();
});
