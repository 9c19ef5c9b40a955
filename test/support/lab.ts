import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium, sandboxArguments } from '../../scripts/browsers';
import type { MeasureRequest, Measures } from '../bench/in-page';
import type { CpuProfile } from '../bench/shares';
import { type Timing, timeIn } from './run-times';

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
  /** Milliseconds for loading and reading together; 20 000 unless told. */
  readonly timeout?: number;
}

/** Profiles of one page: cold (nothing compiled yet) and warm. */
export interface Profiles {
  /** Microseconds that the engine's script takes to be read and run, as shipped (packs together, minified). */
  readonly loading: number;
  readonly cold: CpuProfile;
  readonly warm: CpuProfile;
}

/** A Chromium in which saved pages stand under their own address, with neither scripts nor network. */
export interface Lab {
  /** Rejects with a plain sentence when the page hangs or crashes; the next page is not affected. */
  measure(page: LabPage, options?: LabOptions): Promise<Measures>;
  /**
   * How long a page takes our engine and Readability: after one run each to warm up, the medians of `rounds` in turn.
   * Rejects as `measure` does.
   */
  time(page: LabPage, rounds: number, timeout?: number): Promise<Timing>;
  /**
   * Where the time goes: profiles of the first run of our engine and of Readability in a new process, and of `rounds`
   * later runs of both. Who runs first, finds what both share uncompiled. Rejects as `measure` does.
   */
  profile(page: LabPage, rounds: number, oursFirst: boolean): Promise<Profiles>;
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
  const engine = JSON.stringify(await bundleScript('../../src/engine.ts', true));
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
  /** The next page gets a new tab, and a new process with it. */
  async function closeTab(): Promise<void> {
    const closing = slot;
    slot = undefined;
    await closing?.then(({ context }) => context.close()).catch(() => undefined);
  }
  /** Works on a page in the tab; a tab that hangs or crashes is given up. */
  async function inTab<T>(page: LabPage, timeout: number, work: (world: World) => Promise<T>): Promise<T> {
    slot ??= openSlot(browser);
    const current = await slot;
    try {
      return await within(timeout, current, inWorld(current, bundle, page, timeout, work));
    } catch (error) {
      await closeTab();
      throw error;
    }
  }
  return {
    measure: (page, { timeout = 20_000, ...options } = {}) =>
      inTab(page, timeout, (world) => readIn(world, page, options)),
    time: (page, rounds, timeout = 20_000) => inTab(page, timeout, (world) => timeIn(world, page.url, rounds)),
    async profile(page, rounds, oursFirst) {
      await closeTab();
      return inTab(page, 60_000, (world) => profileIn(world, engine, page.url, rounds, oursFirst));
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

/** A new script world in an open page, the bundle loaded. */
export interface World {
  readonly session: CDPSession;
  /** The value of an expression there; rejects with what it throws. */
  evaluate(expression: string): Promise<unknown>;
}

async function inWorld<T>(
  slot: Slot,
  bundle: string,
  page: LabPage,
  timeout: number,
  work: (world: World) => Promise<T>,
): Promise<T> {
  slot.pending = page.html;
  await slot.page.goto(page.url, { waitUntil: 'domcontentloaded', timeout });
  const session = await slot.context.newCDPSession(slot.page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'suyuan' });
    const contextId = world.executionContextId;
    const evaluate = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(describe(exceptionDetails));
      return result.value;
    };
    await evaluate(`${bundle}\n0`);
    return await work({ session, evaluate });
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function readIn(world: World, page: LabPage, options: LabOptions): Promise<Measures> {
  const { others = false, rounds = 1, parts = false } = options;
  const request: MeasureRequest = { url: page.url, others, rounds, parts };
  const answer = await world.evaluate(`JSON.stringify(SuyuanLab.measure(${JSON.stringify(request)}))`);
  return JSON.parse(String(answer)) as Measures;
}

/** Microseconds between two samples of a profile. */
const samplingInterval = 100;

async function profileIn(
  { session, evaluate }: World,
  engine: string,
  url: string,
  rounds: number,
  oursFirst: boolean,
): Promise<Profiles> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  const profile = async (runs: number): Promise<CpuProfile> => {
    await session.send('Profiler.start');
    await evaluate(`SuyuanLab.readBoth(${JSON.stringify(url)}, ${runs}, ${oursFirst})`);
    return (await session.send('Profiler.stop')).profile;
  };
  const cold = await profile(1);
  const warm = await profile(rounds);
  // Last, because it takes the lab's name.
  const loading = await evaluate(`{ const from = performance.now(); (0, eval)(${engine}); performance.now() - from }`);
  return { loading: Number(loading) * 1000, cold, warm };
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
export async function bundleScript(entry = '../bench/in-page.ts', minify = false): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
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
