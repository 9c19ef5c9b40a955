import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import words from '../../src/static/_locales/zh_CN/messages.json';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';
import { waitFor } from '../support/wait-for';

// Rules go out into a file and come back from it, lists are watched, subscriptions are asked for: the release build.
// Inside the worker and the extension's pages only.
declare const chrome: Browser;

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  build = await grantedBuild('dist/chrome', ['lists.example.com', new URL(places.sampleElsewhere).hostname]);
  browser = await openChromium({ extension: build.folder, port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await build?.remove();
});

const host = new URL(places.sample).hostname;
const rule = { id: 'own-1', name: '这里别动', match: [`*://${host}/*`], mode: 'off', enabled: true };
const button = (key: keyof typeof words, ...args: readonly string[]): string =>
  `role=button[name="${words[key].message.replace(/\$p(\d)\$/g, (_, n: string) => args[Number(n) - 1] ?? '')}"]`;

async function openSection(section: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl(`src/options/index.html#${section}`));
  await page.waitForSelector('main h2');
  return page;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Whether the page of a family that is cleaned by itself is cleaned now. */
async function isCleaned(): Promise<boolean> {
  const page = await browser.context.newPage();
  await page.goto(places.sample);
  const found = await page
    .waitForSelector('[data-suyuan-hidden]', { state: 'attached', timeout: 4_000 })
    .then(() => true)
    .catch(() => false);
  await page.close();
  return found;
}

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

async function toolbarTitle(page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
  });
}

function stored(): Promise<Record<string, unknown>> {
  return browser.worker().then((worker) => worker.evaluate(() => chrome.storage.local.get(null)));
}

/** Ends the worker as browsers do when nothing happens. */
async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('export, reset, import: the same behaviour, with the worker killed in between', async () => {
  expect(await isCleaned()).toBe(true);
  const page = await openSection('transfer');
  await choose(page, 'rules.json', JSON.stringify({ version: 1, rules: [rule] }));
  await page.click(button('options_import_apply', '1'));
  await page.waitForSelector('.toast');
  expect(await isCleaned()).toBe(false);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(button('options_export_rules_button')),
  ]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toEqual({ version: 1, rules: [rule] });
  await killWorker(page);

  await page.goto(browser.pageUrl('src/options/index.html#privacy'));
  await page.click(button('options_reset_open'));
  await page.click(button('options_reset_yes'));
  await page.waitForSelector('.toast');
  await killWorker(page);
  expect(await isCleaned()).toBe(true);

  await page.goto(browser.pageUrl('src/options/index.html#transfer'));
  await page.waitForSelector('.drop');
  await choose(page, 'rules.json', exported);
  await page.click(button('options_import_apply', '1'));
  await page.waitForSelector('.toast');
  await killWorker(page);
  expect(await isCleaned()).toBe(false);
  await page.close();
});

test('a refused file leaves storage as it was, to the byte', async () => {
  const page = await openSection('transfer');
  const before = JSON.stringify(await stored());
  await choose(page, 'bad.json', '{"version":1,"rules":[{"id":"x","name":"x","match":["*://*/*"],"mode":"off"}]}');
  await page.waitForSelector('.problems');
  expect(JSON.stringify(await stored())).toBe(before);
  await page.close();
});

test('27,000 domains come in and are found at once', async () => {
  const page = await openSection('transfer');
  const lines = Array.from({ length: 27_000 }, (_, n) => `mirror-${n}.farm${n % 97}.example`);
  const start = Date.now();
  await choose(page, 'large.txt', lines.join('\n'));
  await page.waitForSelector('.list-name');
  const read = Date.now() - start;
  await page.click(button('options_import_watch_apply'));
  await page.waitForSelector('.list');
  const memory = await page.evaluate(() => Math.round((Reflect.get(performance, 'memory')?.usedJSHeapSize ?? 0) / 1e6));
  console.log(`27,000 domains: shown after ${read} ms, stored after ${Date.now() - start} ms, heap ${memory} MB`);
  const { 'list:list-1': contents } = await stored();
  expect(JSON.stringify(contents).length).toBeLessThan(900_000);
  await page.close();
});

test('a subscription shows what it holds before anything is kept, and is asked for again on a click only', async () => {
  const address = 'https://lists.example.com/farms.txt';
  const asked: { readonly url: string; readonly headers: Record<string, string> }[] = [];
  let answer = { status: 200, headers: { etag: '"1"' }, body: '*://*.farm.example/*\n*://*.mirror.example/*' };
  await browser.context.route('https://lists.example.com/**', async (route) => {
    asked.push({ url: route.request().url(), headers: await route.request().allHeaders() });
    await route.fulfill(answer);
  });
  const page = await openSection('transfer');
  await page.fill('.subscribe input', 'http://lists.example.com/farms.txt');
  await page.press('.subscribe input', 'Enter');
  await page.waitForSelector('.subscribe .error');
  expect(asked).toEqual([]);
  await page.fill('.subscribe input', address);
  await page.press('.subscribe input', 'Enter');
  await page.waitForSelector('.list-name');
  expect(asked).toHaveLength(1);
  expect(Object.keys(asked[0]?.headers ?? {}).filter((name) => /^(?:cookie|referer)$/.test(name))).toEqual([]);
  expect(JSON.stringify(await stored())).not.toContain('mirror.example/');
  await page.click(button('options_list_subscribe'));
  await page.waitForSelector('.list >> text=lists.example.com');

  answer = { status: 304, headers: { etag: '"1"' }, body: '' };
  const update = page.locator('.list button', { hasText: words.options_list_update.message });
  await update.click();
  await page.waitForSelector('.live >> text=最新');
  expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"');
  answer = { status: 500, headers: { etag: '' }, body: 'broken' };
  await update.click();
  await page.waitForSelector('.list .error');
  const { lists } = (await stored()) as {
    lists: { data: readonly { kind: string; problem?: string; count: number }[] };
  };
  expect(lists.data.at(-1)).toMatchObject({ kind: 'watch', count: 2, problem: 'status' });
  await page.close();
});

test('a day later the worker asks by itself', async () => {
  let asked = 0;
  await browser.context.unrouteAll();
  await browser.context.route('https://lists.example.com/**', async (route) => {
    asked += 1;
    await route.fulfill({ status: 200, body: '*://*.third.example/*' });
  });
  const page = await openSection('transfer');
  await page.evaluate(async () => {
    const { lists } = (await chrome.storage.local.get('lists')) as { lists: { data: Record<string, unknown>[] } };
    const yesterday = Date.now() - 90_000_000;
    const data = lists.data.map((record) => ({ ...record, checked: yesterday, updated: yesterday }));
    await chrome.storage.local.set({ lists: { ...lists, data } });
  });
  await killWorker(page);
  // Any page that needs us wakes the worker.
  await (await open(places.noticed)).close();
  await waitFor(async () => expect(JSON.stringify(await stored())).toContain('third.example'));
  const { lists } = (await stored()) as { lists: { data: readonly { problem?: string; count: number }[] } };
  expect(lists.data.at(-1)).toMatchObject({ count: 1 });
  expect(lists.data.at(-1)?.problem).toBeUndefined();
  await killWorker(page);
  await (await open(places.noticed)).close();
  expect(asked).toBe(1);
  await page.close();
});

test('a listed site is looked at where that is permitted, and the toolbar says that it is listed', async () => {
  const { hostname } = new URL(places.sampleElsewhere);
  const plain = await open(places.sampleElsewhere);
  await plain.waitForTimeout(1_000);
  expect(await toolbarTitle(plain)).toBe(words.action_title_plain.message);
  await plain.close();

  const page = await openSection('transfer');
  await choose(page, '农场.txt', `${hostname}\nmirror.example.org\n`);
  await page.waitForSelector('.list-name');
  await page.click(button('options_import_watch_apply'));
  await page.waitForSelector('.toast');
  const listed = await open(places.sampleElsewhere);
  await waitFor(async () => expect(await toolbarTitle(listed)).toBe(words.action_title_repost.message));
  await listed.close();
  await page.close();
});
