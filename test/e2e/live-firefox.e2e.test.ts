import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../support/firefox';
import { movingPage, movingPages } from '../support/moving-page';
import { type PageServer, servePages } from '../support/server';

// The main ones of live.e2e.test.ts, and what an update of the extension leaves behind, which only Firefox lets us try.

const title = '第一篇：晒被子';

let server: PageServer;
let browser: ExtensionFirefox;

beforeAll(async () => {
  server = await servePages(movingPages);
  browser = await openFirefox({ extension: 'dist/firefox', port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const heading = (tab: FirefoxTab) =>
  tab.inClosedRoots((root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined);

const isPageBack = (tab: FirefoxTab) =>
  tab.evaluate<boolean>('!document.body.inert && document.documentElement.children.length === 2');

async function read(): Promise<FirefoxTab> {
  const tab = await browser.openTab();
  await tab.goto(movingPage.first);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBe(title);
  return tab;
}

test('another article closes the reader, and the next click reads that one', async () => {
  const tab = await read();
  await tab.evaluate('go(2)');
  await expect.poll(() => isPageBack(tab)).toBe(true);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBe('第二篇：收衣服');
  await tab.evaluate('history.back()');
  await expect.poll(() => isPageBack(tab)).toBe(true);
  await tab.close();
});

test('a page that comes back from the cache of pages left behind still shows its reader', async () => {
  const tab = await read();
  await tab.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted })`);
  const reading = (await browser.toolbar(tab)).title;
  await tab.goto(movingPage.other);
  await expect.poll(async () => (await browser.toolbar(tab)).title).not.toBe(reading);
  await tab.evaluate('setTimeout(() => history.back())');
  await expect.poll(() => tab.evaluate('window.persisted').catch(() => undefined)).toBe(true);
  expect(await heading(tab)).toBe(title);
  await expect.poll(async () => (await browser.toolbar(tab)).title).toBe(reading);
  await tab.press('\uE00C');
  await expect.poll(() => isPageBack(tab)).toBe(true);
  await tab.close();
});

test('what an update leaves behind gives way to the new reader, and the page comes back whole', async () => {
  const tab = await browser.openTab();
  await tab.goto(movingPage.first);
  const markup = 'document.documentElement.outerHTML';
  const before = await tab.evaluate(markup);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBe(title);
  const reading = (await browser.toolbar(tab)).title;
  await tab.evaluate(`document.documentElement.lastElementChild.setAttribute('data-old', '')`);
  await browser.reinstall();
  await expect.poll(async () => (await browser.toolbar(tab)).title).not.toBe(reading);
  await browser.clickAction(tab);
  await expect.poll(() => tab.evaluate(`document.querySelector('[data-old]') === null`)).toBe(true);
  await expect.poll(() => heading(tab)).toBe(title);
  await tab.press('\uE00C');
  await expect.poll(() => isPageBack(tab)).toBe(true);
  expect(await tab.evaluate(markup)).toBe(before);
  await tab.close();
});
