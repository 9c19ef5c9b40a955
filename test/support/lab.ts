import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium, sandboxArguments } from '../../scripts/browsers';
import type { MeasureRequest, Measures } from '../bench/in-page';

/** A page to read: its markup, already decoded, under the address that it had. */
export interface LabPage {
  readonly url: string;
  readonly html: string;
}

/** How a page is read. */
export interface LabOptions {
  readonly others?: boolean;
  readonly rounds?: number;
  readonly parts?: boolean;
  readonly timesOnly?: boolean;
  /** Milliseconds for loading and reading together; 20 000 unless told. */
  readonly timeout?: number;
}

/** A Chromium in which saved pages stand under their own address, with neither scripts nor network. */
export interface Lab {
  /** Rejects with a plain sentence when the page hangs or crashes; the next page is not affected. */
  measure(page: LabPage, options?: LabOptions): Promise<Measures>;
  /** Picture of the page that was read last, as it stands without our extension. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The page stays a live document of its own address (relative links, layout and `<noscript>` are real); its scripts are
 * stopped by a policy, not by switching JavaScript off, because that would turn `<noscript>` into content.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri *";

/** Builds the in-page bundle and opens the browser. */
export async function openLab(): Promise<Lab> {
  const bundle = await bundleScript();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...sandboxArguments(),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  let slot: Promise<Slot> | undefined;
  return {
    async measure(page, options = {}) {
      slot ??= openSlot(browser);
      const current = await slot;
      try {
        return await within(options.timeout ?? 20_000, current, readIn(current, bundle, page, options));
      } catch (error) {
        slot = undefined;
        await current.context.close().catch(() => undefined);
        throw error;
      }
    },
    async screenshot(path) {
      const current = await slot;
      await current?.page.screenshot({ path });
    },
    close: () => browser.close(),
  };
}

/** One tab and the document that its next navigation gets. */
interface Slot {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Rejects when the tab crashes. */
  readonly crashed: Promise<never>;
  pending?: string;
}

async function openSlot(browser: Browser): Promise<Slot> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1360, height: 1100 } });
  const page = await context.newPage();
  const crashed = new Promise<never>((_resolve, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
  });
  crashed.catch(() => undefined);
  const slot: Slot = { context, page, crashed };
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await context.route('**/*', (route) => answer(route, slot));
  return slot;
}

/** The awaited document once; everything else (images, frames, a page that sends itself elsewhere) is refused. */
async function answer(route: Route, slot: Slot): Promise<void> {
  const request = route.request();
  const body = slot.pending;
  if (body === undefined || !request.isNavigationRequest() || request.frame() !== slot.page.mainFrame()) {
    await route.abort('aborted');
    return;
  }
  delete slot.pending;
  await route.fulfill({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body,
  });
}

async function readIn(slot: Slot, bundle: string, page: LabPage, options: LabOptions): Promise<Measures> {
  slot.pending = page.html;
  await slot.page.goto(page.url, { waitUntil: 'domcontentloaded', timeout: options.timeout ?? 20_000 });
  const session = await slot.context.newCDPSession(slot.page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'suyuan' });
    const contextId = world.executionContextId;
    const loaded = await session.send('Runtime.evaluate', { contextId, expression: `${bundle}\n0` });
    if (loaded.exceptionDetails) throw new Error(`bundle: ${describe(loaded.exceptionDetails)}`);
    const { others = false, rounds = 1, parts = false, timesOnly = false } = options;
    const request: MeasureRequest = { url: page.url, others, rounds, parts, timesOnly };
    const answered = await session.send('Runtime.evaluate', {
      contextId,
      expression: `JSON.stringify(SuyuanLab.measure(${JSON.stringify(request)}))`,
      returnByValue: true,
    });
    if (answered.exceptionDetails) throw new Error(describe(answered.exceptionDetails));
    return JSON.parse(String(answered.result.value)) as Measures;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

function describe(details: { text: string; exception?: { description?: string } }): string {
  return (details.exception?.description ?? details.text).slice(0, 600);
}

async function within<T>(milliseconds: number, slot: Slot, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, limit, slot.crashed]);
  } finally {
    clearTimeout(timer);
  }
}

/** A script of the tests' own, with all that it imports, as one that defines `SuyuanLab`; the bench's unless told. */
export async function bundleScript(entry = '../bench/in-page.ts'): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'SuyuanLab',
      },
    },
  });
  const first = Array.isArray(outputs) ? outputs[0] : outputs;
  if (first === undefined || !('output' in first)) throw new Error('vite gave no bundle');
  const [chunk] = first.output;
  return chunk.code;
}
