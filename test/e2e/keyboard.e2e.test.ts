import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionChromium, openChromium, pressShortcut } from '../support/chromium';
import { inClosedRoots, waitInClosedRoots } from '../support/closed-root';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';
import { waitFor } from '../support/wait-for';

let server: PageServer;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  browser = await openChromium({ extension: 'dist/chrome', port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until something in the reader fits the selector. */
async function shown(page: Page, selector: string): Promise<void> {
  await waitInClosedRoots(page, selector, (root, wanted) => root.querySelector(wanted) !== null || undefined, selector);
}

async function isGone(page: Page, selector: string): Promise<boolean> {
  const look = (root: ShadowRoot, wanted: string): true | undefined => (root.querySelector(wanted) ? true : undefined);
  return (await inClosedRoots(page, look, selector)) === undefined;
}

/** Presses Tab until the focus is on something that fits the selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const look = (root: ShadowRoot, wanted: string): true | undefined =>
    root.activeElement?.matches(wanted) ? true : undefined;
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await inClosedRoots(page, look, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

const focused = (page: Page): Promise<string | undefined> =>
  inClosedRoots(page, (root) => root.activeElement?.localName ?? undefined);

test('the whole way by keyboard: open, theme, heading, evidence, its place, back, export, close', async () => {
  const page = await browser.context.newPage();
  await page.goto(places.sampleElsewhere);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
  const before = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.bringToFront();
  await pressShortcut(page, 'r', { alt: true });
  await shown(page, '.prose h2');
  expect(await focused(page)).toBe('h1');

  // Home, End and Space are the browser's own.
  const scrolled = () => inClosedRoots(page, (root) => root.querySelector('.frame')?.scrollTop);
  await page.keyboard.press('End');
  const left = () =>
    inClosedRoots(page, (root) => {
      const frame = root.querySelector('.frame');
      return frame ? frame.scrollHeight - frame.clientHeight - Math.ceil(frame.scrollTop) : undefined;
    });
  await expect.poll(left).toBeLessThanOrEqual(1);
  // Keys that come while the browser still scrolls are lost, and how long it does cannot be seen from outside.
  const pressUntil = (key: string, check: (top: number) => boolean) =>
    waitFor(async () => {
      await page.keyboard.press(key);
      expect((await scrolled()) ?? Number.NaN).toSatisfy(check);
    });
  await pressUntil('Home', (top) => top === 0);
  await pressUntil('Space', (top) => top > 100);
  await pressUntil('Home', (top) => top === 0);

  await page.keyboard.press('d');
  await shown(page, '.frame[data-theme=light]');
  await page.keyboard.press('d');
  await shown(page, '.frame[data-theme=sepia]');
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe('h2');

  await page.keyboard.press('w');
  await shown(page, '.ev');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await tabTo(page, '.find');
  await page.keyboard.press('Enter');
  await shown(page, '.mark');
  expect(await isGone(page, '.prose')).toBe(true);
  await page.keyboard.press('Enter');
  await shown(page, '.ev');

  await page.keyboard.press('e');
  await shown(page, '.menu');
  await expect.poll(() => focused(page)).toBe('button');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => isGone(page, '.menu')).toBe(true);
  await page.keyboard.press('a');
  await shown(page, '.pop');
  await page.keyboard.press('Escape');
  await expect.poll(() => isGone(page, '.pop')).toBe(true);
  expect(await inClosedRoots(page, (root) => root.activeElement?.getAttribute('data-tool') ?? undefined)).toBe(
    'appearance',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await inClosedRoots(page, (root) => root.activeElement?.getAttribute('aria-label') ?? undefined)).toMatch(
    /Esc/,
  );

  await page.keyboard.press('Escape');
  await expect.poll(() => isGone(page, '.frame')).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
  await page.close();
});
