import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { clickInClosedRoot, inClosedRoots, waitInClosedRoots } from '../support/closed-root';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// Inside the worker only.
declare const chrome: Browser;

/** A page whose handlers are everywhere, with a frame and a root of its own. */
const busy = {
  url: 'http://busy.example.com/post',
  html: `<!DOCTYPE html><html lang="zh"><head><title>末班车上的调度系统</title></head><body>
<nav>首页</nav><main class="css-1x2y3z"><h1 class="headline">末班车上的调度系统</h1>
<div class="prose css-9f8e7d" style="padding:20px">${'<p>调度器每隔一分钟读一次时刻表，把将要发车的班次排进队列，再把迟到的班次往后推。</p>'.repeat(8)}</div>
<div class="ad-box">推广一</div><div class="ad-box">推广二</div></main>
<iframe srcdoc="<p>里面</p>" width="300" height="80"></iframe>
<script>window.heard=[];for(const type of ['click','mousedown','pointerup','keydown','keyup','focusin','contextmenu'])for(const target of [document,document.body,document.querySelector('.prose')])target.addEventListener(type,(event)=>{if(event.isTrusted)heard.push(type)},true)</script></body></html>`,
} as const;

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages([...endToEndPages(), { url: busy.url, body: busy.html }]);
  build = await grantedBuild('dist/chrome', ['busy.example.com']);
  browser = await openChromium({ extension: build.folder, port: server.port });
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

/** The browser's number for the tab of a page. */
async function tabOf(page: Page): Promise<number | undefined> {
  await page.bringToFront();
  return (await browser.worker()).evaluate(async (url) => {
    const found = await chrome.tabs.query({ url });
    return found.at(-1)?.id;
  }, page.url());
}

/** The background ends, as it does whenever nothing happens for a while. */
async function stopWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

const pickerBar = (page: Page) =>
  waitInClosedRoots(page, 'the bar of the picker', (root) => root.querySelector('.bar h2')?.textContent ?? undefined);
const proposal = (page: Page) =>
  waitInClosedRoots(page, 'a proposal', (root) => root.querySelector('.bar code')?.textContent ?? undefined);
const pickerIsGone = async (page: Page) =>
  (await inClosedRoots(page, (root) => (root.querySelector('.bar') ? true : undefined))) === undefined;

describe('from the sheet of a rule', () => {
  test('the tab comes forward, the selector comes back without the background, and nothing of the page has changed', async () => {
    const page = await open(busy.url);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const tabId = await tabOf(page);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl(`src/options/index.html#rules/new?host=busy.example.com&tab=${tabId}`));
    await options.getByRole('button', { name: '在网页上选取：正文' }).click();
    expect(await pickerBar(page)).toBe('选取正文');
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    await stopWorker(options);
    const box = await page.locator('.prose').boundingBox();
    if (!box) throw new Error('no text');
    await page.mouse.move(box.x + box.width - 3, box.y + 3);
    await expect.poll(() => proposal(page)).toBe('.prose');
    await page.mouse.click(box.x + box.width - 3, box.y + 3);
    await expect.poll(() => pickerIsGone(page)).toBe(true);
    await expect.poll(() => options.getByRole('textbox', { name: '正文' }).first().inputValue()).toBe('.prose');
    expect(await options.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await options.close();
    await page.close();
  });

  test('by keyboard alone, what goes is named with its likes; Escape brings the sheet back as it was', async () => {
    const page = await open(busy.url);
    const tabId = await tabOf(page);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl(`src/options/index.html#rules/new?host=busy.example.com&tab=${tabId}`));
    const pickTitle = options.getByRole('button', { name: '在网页上选取：标题' });
    await pickTitle.click();
    expect(await pickerBar(page)).toBe('选取标题');
    await page.keyboard.press('Escape');
    await expect.poll(() => pickerIsGone(page)).toBe(true);
    await pickTitle.click();
    expect(await pickerBar(page)).toBe('选取标题');
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'ArrowUp', 'ArrowDown', 'Tab', 'Shift+Tab'])
      await page.keyboard.press(key);
    await expect.poll(() => proposal(page)).toBe('.prose');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => proposal(page)).toMatch(/h1|\.headline/);
    await page.keyboard.press('Enter');
    await expect.poll(() => options.getByRole('textbox', { name: '标题' }).first().inputValue()).toMatch(/h1|headline/);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await options.close();
    await page.close();
  });

  test('a page that is loaded anew meanwhile cancels', async () => {
    const page = await open(busy.url);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl('src/options/index.html#rules'));
    await options.getByRole('button', { name: '添加规则' }).click();
    await options.getByRole('button', { name: '在网页上选取：正文' }).click();
    expect(await pickerBar(page)).toBe('选取正文');
    await page.reload();
    await expect.poll(() => options.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await options.getByRole('textbox', { name: '正文' }).first().inputValue()).toBe('');
    await options.close();
    await page.close();
  });
});

describe('from the reader', () => {
  test('a page that looks like a list is read from the part that is pointed at, without any permission', async () => {
    const page = await open(places.list);
    await browser.clickAction(page);
    await clickInClosedRoot(page, 'button', '选中正文区域');
    expect(await pickerBar(page)).toBe('选取正文');
    await page.keyboard.press('Enter');
    const shown = await waitInClosedRoots(
      page,
      'the article',
      (root) => root.querySelector('.prose')?.textContent ?? undefined,
    );
    expect(shown.length).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('who changes his mind comes back to the article', async () => {
    const page = await open(places.original);
    const heading = () =>
      waitInClosedRoots(
        page,
        'heading',
        (root) => root.querySelector('.prose') && root.querySelector('h1')?.textContent,
      );
    await browser.clickAction(page);
    const title = await heading();
    await clickInClosedRoot(page, '.end button', '选中正文区域');
    expect(await pickerBar(page)).toBe('选取正文');
    await page.keyboard.press('Escape');
    expect(await heading()).toBe(title);
    await page.close();
  });

  test('Escape gives the page back', async () => {
    const page = await open(places.list);
    const before = await page.evaluate(() => document.body.outerHTML);
    await browser.clickAction(page);
    await clickInClosedRoot(page, 'button', '选中正文区域');
    await pickerBar(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.close();
  });
});
