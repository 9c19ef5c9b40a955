import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionChromium, openChromium } from '../test/support/chromium';
import { clickInClosedRoot, waitInClosedRoots } from '../test/support/closed-root';
import { openFirefox } from '../test/support/firefox';
import { fixtureHtml } from '../test/support/pages';
import { type ServedPage, servePages } from '../test/support/server';
import { buildExtension } from './build';

/**
 * `npm run shots [-- part of a name …]`: renders every state of every screen to `out/shots/`, in Chromium and the
 * reader in Firefox too, under the names of the design's own pictures, so that a person can lay the two side by side.
 */
const out = 'out/shots';

// Inside the worker only.
declare const chrome: Browser;

/** What one picture shows. */
interface Shot {
  readonly name: string;
  readonly page: keyof typeof pages | `extension:${string}`;
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Changes to the reader's look. */
  readonly look?: Readonly<Record<string, unknown>>;
  /** Keys pressed one after the other once the reader is open. */
  readonly keys?: readonly string[];
  /** The live page instead of the reader: wait for the pill. */
  readonly live?: boolean;
  /** Pressed with the mouse, by selector. */
  readonly press?: string;
}

const pages = {
  self: 'http://opili.baihongyu.com/',
  traced: 'http://blog.youkuaiyun.com/2019/10/03/bitmap-cache/',
  likely: 'http://copy.example.com/likely',
  unknown: 'http://copy.example.com/unknown',
  none: 'http://notes.example.net/none',
  specimen: 'http://notes.example.net/specimen',
  list: 'http://notes.example.net/list',
  empty: 'http://notes.example.net/empty',
} as const;

/** A red curve on white, as a file that any browser draws. */
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="260"><rect width="720" height="260" fill="#fff"/><path d="M40 220h640M40 220V30" stroke="#888" fill="none"/><path d="M40 60C180 70 220 190 360 200s200 4 320 6" stroke="#c4452c" stroke-width="3" fill="none"/></svg>';

function servedPages(): ServedPage[] {
  return [
    { url: pages.self, body: fixtureHtml('baihongyu--self-citing') },
    { url: pages.traced, body: fixtureHtml('hexo--csdn-trailer') },
    { url: pages.likely, body: fixtureHtml('hexo--weixin-repost') },
    { url: pages.unknown, body: fixtureHtml('wpsshop--csdn-leftovers') },
    { url: pages.none, body: fixtureHtml('blog--cites-references') },
    { url: pages.specimen, body: readFileSync('test/fixtures/specimen.html', 'utf8') },
    { url: 'http://notes.example.net/chart.png', body: chart, type: 'image/svg+xml' },
    { url: pages.list, body: fixtureHtml('blog--index-page') },
    { url: pages.empty, body: '<!DOCTYPE html><title></title>' },
  ];
}

const sepiaSong = { theme: 'sepia', font: 'serif' };
const options = (section: string): Shot['page'] => `extension:src/options/index.html#${section}`;

/** THE list of pictures, by screen. */
const shots: readonly Shot[] = [
  { name: 'reader-light-self-1360', page: 'self', width: 1360 },
  { name: 'reader-light-evidence-1360', page: 'self', width: 1360, keys: ['w'] },
  { name: 'reader-dark-500', page: 'self', width: 500, look: { theme: 'dark' } },
  { name: 'reader-dark-verified-1360', page: 'traced', width: 1360, look: { theme: 'dark' } },
  { name: 'reader-black-help-1360', page: 'self', width: 1360, look: { theme: 'black' }, keys: ['?'] },
  { name: 'reader-contrast-light-1360', page: 'self', width: 1360, look: { theme: 'contrast' } },
  { name: 'reader-contrast-dark-900', page: 'self', width: 900, dark: true, look: { theme: 'contrast' } },
  { name: 'reader-light-appearance-1720', page: 'self', width: 1720, keys: ['a'] },
  { name: 'reader-light-verified-export-900', page: 'traced', width: 900, keys: ['e'] },
  { name: 'reader-sepia-song-appearance-1360', page: 'self', width: 1360, look: sepiaSong, keys: ['a'] },
  { name: 'reader-320', page: 'self', width: 320, height: 800 },
  { name: 'reader-320-appearance', page: 'self', width: 320, height: 800, keys: ['a'] },
  { name: 'reader-320-specimen', page: 'specimen', width: 320, height: 3600, look: { fontSize: 32 } },
  { name: 'specimen-light-860', page: 'specimen', width: 860, height: 3000 },
  { name: 'specimen-dark-860', page: 'specimen', width: 860, height: 3000, look: { theme: 'dark' } },
  {
    name: 'specimen-sepia-song-indent-860',
    page: 'specimen',
    width: 860,
    height: 3000,
    look: { ...sepiaSong, indent: true },
  },
  { name: 'specimen-zoom-1360', page: 'specimen', width: 1360, press: '.prose img[data-zoom]' },
  ...(['likely', 'unknown', 'none', 'list', 'empty'] as const).flatMap((page): Shot[] => [
    { name: `states-${page}-light`, page, width: 1000, height: 760 },
    { name: `states-${page}-dark`, page, width: 1000, height: 760, look: { theme: 'dark' } },
  ]),
  { name: 'cleanup-pill-dark-1000', page: 'self', width: 1000, live: true, dark: true },
  { name: 'cleanup-pill-panel-light-1200', page: 'self', width: 1200, live: true, press: 'button' },
  { name: 'onboarding-light-1000', page: 'extension:src/onboarding/index.html', width: 1000 },
  { name: 'onboarding-dark-1000', page: 'extension:src/onboarding/index.html', width: 1000, dark: true },
  { name: 'options-rules-light-1280', page: options('rules'), width: 1280 },
  { name: 'options-rules-500', page: options('rules'), width: 500 },
  { name: 'options-import-light-1100', page: options('transfer'), width: 1100 },
  { name: 'options-appearance-dark-1100', page: options('appearance'), width: 1100, dark: true },
  { name: 'options-detect-light-1100', page: options('detection'), width: 1100 },
  { name: 'options-keys-light-1100', page: options('shortcuts'), width: 1100 },
  { name: 'options-privacy-light-1100', page: options('privacy'), width: 1100 },
];

async function setLook(browser: ExtensionChromium, look: Readonly<Record<string, unknown>>): Promise<void> {
  const worker = await browser.worker();
  // The theme is fixed, so that a picture does not depend on the machine; every site shows its pill each time.
  const data = { pill: 'always', appearance: { theme: 'light', ...look } };
  await worker.evaluate((settings) => chrome.storage.local.set({ settings: { version: 1, data: settings } }), data);
}

async function openReader(browser: ExtensionChromium, page: Page): Promise<void> {
  await browser.clickAction(page);
  await waitInClosedRoots(
    page,
    'the reader',
    (root) => root.querySelector('h1:not(.msg h1), .msg .acts') !== null || undefined,
  );
}

async function take(browser: ExtensionChromium, shot: Shot): Promise<void> {
  await setLook(browser, shot.look ?? {});
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width: shot.width, height: shot.height ?? 900 });
    await page.emulateMedia({ colorScheme: shot.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    const own = shot.page.startsWith('extension:');
    await page.goto(own ? browser.pageUrl(shot.page.slice(10)) : pages[shot.page as keyof typeof pages]);
    if (shot.live)
      await waitInClosedRoots(page, 'the pill', (root) => root.querySelector('button') !== null || undefined);
    else if (!own) await openReader(browser, page);
    await page.waitForTimeout(500);
    for (const key of shot.keys ?? []) await page.keyboard.press(key);
    if (shot.press) await clickInClosedRoot(page, shot.press);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(out, `${shot.name}.png`) });
    console.log(`  ${shot.name}`);
  } finally {
    await page.close();
  }
}

async function shootFirefox(port: number): Promise<void> {
  const browser = await openFirefox({ extension: 'dist/firefox', port });
  try {
    for (const name of ['self', 'specimen'] as const) {
      const tab = await browser.openTab();
      await tab.goto(pages[name]);
      await browser.clickAction(tab);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await writeFile(join(out, `firefox-${name}.png`), await tab.screenshot());
      console.log(`  firefox-${name}`);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
await mkdir(out, { recursive: true });
if (process.env['SHOTS_BUILD'] !== 'no') await buildExtension();
const server = await servePages(servedPages());
try {
  const browser = await openChromium({ extension: 'dist/chrome', port: server.port });
  try {
    for (const shot of shots.filter(({ name }) => isWanted(name))) {
      await take(browser, shot).catch((error: unknown) => console.error(`  ${shot.name}: ${String(error)}`));
    }
  } finally {
    await browser.close();
  }
  if (isWanted('firefox')) await shootFirefox(server.port);
} finally {
  await server.close();
}
