import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionChromium, openChromium, pressShortcut } from '../test/support/chromium';
import { waitInClosedRoots } from '../test/support/closed-root';
import { decodeMarkup } from '../test/support/decode';
import { openLab } from '../test/support/lab';
import { servePages } from '../test/support/server';
import { ensureChineseText, ensureChromium } from './browsers';
import { buildExtension } from './build';
import { linesOfReading } from './reading-lines';

/**
 * `npm start [-- <file or http address>]`: builds, and shows one page detected, traced, cleaned and opened in the
 * reader in a real browser: in a window where there is a display, else as pictures in `out/`.
 */
const sample = 'test/fixtures/pages/baihongyu--self-citing/page.html';
const out = 'out';

/** The page to show; `local` when it is served from here under its own address. */
interface Subject {
  readonly url: string;
  readonly html: string;
  readonly local: boolean;
}

let steps = 0;

function say(line: string): void {
  console.log(line);
}

function step(line: string): void {
  steps += 1;
  say(`[${steps}] ${line}`);
}

async function readSubject(argument: string | undefined): Promise<Subject> {
  if (argument !== undefined && /^https?:\/\//i.test(argument)) {
    const response = await fetch(argument);
    const html = decodeMarkup(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type') ?? '');
    return { url: argument, html, local: false };
  }
  const file = argument ?? sample;
  const html = decodeMarkup(await readFile(file), '');
  const meta = await readFile(join(dirname(file), 'meta.json'), 'utf8').catch(() => '{}');
  const known = (JSON.parse(meta) as { url?: string }).url;
  const url = known ?? `http://page.example/${encodeURIComponent(basename(file))}`;
  // The local server speaks http alone.
  return { url: url.replace(/^https:/, 'http:'), html, local: true };
}

/** Reads the page with the engine alone, before the extension changes anything, and takes its picture. */
async function readAlone(subject: Subject): Promise<void> {
  const lab = await openLab();
  try {
    const measures = await lab.measure({ url: subject.url, html: subject.html });
    await lab.screenshot(join(out, 'page.png'));
    if (measures.reading === undefined) throw new Error(measures.ours.error ?? 'the engine gave nothing');
    for (const line of ['', ...linesOfReading(measures.reading), '']) say(line);
  } finally {
    await lab.close();
  }
}

/** What the reader or the pill shows; pages are looked into, not asked. */
async function waitForReader(page: Page): Promise<string> {
  return waitInClosedRoots(
    page,
    'the reader',
    (root) => root.querySelector('h1:not([role=status] h1)')?.textContent ?? undefined,
  );
}

/** Cleans the page: built-in hosts are cleaned by themselves, elsewhere the keyboard command does it. */
async function waitForCleaning(page: Page): Promise<number> {
  const hidden = () => page.locator('[data-suyuan-hidden]').count();
  for (let round = 0; round < 30; round += 1) {
    const count = await hidden();
    if (count > 0) return count;
    if (round === 10) await pressShortcut(page, '9', { alt: true, shift: true });
    await page.waitForTimeout(150);
  }
  return hidden();
}

/** A picture of a page of the extension. */
async function shootExtensionPage(browser: ExtensionChromium, path: string, file: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl(path));
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, file) });
  await page.close();
  say(`    ${join(out, file)}`);
}

async function show(browser: ExtensionChromium, subject: Subject, headed: boolean): Promise<void> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(subject.url, { waitUntil: 'load' });
  const hidden = await waitForCleaning(page);
  step(hidden > 0 ? `Cleaned on the page: ${hidden} elements hidden` : 'Nothing to clean on this page');
  if (!headed) {
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(out, 'cleaned.png') });
    say(`    ${join(out, 'cleaned.png')}`);
  }
  await browser.clickAction(page);
  step(`Toolbar icon clicked; the reader shows “${await waitForReader(page)}”`);
  if (headed) {
    say('The window stays open; close it to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
    return;
  }
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(out, `reader-${theme}.png`) });
    say(`    ${join(out, `reader-${theme}.png`)}`);
  }
  step('Pages of the extension');
  await shootExtensionPage(browser, 'src/options/index.html', 'options.png');
  await shootExtensionPage(browser, 'src/onboarding/index.html', 'onboarding.png');
}

async function main(): Promise<void> {
  const subject = await readSubject(process.argv[2]);
  await mkdir(out, { recursive: true });
  step('Building the extension into dist/chrome');
  await buildExtension(['chrome']);
  step(`Browser: ${ensureChromium(say)}`);
  ensureChineseText(say);
  step(`Reading ${subject.url}`);
  await readAlone(subject);
  const server = await servePages(subject.local ? [{ url: subject.url, body: subject.html }] : []);
  const headed = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const browser = await openChromium({
    extension: 'dist/chrome',
    headed,
    ...(subject.local ? { port: server.port } : {}),
  });
  try {
    step(`Opened ${subject.url} ${subject.local ? 'from here, under its own address' : ''}`);
    await show(browser, subject, headed);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
  say('Done.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
