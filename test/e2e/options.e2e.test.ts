import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { waitInClosedRoots } from '../support/closed-root';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// The options page in a real browser: its policy, its keys, and what it does in other tabs. One site is granted at
// installation, for a test cannot answer the browser's own question.
// Inside the worker only.
declare const chrome: Browser;

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  build = await grantedBuild('dist/chrome', [new URL(places.sampleElsewhere).hostname]);
  browser = await openChromium({ extension: build.folder, port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await build?.remove();
  await server?.close();
});

const sections = ['rules', 'appearance', 'detection', 'shortcuts', 'transfer', 'privacy'];

/** What the page's policy refused, and what went wrong, from now on. */
function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

async function openOptions(section: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl(`src/options/index.html#${section}`));
  return page;
}

/** The editor inside the shadow root of the sheet; Playwright looks into open ones by itself. */
const editorOf = (page: Page) => page.getByRole('textbox', { name: '规则的JSON' });

test('no section, nor the editor, does what the page’s policy forbids', async () => {
  const page = await openOptions('rules');
  const troubles = troublesOf(page);
  for (const section of sections) {
    await page.goto(browser.pageUrl(`src/options/index.html#${section}`));
    await expect.poll(() => page.locator('main > *').count()).toBeGreaterThan(1);
  }
  await page.goto(browser.pageUrl('src/options/index.html#rules'));
  await page.getByRole('button', { name: '添加规则' }).click();
  await page.getByRole('button', { name: '以JSON编辑' }).click();
  await editorOf(page).fill('{ "nmae": 1 ');
  // The look of what is wrong comes from the editor's own constructed sheets.
  await expect.poll(() => page.locator('.cm-lintRange-error, .cm-lintPoint-error').count()).toBeGreaterThan(0);
  const gutter = page.locator('.cm-gutters').first();
  expect(await gutter.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
  expect(troubles).toEqual([]);
  await page.close();
});

test('by keyboard alone: into the sheet, through the editor and out, saved, deleted and brought back', async () => {
  const page = await openOptions('rules');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(10);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('搜索规则');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  expect(await focused()).toContain('添加规则');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('dialog.sheet input').count()).toBeGreaterThan(3);
  await page.getByLabel('名称', { exact: true }).focus();
  await page.keyboard.type('键盘写的');
  await page.keyboard.press('Tab');
  await page.keyboard.type('*://keys.example.org/*');
  const asJson = page.getByRole('button', { name: '以JSON编辑' });
  await asJson.focus();
  await page.keyboard.press('Enter');
  await editorOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Tab');
  expect(await editorOf(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('可以用的字段');
  expect(await page.locator('dialog.ask').count()).toBe(0);
  await page.getByRole('button', { name: '保存', exact: true }).focus();
  await page.keyboard.press('Enter');
  const row = page.locator('tr', { hasText: '键盘写的' });
  await expect.poll(() => row.count()).toBe(1);
  expect(await row.textContent()).toContain('*://keys.example.org/*');
  await row.getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('编辑');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => row.count()).toBe(0);
  await page.getByRole('button', { name: '撤销', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => row.count()).toBe(1);
  await page.close();
});

describe('an unsaved rule', () => {
  test('is tried on an open tab, which stays as it is, and shown in the reader there', async () => {
    const page = await browser.context.newPage();
    await page.goto(places.sampleElsewhere);
    const before = await page.evaluate(() => document.body.outerHTML);
    const { hostname } = new URL(places.sampleElsewhere);
    const options = await openOptions(`rules/new?host=${hostname}`);
    await options.getByLabel('移除，第1条', { exact: true }).fill('h1, h2');
    await options.getByRole('button', { name: '测试', exact: true }).click();
    const result = options.locator('.test dl');
    await expect.poll(() => result.textContent()).toMatch(/TensorFlow.+\d+字，\d+个小节.+很可能的出处/);
    const headings = await page.locator('h1, h2').count();
    await expect.poll(() => options.locator('.count').textContent()).toBe(`${headings}处`);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

    await options.getByRole('button', { name: '在阅读视图中预览' }).click();
    const sections = () =>
      waitInClosedRoots(page, 'the article', (root) => {
        const prose = root.querySelector('.prose');
        return prose ? { headings: prose.querySelectorAll('h2').length } : undefined;
      });
    expect((await sections()).headings).toBe(0);
    await options.bringToFront();
    await options.getByLabel('移除，第1条', { exact: true }).fill('');
    await options.getByRole('button', { name: '在阅读视图中预览' }).click();
    await expect.poll(async () => (await sections()).headings).toBeGreaterThan(2);
    const worker = await browser.worker();
    const stored = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('h1, h2');
    await options.close();
    await page.close();
  });
});

test('the chosen language is spoken by the page, the toolbar and the reader', async () => {
  const options = await openOptions('appearance');
  await options.getByText('English', { exact: true }).click();
  await expect.poll(() => options.getByRole('heading', { level: 1 }).textContent()).toBe('Appearance');
  const page = await browser.context.newPage();
  await page.goto(places.sampleElsewhere);
  await browser.clickAction(page);
  const label = () =>
    waitInClosedRoots(page, 'reader', (root) => root.querySelector('[lang]')?.getAttribute('lang') ?? undefined);
  await expect.poll(label).toBe('en');
  const title = async () => {
    const worker = await browser.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  };
  await expect.poll(title).toMatch(/^[\x20-\x7e’“”…]+$/);
  await options.bringToFront();
  await options.getByText('As the browser', { exact: true }).click();
  await expect.poll(() => options.getByRole('heading', { level: 1 }).textContent()).toBe('外观');
  await page.close();
  await options.close();
});
