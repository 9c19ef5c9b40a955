import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { clickInClosedRoot, inClosedRoots, waitInClosedRoots } from '../support/closed-root';
import { fixtureHtml } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// Inside the worker only.
declare const chrome: Browser;

const sample = fixtureHtml('baihongyu--self-citing');
const withScript = (script: string): string => sample.replace('</body>', `<script>${script}</script></body>`);

/**
 * Of a family that is cleaned by itself; the notice shows on the first page of a site only, so each has its own host.
 */
const pages = {
  first: { url: 'http://one.baihongyu.com/', body: sample },
  screen: { url: 'http://five.baihongyu.com/', body: sample },
  left: { url: 'http://six.baihongyu.com/', body: sample },
  fighting: {
    url: 'http://two.baihongyu.com/',
    body: withScript(`
      window.shown = 0;
      const line = document.querySelector('.tip');
      const copy = line.cloneNode(true);
      setInterval(() => {
        for (const each of document.querySelectorAll('[data-suyuan-hidden]')) each.removeAttribute('data-suyuan-hidden');
        document.querySelector('.container').prepend(copy.cloneNode(true));
        window.shown += 1;
      }, 40);`),
  },
  moving: {
    url: 'http://three.baihongyu.com/',
    body: withScript(`
      const before = document.body.innerHTML;
      window.goOn = () => { history.pushState(null, '', '/next'); document.body.innerHTML = before; };`),
  },
  widget: {
    url: 'http://four.baihongyu.com/',
    body: sample.replace(
      '</body>',
      '<div style="position:fixed;right:16px;bottom:16px;width:56px;height:56px;background:#07c">?</div></body>',
    ),
  },
} as const;

let server: PageServer;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(Object.values(pages));
  browser = await openChromium({ extension: 'dist/chrome', port: server.port, asAtHome: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(name: keyof typeof pages): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(pages[name].url);
  await waitInClosedRoots(page, 'the pill', (root) => root.querySelector('.pill')?.textContent ?? undefined);
  return page;
}

/** The number on the toolbar icon while this page is in front. */
async function badgeOf(page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

const hiddenOn = (page: Page) => page.locator('[data-suyuan-hidden]').count();

test('the pill stands at the end, is not printed, and what is marked prints as what it is', async () => {
  const page = await open('first');
  await page.waitForTimeout(300);
  const box = await inClosedRoots(page, (root) => {
    const rect = root.querySelector('.pill')?.getBoundingClientRect();
    return rect && [document.documentElement.clientWidth - rect.right, innerHeight - rect.bottom];
  });
  expect(box?.map(Math.round)).toEqual([20, 20]);
  await clickInClosedRoot(page, 'button.count');
  await clickInClosedRoot(page, 'button', '标出位置');
  await expect.poll(() => page.locator('.tip').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tip').evaluate((line) => getComputedStyle(line).outlineStyle)).toBe('none');
  // The session that looks into closed roots ends the emulation when it goes, so this comes last.
  expect(await inClosedRoots(page, (root) => root.querySelector('.sy')?.checkVisibility())).toBe(false);
  await page.close();
});

test('gives way to the widget in its corner', async () => {
  const page = await open('widget');
  await expect.poll(() => inClosedRoots(page, (root) => root.querySelector('.sy.start') !== null)).toBe(true);
  const left = await inClosedRoots(page, (root) => root.querySelector('.pill')?.getBoundingClientRect().left);
  expect(Math.round(left ?? 0)).toBe(20);
  await page.close();
});

test('leaves the whole screen to a page that wants it', async () => {
  const page = await open('screen');
  const isShown = () => inClosedRoots(page, (root) => root.querySelector('.sy')?.checkVisibility());
  expect(await isShown()).toBe(true);
  await page.evaluate(() => document.querySelector('.container')?.requestFullscreen());
  await expect.poll(isShown).toBe(false);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(isShown).toBe(true);
  await page.close();
});

test('a page that comes back from the cache of pages left behind is clean as before, and its pill works', async () => {
  const page = await open('left');
  const cleaned = await hiddenOn(page);
  await page.evaluate(() => {
    document.querySelector('.content')?.setAttribute('data-same', '');
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto('http://elsewhere.example/');
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
  expect([await page.locator('[data-same]').count(), await hiddenOn(page)]).toEqual([1, cleaned]);
  await expect.poll(() => badgeOf(page)).toBe('24');
  await clickInClosedRoot(page, 'button', '撤销');
  await expect.poll(() => hiddenOn(page)).toBe(0);
  await expect.poll(() => badgeOf(page)).toBe('');
  await page.close();
});

test('another article at another address of the same page is cleaned as well', async () => {
  const page = await open('moving');
  const cleaned = await hiddenOn(page);
  await page.evaluate(() => Reflect.get(window, 'goOn')());
  expect(await hiddenOn(page)).toBe(0);
  await expect.poll(() => hiddenOn(page)).toBe(cleaned);
  await page.close();
});

test('a page that fights is followed for a bounded time; then a sentence says so, and the page goes on', async () => {
  const page = await open('fighting');
  await waitInClosedRoots(
    page,
    'the sentence',
    (root) => (root.querySelector('.pill')?.textContent?.includes('这个网页一直在变') ? true : undefined),
    '',
    60_000,
  );
  await page.waitForTimeout(600);
  expect(await hiddenOn(page)).toBe(0);
  const before = await page.evaluate(() => Number(Reflect.get(window, 'shown')));
  await expect.poll(() => page.evaluate(() => Number(Reflect.get(window, 'shown')))).toBeGreaterThan(before);
  await page.close();
}, 90_000);
