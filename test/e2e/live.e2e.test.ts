import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { longPage } from '../bench/long-page';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { clickInClosedRoot, inClosedRoots } from '../support/closed-root';
import { movingPage, movingPages } from '../support/moving-page';
import { type PageServer, servePages } from '../support/server';

// An open reader while things happen around it: addresses, caches, settings, clicks, updates.

// Inside the worker only.
declare const chrome: Browser;

const long = 'http://long.example/post/1.html';

/** Two pages of one article, with the links between them that sites have. */
const parts = ['http://parts.example/post/8.html', 'http://parts.example/post/8_2.html'] as const;
const partOf = (at: 0 | 1): string => {
  const lines = Array.from(
    { length: 12 },
    (_, line) => `<p>第${at + 1}页第${line + 1}句：面团要醒两次，夏天短些，冬天久些。</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>醒面</title><h1>醒面</h1><article>${lines.join('')}</article>
<p><a href="${parts[0]}">1</a> <a href="${parts[1]}">2</a> <a href="${parts[1 - at]}">${at === 0 ? '下' : '上'}一页</a></p>`;
};

const longTitle = '缓存与队列的一次排查';

let server: PageServer;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages([
    ...movingPages,
    { url: long, body: longPage(3) },
    ...parts.map((url, at) => ({ url, body: partOf(at === 0 ? 0 : 1) })),
  ]);
  browser = await openChromium({ extension: 'dist/chrome', port: server.port, asAtHome: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** The heading that the reader settled on; nothing while none is open. */
function heading(page: Page): Promise<string | undefined> {
  return inClosedRoots(page, (root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined);
}

/** Opens the reader on a page whose heading is known. */
async function read(page: Page, title: string): Promise<void> {
  await browser.clickAction(page);
  await expect.poll(() => heading(page)).toBe(title);
}

async function icon(page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
  });
}

async function words(key: string): Promise<string> {
  return (await browser.worker()).evaluate((name) => chrome.i18n.getMessage(name), key);
}

/** What of the page is left to us: nothing once the reader is closed. */
const isPageBack = (page: Page) =>
  page.evaluate(() => !document.body.inert && document.documentElement.children.length === 2);

describe('an address that changes beneath the reader', () => {
  test('another article closes it, and the next click reads that one', async () => {
    const page = await open(movingPage.first);
    await read(page, '第一篇：晒被子');
    await page.evaluate(() => Reflect.get(window, 'go')(2));
    await expect.poll(() => isPageBack(page)).toBe(true);
    expect(await page.title()).toBe('第二篇：收衣服');
    await expect.poll(() => icon(page)).toBe(await words('action_title_plain'));
    await read(page, '第二篇：收衣服');
    await page.close();
  });

  test('the way back closes it as well', async () => {
    const page = await open(movingPage.first);
    await page.evaluate(() => Reflect.get(window, 'go')(2));
    await read(page, '第二篇：收衣服');
    await page.evaluate(() => history.back());
    await expect.poll(() => isPageBack(page)).toBe(true);
    expect(await heading(page)).toBeUndefined();
    await page.close();
  });

  test('a place in the page or a tracking parameter is no other article', async () => {
    const page = await open(movingPage.first);
    await read(page, '第一篇：晒被子');
    await page.evaluate(() => {
      history.replaceState({}, '', `${location.pathname}?utm_source=feed#part-2`);
      location.hash = 'part-3';
    });
    await page.waitForTimeout(700);
    expect(await heading(page)).toBe('第一篇：晒被子');
    await page.close();
  });

  test('while the reader opens, the new article is read', async () => {
    const page = await open(long);
    // A reader that begins says so by this event to what an update left behind; here the page hears it.
    await page.evaluate(() => {
      const move = (): void => {
        history.pushState({}, '', '/post/2.html');
        const title = document.querySelector('h1');
        if (title) title.textContent = '换过的标题';
        document.title = '换过的标题';
      };
      document.addEventListener('reopen', () => setTimeout(move), { once: true });
    });
    await browser.clickAction(page);
    await expect.poll(() => heading(page)).toBe('换过的标题');
    await page.close();
  });
});

describe('clicks', () => {
  test('two at once open the reader once', async () => {
    const page = await open(long);
    await Promise.all([browser.clickAction(page), browser.clickAction(page)]);
    await expect.poll(() => heading(page)).toBe(longTitle);
    await page.waitForTimeout(500);
    expect(await heading(page)).toBe(longTitle);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.close();
  });

  test('on a page that is left at once, nothing opens on the next one', async () => {
    const page = await open(long);
    await browser.clickAction(page);
    await page.goto(movingPage.first);
    await page.waitForTimeout(800);
    expect(await heading(page)).toBeUndefined();
    expect(await isPageBack(page)).toBe(true);
    await read(page, '第一篇：晒被子');
    await page.close();
  });
});

test('a page that comes back from the cache of pages left behind still shows its reader, with the settings of now', async () => {
  const page = await open(movingPage.first);
  await read(page, '第一篇：晒被子');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(movingPage.other);
  await expect.poll(() => icon(page)).toBe(await words('action_title_plain'));
  const meanwhile = await open(long);
  await read(meanwhile, longTitle);
  for (const theme of ['light', 'sepia']) {
    await meanwhile.keyboard.press('d');
    await expect.poll(() => inClosedRoots(meanwhile, themeOf)).toBe(theme);
  }
  await meanwhile.waitForTimeout(600);
  await page.bringToFront();
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
  expect(await heading(page)).toBe('第一篇：晒被子');
  await expect.poll(() => icon(page)).toBe(await words('action_title_reading'));
  await expect.poll(() => inClosedRoots(page, themeOf)).toBe('sepia');
  await browser.clickAction(page);
  await expect.poll(() => isPageBack(page)).toBe(true);
  for (const each of [meanwhile, page]) await each.close();
});

test('an article of several pages goes on in the same tab, in the reader, only when it is asked to', async () => {
  const page = await open(parts[0]);
  await read(page, '醒面');
  const text = () => inClosedRoots(page, (root) => root.querySelector('.prose')?.textContent ?? undefined);
  expect(await text()).toContain('第1页第12句');
  expect(server.requests.filter((url) => url === parts[1])).toEqual([]);
  await clickInClosedRoot(page, 'button', await words('reader_go_on'));
  await page.waitForURL(parts[1]);
  await expect.poll(text).toContain('第2页第12句');
  expect(server.requests.filter((url) => url === parts[1])).toHaveLength(1);
  const ending = await inClosedRoots(page, (root) => root.querySelector('.end')?.textContent ?? undefined);
  expect(ending).not.toContain(await words('reader_paged'));
  await page.close();
});

test('over a page that fills the whole screen it lies on top, and gives the screen back to it', async () => {
  const page = await open(movingPage.first);
  await page.evaluate(() => document.querySelector('main, article, div')?.requestFullscreen());
  const filled = () => page.evaluate(() => document.fullscreenElement?.localName);
  await expect.poll(filled).toBeTruthy();
  const before = await filled();
  await read(page, '第一篇：晒被子');
  const top = () =>
    page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement?.localName);
  expect(await top()).toBe('html');
  await page.keyboard.press('e');
  await expect.poll(() => inClosedRoots(page, (root) => root.querySelector('.pop') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => isPageBack(page)).toBe(true);
  expect(await filled()).toBe(before);
  await page.close();
});

test('a stricter judgement reaches open readers at once, and nobody loses the place', async () => {
  const page = await open(movingPage.mirrored);
  await browser.clickAction(page);
  await expect.poll(() => inClosedRoots(page, verdictIn)).toContain(await words('state_unknown'));
  const scrolled = await inClosedRoots(page, (root) => {
    const frame = root.querySelector('.frame');
    const first = root.querySelector<HTMLElement>('.prose > *');
    if (!frame || !first) return undefined;
    first.dataset['same'] = 'yes';
    frame.scrollTop = 260;
    return frame.scrollTop;
  });
  const options = await open(browser.pageUrl('src/options/index.html#detection'));
  const demand = async (key: string): Promise<void> => {
    const name = new RegExp(`^${await words(key)}`);
    await options.getByRole('radio', { name }).check();
  };
  await demand('options_sensitivity_strict');
  await expect.poll(() => inClosedRoots(page, verdictIn)).not.toContain(await words('state_unknown'));
  expect(await inClosedRoots(page, (root) => root.querySelector('[data-same]')?.localName)).toBeTruthy();
  const moved = await inClosedRoots(page, (root) => root.querySelector('.frame')?.scrollTop);
  await demand('options_sensitivity_normal');
  await expect.poll(() => inClosedRoots(page, verdictIn)).toContain(await words('state_unknown'));
  expect(moved).toBeLessThanOrEqual(Number(scrolled));
  await page.bringToFront();
  await page.keyboard.press('Escape');
  for (const each of [options, page]) await each.close();
});

/** Runs in the closed root. */
function themeOf(root: ShadowRoot): string | undefined {
  return root.querySelector<HTMLElement>('.frame')?.dataset['theme'];
}

/** Runs in the closed root: what stands between the byline and the text. */
function verdictIn(root: ShadowRoot): string | undefined {
  return root.querySelector('.cardw, .card, .quiet')?.textContent ?? undefined;
}
