import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Menus } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { waitInClosedRoots } from '../support/closed-root';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// Inside the worker only. Chromium lets a worker send its own events; there is no hand here for native menus.
declare const chrome: Browser & {
  readonly contextMenus: { readonly onClicked: { dispatch(info: Partial<Menus.OnClickData>, tab: unknown): void } };
};

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  build = await grantedBuild('dist/chrome', ['plain.example.com', 'gulou.example.net', 'chenguang.example.com']);
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
  await page.bringToFront();
  return page;
}

/** What the toolbar shows for the tab in front. */
async function toolbar(): Promise<{ title: string; badge: string; color: string }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const [red, green, blue] = await chrome.action.getBadgeBackgroundColor({ tabId });
    return {
      title: await chrome.action.getTitle({ tabId }),
      badge: await chrome.action.getBadgeText({ tabId }),
      color: [red, green, blue].join(),
    };
  });
}

/** Chooses an item of a menu on the tab in front. */
async function choose(info: Partial<Menus.OnClickData>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (about) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(about, tab);
  }, info);
}

const heading = (page: Page) =>
  waitInClosedRoots(
    page,
    'the article',
    (root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined,
  );

describe('every state of the icon says so', () => {
  test('plain, then a reader that is open, then plain again', async () => {
    const page = await open(places.original);
    await expect.poll(toolbar).toMatchObject({ title: '溯源：打开阅读视图', badge: '' });
    await browser.clickAction(page);
    await heading(page);
    await expect.poll(toolbar).toMatchObject({ title: '回到原网页', badge: '' });
    await page.keyboard.press('Escape');
    await expect.poll(toolbar).toMatchObject({ title: '溯源：打开阅读视图', badge: '' });
    await page.close();
  });

  test('a repost', async () => {
    const page = await open(places.noticed);
    await expect.poll(toolbar).toMatchObject({ title: '像是转载，点击阅读正文并查看出处', badge: '' });
    await page.close();
  });

  test('cleaned in place, with the count in grey', async () => {
    const page = await open(places.sample);
    await expect.poll(async () => (await toolbar()).title).toMatch(/^已清理\d+处$/);
    const { title, badge, color } = await toolbar();
    expect([title, color]).toEqual([`已清理${badge}处`, '83,87,93']);
    await page.close();
  });

  test('off on this site, and on again', async () => {
    const page = await open(places.original);
    await choose({ menuItemId: 'site-off', checked: true });
    await expect.poll(toolbar).toMatchObject({ title: '已在此站点停用', badge: '' });
    await page.reload();
    await expect.poll(toolbar).toMatchObject({ title: '已在此站点停用', badge: '' });
    await choose({ menuItemId: 'site-off', checked: false });
    await expect.poll(toolbar).toMatchObject({ title: '溯源：打开阅读视图' });
    await page.close();
  });

  test('a page on which it cannot run', async () => {
    const page = await open('chrome://version/');
    await choose({ menuItemId: 'reader' });
    await expect.poll(toolbar).toMatchObject({ title: '这里不能使用溯源', badge: '!' });
    await page.close();
  });
});

describe('the menus', () => {
  test('hold every item, at most six of them at the top', async () => {
    const worker = await browser.worker();
    const missing = await worker.evaluate(async () => {
      const ids =
        'reader cleanup original markdown site site-clean site-reader site-off site-line site-rule site-trust options link';
      const asked = await Promise.allSettled(ids.split(' ').map((id) => chrome.contextMenus.update(id, {})));
      return asked.filter(({ status }) => status === 'rejected').length;
    });
    expect(missing).toBe(0);
  });

  test('a page is cleaned and given back', async () => {
    const page = await open(places.sampleElsewhere);
    await choose({ menuItemId: 'cleanup' });
    await expect.poll(async () => (await toolbar()).title).toMatch(/^已清理\d+处$/);
    await choose({ menuItemId: 'cleanup' });
    await expect.poll(async () => (await toolbar()).badge).toBe('');
    await page.close();
  });

  test('an article is copied as Markdown, by a reader that opens for it', async () => {
    const page = await open(places.original);
    await choose({ menuItemId: 'markdown' });
    expect(await heading(page)).toBe('抓包看一次 TLS 握手');
    // No hand pressed anything in this page, so the browser may refuse; then the button for it is offered.
    await waitInClosedRoots(page, 'what came of it', (root) => {
      const isCopied = [...root.querySelectorAll('[role=status],[aria-live]')].some(
        (each) => each.textContent === '已复制',
      );
      const isOffered = [...root.querySelectorAll('button,[role=menuitem]')].some((each) =>
        each.textContent?.includes('复制为Markdown'),
      );
      return isCopied || isOffered || undefined;
    });
    await page.close();
  });

  test('a link is opened, and what is behind it is read', async () => {
    const page = await open(places.list);
    const opened = browser.context.waitForEvent('page');
    await choose({ menuItemId: 'link', linkUrl: places.original });
    expect(await heading(await opened)).toBe('抓包看一次 TLS 握手');
    await (await opened).close();
    await page.close();
  });

  test('a rule for this site begins with its host, and picks on this page', async () => {
    const page = await open(places.original);
    const opened = browser.context.waitForEvent('page');
    await choose({ menuItemId: 'site-rule' });
    const options = await opened;
    await expect.poll(() => options.locator('dialog.sheet').textContent()).toMatch(/添加规则|编辑规则/);
    await expect
      .poll(() => options.getByRole('textbox', { name: /网址/ }).first().inputValue())
      .toContain('gulou.example.net');
    await options.getByRole('button', { name: '在网页上选取：标题' }).click();
    expect(
      await waitInClosedRoots(page, 'the picker', (root) => root.querySelector('.bar h2')?.textContent ?? undefined),
    ).toBe('选取标题');
    await page.keyboard.press('Enter');
    await expect.poll(() => options.getByRole('textbox', { name: '标题' }).first().inputValue()).not.toBe('');
    await options.close();
    await page.close();
  });
});

test('both commands have their keys, and speak the language of the browser', async () => {
  const worker = await browser.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  const byName = Object.fromEntries(commands.map(({ name, shortcut, description }) => [name, [shortcut, description]]));
  expect(byName).toMatchObject({
    reader: ['Alt+R', '打开或关闭阅读视图'],
    cleanup: ['Alt+Shift+9', '清理这一页，或撤销'],
  });
});

test('nothing on a known site is seen before it is hidden', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.startTime);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(places.sample);
  await expect.poll(() => page.locator('[data-suyuan-hidden]').count()).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  await page.close();
});
