import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import english from '../../src/static/_locales/en/messages.json';
import chinese from '../../src/static/_locales/zh_CN/messages.json';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { waitInClosedRoots } from '../support/closed-root';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { type PageServer, servePages } from '../support/server';
import { waitFor } from '../support/wait-for';

// The life of one rule, from an element that is pointed at to a file and back; the worker ends between the steps.

const host = 'walk.example.com';
const url = `http://${host}/post`;
const body = `<!DOCTYPE html><html lang="zh"><head><title>末班车上的调度系统</title></head><body>
<main><h1>末班车上的调度系统</h1><div class="prose">${'<p>调度器每隔一分钟读一次时刻表，把将要发车的班次排进队列，再把迟到的班次往后推。</p>'.repeat(12)}</div>
<div class="ad-box" style="padding:20px">读者都在看的推广</div>
<p>到站以后，调度器才把这一班从队列里划掉。</p></main></body></html>`;

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionChromium;

beforeEach(async () => {
  server = await servePages([{ url, body }]);
  build = await grantedBuild('dist/chrome', [host]);
});
afterEach(async () => {
  await browser?.close();
  await server?.close();
  await build?.remove();
});

async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Whether the advertisement is out of sight. */
const boxIsHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector('.ad-box');
    return box !== null && getComputedStyle(box).display === 'none';
  });
const becomesHidden = (page: Page, hidden: boolean): Promise<void> =>
  waitFor(async () => expect(await boxIsHidden(page)).toBe(hidden));

/**
 * Loads the page anew and brings the layout shifts of its first 0.4 seconds: a box that goes after the first paint is
 * one. Longer than that no page is held back for a background that must wake first, see `early-sheet.ts`.
 */
async function shiftsOnReload(page: Page): Promise<number> {
  await page.bringToFront();
  await page.reload();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.startTime < 400) sum += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

/** A page that is loaded just when the worker was ended comes to be cleaned; the next one is so before it is seen. */
async function becomesClean(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await becomesHidden(page, true);
  await killWorker(page);
  expect(await shiftsOnReload(page)).toBe(0);
  await becomesHidden(page, true);
}

describe.each([
  ['zh_CN', chinese],
  ['en', english],
] as const)('in %s', (language, words) => {
  const word = (key: keyof typeof words, ...args: readonly string[]): string =>
    words[key].message.replace(/\$p(\d)\$/g, (_, n: string) => args[Number(n) - 1] ?? '');

  test('picked, cleaned before the first paint, edited, exported, reset, imported', async () => {
    browser = await openChromium({ extension: build.folder, port: server.port, language });
    const page = await browser.context.newPage();
    await page.goto(url);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl(`src/options/index.html#rules/new?host=${host}`));
    const press = (key: keyof typeof words, ...args: readonly string[]): Promise<void> =>
      options.getByRole('button', { name: word(key, ...args), exact: true }).click();

    const sheet = options.getByRole('dialog');
    const addLine = sheet.getByRole('button', { name: word('options_field_add_line') });
    if ((await sheet.getByRole('textbox', { name: word('options_field_remove_nth', '1') }).count()) === 0)
      await addLine.first().click();
    await press('options_field_pick', word('options_field_remove_nth', '1'));
    await waitInClosedRoots(
      page,
      'the bar of the picker',
      (root) => root.querySelector('.bar h2') !== null || undefined,
    );
    await killWorker(options);
    await page.locator('.ad-box').click({ force: true });
    const picked = sheet.getByRole('textbox', { name: word('options_field_remove_nth', '1') });
    await waitFor(async () => expect(await picked.inputValue()).toBe('.ad-box'));
    await sheet.getByText(word('options_mode_clean'), { exact: true }).click();
    await press('options_sheet_save');
    await sheet.waitFor({ state: 'detached' });
    await killWorker(options);
    await becomesClean(page);

    await options.bringToFront();
    const row = options.getByRole('row').filter({ hasText: host }).first();
    await row.getByRole('switch').click();
    await becomesHidden(page, false);
    await killWorker(options);
    await row.getByRole('switch').click();
    await becomesHidden(page, true);
    await killWorker(options);

    await options.goto(browser.pageUrl('src/options/index.html#transfer'));
    const [download] = await Promise.all([options.waitForEvent('download'), press('options_export_rules_button')]);
    const file = await readFile(await download.path());
    await killWorker(options);

    await options.goto(browser.pageUrl('src/options/index.html#privacy'));
    await press('options_reset_open');
    await press('options_reset_yes');
    await options.waitForSelector('.toast');
    await killWorker(options);
    await shiftsOnReload(page);
    expect(await boxIsHidden(page)).toBe(false);

    await options.goto(browser.pageUrl('src/options/index.html#transfer'));
    await options.waitForSelector('.drop');
    await options.setInputFiles('input[type=file]', { name: 'rules.json', mimeType: 'application/json', buffer: file });
    await press('options_import_apply', '1');
    await options.waitForSelector('.toast');
    await killWorker(options);
    await becomesClean(page);
  });
});
