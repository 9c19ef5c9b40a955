import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// Inside the worker only.
declare const chrome: Browser;

// The browser's own question can't be answered by a test. So one site is granted at installation, and withdrawn and
// given back as a user does it: by "site access" on the browser's page of extensions.
const site = new URL(places.sampleElsewhere).hostname;

let server: PageServer;
let browser: ExtensionChromium;
let build: GrantedBuild;
let extensions: Page;

beforeAll(async () => {
  build = await grantedBuild('dist/chrome', [site]);
  server = await servePages(endToEndPages());
  browser = await openChromium({ extension: build.folder, port: server.port });
  extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions/');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await build?.remove();
});

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const hiddenOn = (page: Page) => page.locator('[data-suyuan-hidden]').count();

/** “On click” or “on all sites”, as chosen on the browser's page of extensions. */
async function setSiteAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const change = JSON.stringify({ extensionId: browser.id, hostAccess });
  await extensions.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
}

async function registered(): Promise<readonly string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts())
      .map(({ id, matches }) => `${id} ${matches?.join(' ')}`)
      .sort(),
  );
}

/** One of the extension's sentences in the language of this browser. */
async function words(key: string): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate((name) => chrome.i18n.getMessage(name), key);
}

const scripts = ['cleanup', 'early', 'probe'].map((id) => `${id} *://${site}/*`);

test('a rule acts where the site is permitted; withdrawn, open tabs are given back; given again, they are cleaned', async () => {
  const plain = await open(places.sampleElsewhere);
  expect(await hiddenOn(plain)).toBe(0);
  expect(await registered()).toEqual([]);

  const worker = await browser.worker();
  const rule = { id: 'site', name: site, match: [`*://${site}/*`], mode: 'clean', enabled: true };
  await worker.evaluate(
    (rules) => chrome.storage.local.set({ rules: { schema: 2, rev: 1, data: { rules, ruleTimes: {}, builtin: {} } } }),
    [rule],
  );
  await expect.poll(registered).toEqual(scripts);
  await expect.poll(() => hiddenOn(plain)).toBeGreaterThan(0);
  const known = await open(places.sample);
  await expect.poll(() => hiddenOn(known)).toBeGreaterThan(0);

  await setSiteAccess('ON_CLICK');
  await expect.poll(registered).toEqual([]);
  await expect.poll(() => hiddenOn(plain)).toBe(0);
  await expect.poll(() => hiddenOn(known)).toBe(0);
  const later = await open(places.sampleElsewhere);
  await later.waitForTimeout(500);
  expect(await hiddenOn(later)).toBe(0);

  await setSiteAccess('ON_ALL_SITES');
  await expect.poll(registered).toEqual(scripts);
  for (const page of [plain, later]) await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
  await Promise.all([plain, known, later].map((page) => page.close()));
});

test('“on click”: the table and the page of permissions say it and offer the way out; the icon works', async () => {
  await setSiteAccess('ON_CLICK');
  const options = await open(browser.pageUrl('src/options/index.html'));
  const withheld = await words('options_rule_no_access');
  await expect.poll(() => options.getByText(withheld).count()).toBeGreaterThan(0);
  await options.goto(browser.pageUrl('src/options/index.html#privacy'));
  await options.getByText(await words('options_access_known_withheld')).waitFor();
  expect(await options.getByRole('button', { name: await words('options_allow'), exact: true }).count()).toBe(1);
  await options.close();
  const page = await open(places.sampleElsewhere);
  await browser.clickAction(page);
  await expect.poll(() => page.evaluate(() => document.body.inert)).toBe(true);
  await page.close();
  await setSiteAccess('ON_ALL_SITES');
});
