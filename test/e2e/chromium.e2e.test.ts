import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium, pressShortcut } from '../support/chromium';
import { clickInClosedRoot, inClosedRoots, waitInClosedRoots } from '../support/closed-root';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// The pill shows on the first page of a site only, so its test comes first. The release build, a real profile, real toolbar clicks: nothing here reaches into the extension's code.
// Inside the worker only.
declare const chrome: Browser;

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

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** What the toolbar shows for the tab in front. */
async function toolbar(page: Page): Promise<{ title: string; badge: string }> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    return { title: await chrome.action.getTitle({ tabId }), badge: await chrome.action.getBadgeText({ tabId }) };
  });
}

/** One of the extension's sentences in the language of this browser. */
async function words(key: string, ...args: (string | number)[]): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(([name, values]) => chrome.i18n.getMessage(name, values), [key, args.map(String)] as const);
}

/** The page as the page itself has it: attributes of the root, head and body. */
function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { attributes } = document.documentElement;
    const root = [...attributes].map((attribute) => `${attribute.name}="${attribute.value}"`).join(' ');
    return `${root}\n${document.head.outerHTML}\n${document.body.outerHTML}`;
  });
}

/** The heading that the reader settles on; that of its waiting screen does not count. */
function readerHeading(page: Page, milliseconds?: number): Promise<string> {
  return waitInClosedRoots(
    page,
    'heading of the reader',
    (root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined,
    '',
    milliseconds,
  );
}

async function readerIsGone(page: Page): Promise<boolean> {
  return (await inClosedRoots(page, (root) => (root.querySelector('h1') === null ? undefined : true))) === undefined;
}

const hiddenOn = (page: Page) => page.locator('[data-suyuan-hidden]').count();

describe('a page of a known family opens', () => {
  test('the pill tells what was hidden; undo gives the page back exactly, and it can be cleaned again', async () => {
    const untouched = await open(places.sampleElsewhere);
    const before = await markupOf(untouched);
    await untouched.close();
    const page = await open(places.sample);
    await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
    await expect.poll(async () => Number((await toolbar(page)).badge)).toBeGreaterThanOrEqual(22);
    const cleaned = await hiddenOn(page);
    const count = (await toolbar(page)).badge;
    const pill = await waitInClosedRoots(page, 'pill', (root) => root.querySelector('.pill')?.textContent ?? undefined);
    expect(pill).toContain(await words('pill_count', count));
    await clickInClosedRoot(page, 'button', await words('pill_undo'));
    await expect.poll(() => hiddenOn(page)).toBe(0);
    expect(await markupOf(page)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await expect.poll(async () => (await toolbar(page)).badge).toBe('');
    await clickInClosedRoot(page, 'button', await words('pill_again'));
    await expect.poll(() => hiddenOn(page)).toBe(cleaned);
    await page.close();
  });

  test('it is cleaned by itself and the toolbar counts', async () => {
    const page = await open(places.sample);
    await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
    await expect.poll(async () => Number((await toolbar(page)).badge)).toBeGreaterThanOrEqual(22);
    const { badge, title } = await toolbar(page);
    expect(title).toBe(await words('action_title_cleaned', badge));
    for (const gone of ['查看>>', '万能的chatGPT', '本文共 1306 字']) {
      expect(await page.evaluate(() => document.body.innerText)).not.toContain(gone);
    }
    const left = await page.evaluate(() => document.body.innerText);
    for (const kept of ['转载地址', '发布时间:2021-03-18', '权重文件的层名和形状一致']) expect(left).toContain(kept);
    await page.close();
  });

  test('where the family is only pointed out, the icon says so and the page stays', async () => {
    const page = await open(places.noticed);
    await expect.poll(async () => (await toolbar(page)).title).toBe(await words('action_title_repost'));
    expect((await toolbar(page)).badge).toBe('');
    expect(await hiddenOn(page)).toBe(0);
    await page.close();
  });

  test('elsewhere nothing runs before a click', async () => {
    const page = await open(places.original);
    await page.waitForTimeout(500);
    expect((await toolbar(page)).title).toBe(await words('action_title_plain'));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });
});

describe('a click on the toolbar icon', () => {
  test('opens the reader with the cleaned article and the card of a page that cites itself', async () => {
    const page = await open(places.sampleElsewhere);
    await page.evaluate(() => window.scrollTo(0, 300));
    const before = await markupOf(page);
    await browser.clickAction(page);
    const title = 'TensorFlow 里为什么有两个 Keras:从来历到取舍一次讲清';
    expect(await readerHeading(page)).toBe(title);
    const shown = await waitInClosedRoots(page, 'article', (root) => {
      const frame = root.querySelector('h1')?.closest('main, article')?.parentElement;
      const headings = [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent ?? '');
      return {
        text: frame?.textContent ?? '',
        headings,
        scripts: root.querySelectorAll('script, iframe, object').length,
      };
    });
    for (const heading of ['一,两个名字是怎么来的', '1,独立的 keras 包', '四,又有哪些地方是一样的']) {
      expect(shown.headings.join('\n')).toContain(heading);
    }
    expect(shown.text).toContain('独立的一份要绕到后端函数里去改');
    for (const noise of ['查看>>', '用 tf.function 给循环提速', '本文共 1306 字'])
      expect(shown.text).not.toContain(noise);
    expect(shown.scripts).toBe(0);
    expect(await page.title()).toBe(await words('reader_open_title', title));
    expect(await page.evaluate(() => document.body.hasAttribute('inert'))).toBe(true);
    expect(
      await page.evaluate(() => [...document.documentElement.children].every((each) => each.shadowRoot === null)),
    ).toBe(true);
    await expect.poll(async () => (await toolbar(page)).title).toBe(await words('action_title_reading'));

    await page.keyboard.press('Escape');
    await expect.poll(() => readerIsGone(page)).toBe(true);
    expect(await markupOf(page)).toBe(before);
    expect(await page.evaluate(() => [document.documentElement.children.length, window.scrollY])).toEqual([2, 300]);
    await page.close();
  });

  test('a second click closes the reader', async () => {
    const page = await open(places.original);
    const before = await markupOf(page);
    await browser.clickAction(page);
    expect(await readerHeading(page)).toBe('抓包看一次 TLS 握手');
    await browser.clickAction(page);
    await expect.poll(() => readerIsGone(page)).toBe(true);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  test('works where the page forbids scripts, styles and markup from strings', async () => {
    const page = await open(places.strict);
    await browser.clickAction(page);
    expect(await readerHeading(page)).toBe('末班车上的调度系统');
    const source = await waitInClosedRoots(page, 'link to the original', (root) =>
      [...root.querySelectorAll('a')].map((link) => link.href).find((href) => href.includes('mp.weixin.qq.com')),
    );
    expect(source).toBe('https://mp.weixin.qq.com/s/Kq3vXw8LmNc2TzRb7YdEfg');
    const size = await waitInClosedRoots(page, 'styled heading', (root) => {
      const heading = root.querySelector('h1');
      return heading === null ? undefined : Number.parseFloat(getComputedStyle(heading).fontSize);
    });
    expect(size).toBeGreaterThan(24);
    await page.close();
  });

  test('fetches colours and typeset formulae when an article needs them, and Markdown when somebody wants it', async () => {
    const page = await open(places.specimen);
    await browser.clickAction(page);
    const signs = await waitInClosedRoots(page, 'colours and formulae', (root) => {
      const formulae = root.querySelectorAll('.prose math').length;
      return formulae > 1 && root.querySelector('.c-keyword') ? formulae : undefined;
    });
    expect(signs).toBe(2);
    const download = page.waitForEvent('download');
    await page.keyboard.press('e');
    await clickInClosedRoot(page, '.menu button', await words('reader_save_markdown'));
    const file = await download;
    expect(file.suggestedFilename()).toBe('正文里的每一种元素.md');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('```python\nimport asyncio');
    expect(text).toContain('行内公式$E = mc^2$应与文字同高');
    await page.close();
  });

  test('follows the system between light and dark', async () => {
    const page = await open(places.original);
    await page.emulateMedia({ colorScheme: 'light' });
    await browser.clickAction(page);
    await readerHeading(page);
    const ink = () =>
      inClosedRoots(page, (root) => {
        const heading = root.querySelector('h1');
        return heading === null ? undefined : Number(/\d+/.exec(getComputedStyle(heading).color)?.[0]);
      });
    expect(await ink()).toBeLessThan(100);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ink).toBeGreaterThan(150);
    await page.close();
  });
});

describe('the keyboard', () => {
  test('Alt+R opens the reader and closes it', async () => {
    const page = await open(places.original);
    await page.bringToFront();
    await pressShortcut(page, 'r', { alt: true });
    expect(await readerHeading(page)).toBe('抓包看一次 TLS 握手');
    await pressShortcut(page, 'r', { alt: true });
    await expect.poll(() => readerIsGone(page)).toBe(true);
    await page.close();
  });

  test('Alt+Shift+9 cleans a page of any site and undoes it', async () => {
    const page = await open(places.sampleElsewhere);
    const before = await markupOf(page);
    await page.bringToFront();
    await pressShortcut(page, '9', { alt: true, shift: true });
    await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('查看>>');
    await pressShortcut(page, '9', { alt: true, shift: true });
    await expect.poll(() => hiddenOn(page)).toBe(0);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });
});

describe('pages that hold no article', () => {
  test('an empty page: one plain sentence, and the page comes back by its button', async () => {
    const page = await open(places.empty);
    const before = await markupOf(page);
    await browser.clickAction(page);
    expect(await readerHeading(page)).toBe(await words('reader_noarticle_title'));
    await clickInClosedRoot(page, 'button', await words('reader_back'));
    await expect.poll(() => readerIsGone(page)).toBe(true);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  test('a list page: a sentence, or what there is to read', async () => {
    const page = await open(places.list);
    const before = await markupOf(page);
    await browser.clickAction(page);
    expect(['晨光杂记', await words('reader_noarticle_title')]).toContain(await readerHeading(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => readerIsGone(page)).toBe(true);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  test('three megabytes: a result or a sentence in good time', async () => {
    const page = await open(places.huge);
    await browser.clickAction(page);
    const heading = await readerHeading(page, 30_000);
    expect([await words('reader_fail_title'), '很长的一页']).toContain(heading);
    await page.keyboard.press('Escape');
    await expect.poll(() => readerIsGone(page)).toBe(true);
    await page.close();
  });

  test('pages of the browser itself: the icon says that it cannot run', async () => {
    const page = await open('chrome://version/');
    await browser.clickAction(page);
    await expect.poll(async () => (await toolbar(page)).title).toBe(await words('action_title_blocked'));
    expect((await toolbar(page)).badge).toBe('!');
    await page.close();
  });

  test('a PDF: the icon says what it is', async () => {
    const page = await open(places.pdf);
    await browser.clickAction(page);
    await expect.poll(async () => (await toolbar(page)).title).toBe(await words('action_title_pdf'));
    expect((await toolbar(page)).badge).toBe('!');
    await page.close();
  });

  test('files that are no web pages: the icon says so', async () => {
    const page = await open(places.text);
    await browser.clickAction(page);
    await expect.poll(async () => (await toolbar(page)).title).toBe(await words('action_title_blocked'));
    await page.close();
  });
});

describe('the options page', () => {
  const options = () => open(browser.pageUrl('src/options/index.html'));

  const builtinSwitch = (settings: Page) => settings.locator('tr', { hasText: 'baihongyu.com' }).getByRole('switch');

  test('a built-in rule switched off gives an open tab back and leaves the next page alone, until it is switched on', async () => {
    const before = await markupOf(await open(places.sampleElsewhere));
    const live = await open(places.sample);
    await expect.poll(async () => Number((await toolbar(live)).badge)).toBeGreaterThanOrEqual(22);
    const cleaned = await hiddenOn(live);
    const settings = await options();
    const toggle = builtinSwitch(settings);
    await toggle.click();
    await expect.poll(() => markupOf(live)).toBe(before);
    expect(await live.evaluate(() => document.documentElement.children.length)).toBe(2);
    await expect.poll(async () => (await toolbar(live)).badge).toBe('');
    const next = await open(places.sample);
    await next.waitForTimeout(700);
    expect(await hiddenOn(next)).toBe(0);
    await settings.bringToFront();
    await toggle.click();
    await expect.poll(() => hiddenOn(live)).toBe(cleaned);
    await expect.poll(() => hiddenOn(next)).toBe(cleaned);
    await expect.poll(async () => Number((await toolbar(live)).badge)).toBeGreaterThanOrEqual(22);
    for (const each of [settings, live, next]) await each.close();
  });

  test('watching only at a click silences open tabs and those opened later; watching again wakes them', async () => {
    const noticed = await open(places.noticed);
    await expect.poll(async () => (await toolbar(noticed)).title).toBe(await words('action_title_repost'));
    const settings = await open(browser.pageUrl('src/options/index.html#detection'));
    const choose = async (key: string) =>
      settings.getByRole('radio', { name: new RegExp(`^${await words(key)}`) }).check();
    await choose('watch_click');
    await expect.poll(async () => (await toolbar(noticed)).title).toBe(await words('action_title_plain'));
    const sample = await open(places.sample);
    await sample.waitForTimeout(700);
    expect(await hiddenOn(sample)).toBe(0);
    expect((await toolbar(sample)).title).toBe(await words('action_title_plain'));
    await settings.bringToFront();
    await choose('watch_known');
    await expect.poll(() => hiddenOn(sample)).toBeGreaterThan(0);
    await expect.poll(async () => (await toolbar(noticed)).title).toBe(await words('action_title_repost'));
    for (const each of [settings, noticed, sample]) await each.close();
  });

  test('a rule is added, checked, edited and deleted, with undo', async () => {
    const page = await options();
    const button = async (key: string) => page.getByRole('button', { name: await words(key), exact: true });
    await (await button('options_rules_add')).click();
    await page.getByLabel(await words('options_field_name')).fill('我的规则');
    const pattern = page.getByLabel(await words('options_field_match_nth', 1)).first();
    await pattern.fill('shop.example.org');
    await (await button('options_sheet_save')).click();
    await expect.poll(() => pattern.getAttribute('aria-invalid')).toBe('true');
    await pattern.fill('*://shop.example.org/*');
    await page
      .getByText(await words('options_mode_notify'), { exact: true })
      .last()
      .click();
    await (await button('options_sheet_save')).click();
    const row = page.locator('tr', { hasText: '我的规则' });
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.textContent()).toContain('*://shop.example.org/*');

    await page.reload();
    await expect.poll(() => row.count()).toBe(1);
    await row.getByRole('button', { name: await words('options_rule_more', '我的规则') }).click();
    await page.getByRole('menuitem', { name: await words('options_rule_edit') }).click();
    await page.getByLabel(await words('options_field_name')).fill('改过的规则');
    await (await button('options_sheet_save')).click();
    const renamed = page.locator('tr', { hasText: '改过的规则' });
    await expect.poll(() => renamed.count()).toBe(1);
    expect(await row.count()).toBe(0);

    const remove = async () => {
      await renamed.getByRole('button', { name: await words('options_rule_more', '改过的规则') }).click();
      await page.getByRole('menuitem', { name: await words('options_rule_delete') }).click();
      await expect.poll(() => renamed.count()).toBe(0);
    };
    await remove();
    await (await button('options_undo')).click();
    await expect.poll(() => renamed.count()).toBe(1);
    await remove();
    await page.close();
  });
});

test('nothing was asked of hosts that the pages do not name', () => {
  const known = new Set(Object.values(places).map((place) => new URL(place).hostname));
  // Images of the sample and the specimen, and the browser's own clock and update services.
  const expected = /(?:^|\.)(?:csdnimg\.cn|lost\.example|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;
  const hosts = server.requests.map((url) => new URL(url).hostname);
  expect(hosts.filter((host) => !known.has(host) && !expected.test(host))).toEqual([]);
});
