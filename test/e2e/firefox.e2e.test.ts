import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../support/firefox';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

let server: PageServer;
let browser: ExtensionFirefox;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  browser = await openFirefox({ extension: 'dist/firefox', port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(url: string): Promise<FirefoxTab> {
  const tab = await browser.openTab();
  await tab.goto(url);
  return tab;
}

const hiddenOn = (tab: FirefoxTab) => tab.evaluate<number>(`document.querySelectorAll('[data-suyuan-hidden]').length`);
const bodyOf = (tab: FirefoxTab) => tab.evaluate<string>('document.head.outerHTML + document.body.outerHTML');
const heading = (tab: FirefoxTab) =>
  tab.inClosedRoots((root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined);

test('the content script cleans a page of a known family and the toolbar counts', async () => {
  const tab = await open(places.sample);
  await expect.poll(() => hiddenOn(tab)).toBeGreaterThan(0);
  await expect.poll(async () => Number((await browser.toolbar(tab)).badge)).toBeGreaterThanOrEqual(22);
  expect(await tab.evaluate<string>('document.body.innerText')).not.toContain('查看>>');
  await tab.close();
});

test('the toolbar button opens the reader and gives the page back', async () => {
  const tab = await open(places.sampleElsewhere);
  const before = await bodyOf(tab);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBe('TensorFlow 里为什么有两个 Keras:从来历到取舍一次讲清');
  const text = await tab.inClosedRoots((root) =>
    root.querySelector('h1') === null ? undefined : (root.textContent ?? ''),
  );
  expect(text).toContain('独立的一份要绕到后端函数里去改');
  expect(text).not.toContain('用 tf.function 给循环提速');
  await tab.press('\uE00C');
  await expect.poll(() => heading(tab)).toBeUndefined();
  expect(await bodyOf(tab)).toBe(before);
  await tab.close();
});

test('the reader works where the page forbids scripts, styles and markup from strings', async () => {
  const tab = await open(places.strict);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBe('末班车上的调度系统');
  await tab.close();
});

test('colours and typeset formulae come when an article needs them', async () => {
  const tab = await open(places.specimen);
  await browser.clickAction(tab);
  const look = (root: ShadowRoot): string | undefined =>
    root.querySelectorAll('.prose math').length === 2 && root.querySelector('.c-keyword') ? 'both' : undefined;
  await expect.poll(() => tab.inClosedRoots(look)).toBe('both');
  await tab.close();
});

test('an empty page gets a sentence', async () => {
  const tab = await open(places.empty);
  await browser.clickAction(tab);
  await expect.poll(() => heading(tab)).toBeTruthy();
  await tab.close();
});

test('an element is picked where no article was found, and read from there', async () => {
  const tab = await open(places.list);
  await browser.clickAction(tab);
  await expect
    .poll(() =>
      tab.inClosedRoots((root) => {
        const button = [...root.querySelectorAll('button')].find((each) =>
          each.textContent?.includes('Select the article'),
        );
        button?.focus();
        return button && true;
      }),
    )
    .toBe(true);
  await tab.press('\uE007');
  await expect
    .poll(() => tab.inClosedRoots((root) => root.querySelector('.bar code')?.textContent ?? undefined))
    .toBeTruthy();
  await tab.press('\uE007');
  await expect
    .poll(() => tab.inClosedRoots((root) => root.querySelector('.prose')?.textContent ?? undefined))
    .toBeTruthy();
  await tab.close();
});

test('a PDF: the toolbar says that it cannot run', async () => {
  const tab = await open(places.pdf);
  await browser.clickAction(tab);
  await expect.poll(async () => (await browser.toolbar(tab)).badge).toBe('!');
  await tab.close();
});

test('the options page shows the rules, and a switch is remembered', async () => {
  const tab = await open(browser.pageUrl('src/options/index.html'));
  const rows = () => tab.evaluate<number>(`document.querySelectorAll('table.rules tbody tr').length`).catch(() => 0);
  await expect.poll(rows).toBeGreaterThan(20);
  const first = `document.querySelector('table.rules tbody tr [role=switch]')`;
  expect(await tab.evaluate<boolean>(`${first}.checked`)).toBe(true);
  await tab.evaluate(`${first}.click()`);
  const stored = () =>
    tab.evaluate<string>(`browser.storage.local.get(['settings', 'rules']).then((all) => JSON.stringify(all))`);
  await expect.poll(stored).toContain('builtin-baihongyu');
  const page = await open(places.sample);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await hiddenOn(page)).toBe(0);
  await tab.evaluate(`${first}.click()`);
  await expect.poll(stored).not.toContain('builtin-baihongyu');
  await Promise.all([tab.close(), page.close()]);
});
