import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureChromium, sandboxArguments } from '../../scripts/browsers';
import { traceNow } from './trace';

/** How the browser is started. */
export interface ChromiumOptions {
  /** Folder of the unpacked build. */
  readonly extension: string;
  /** Port of the local server to which every host name leads; the real network when absent. */
  readonly port?: number;
  /** With a window; needs a display. */
  readonly headed?: boolean;
  /** As browsers of people are: scrollbars take room, and pages left behind are kept for the way back. */
  readonly asAtHome?: boolean;
  /** Folder of the catalogue whose texts are shown; Chinese when absent. */
  readonly language?: 'zh_CN' | 'zh_TW' | 'en';
}

/** A Chromium that runs the built extension, driven as a user would. */
export interface ExtensionChromium {
  readonly context: BrowserContext;
  readonly id: string;
  /** Address of a page of the extension. */
  pageUrl(path: string): string;
  /** The background worker; it is woken when it sleeps. */
  worker(): Promise<Worker>;
  /**
   * A real click on the toolbar icon with this page in front: grants `activeTab` as a hand would. Brings when it was
   * sent, on the clock of trace.ts.
   */
  clickAction(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** Starts the browser with a fresh profile and waits until the extension is installed, its first-run page in front. */
export async function openChromium(options: ChromiumOptions): Promise<ExtensionChromium> {
  const extension = resolve(options.extension);
  const language = options.language ?? 'zh_CN';
  const profile = await mkdtemp(join(tmpdir(), 'suyuan-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    // Chromium on Linux takes the language of its own texts, and of extensions, from LANGUAGE; file names need UTF-8.
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8`, LC_ALL: 'C.UTF-8' },
    locale: language.replace('_', '-'),
    // A window keeps its own size.
    viewport: options.headed ? null : { width: 1360, height: 1100 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.asAtHome ? ['--hide-scrollbars', '--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      ...sandboxArguments(),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(options.port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${options.port}`]),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  await firstRunPage(context);
  return {
    context,
    id,
    pageUrl: (path) => `chrome-extension://${id}/${path}`,
    worker,
    clickAction: (page) => clickAction(context, page, id),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** The page that opens on installation: were it still to come, it would take the front from the page of a test. */
async function firstRunPage(context: BrowserContext): Promise<void> {
  const isThere = (): boolean => context.pages().some((page) => page.url().endsWith('/src/onboarding/index.html'));
  for (const end = Date.now() + 15_000; !isThere() && Date.now() < end; ) await setTimeout(50);
}

/** `Extensions.triggerAction` wants the browser's session and a target of type tab; a page's own is refused. */
async function clickAction(context: BrowserContext, page: Page, id: string): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser is gone');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const own = await context.newCDPSession(page);
  try {
    const { targetInfo } = await own.send('Target.getTargetInfo');
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === targetInfo.url);
    if (tab === undefined) throw new Error(`no tab shows ${targetInfo.url}`);
    const sent = traceNow();
    await (session.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', {
      id,
      targetId: tab.targetId,
    });
    return sent;
  } finally {
    await Promise.all([session.detach(), own.detach()]).catch(() => undefined);
  }
}

/** A real key press with the browser's own shortcuts in force; `page.keyboard` does not reach extension commands. */
export async function pressShortcut(
  page: Page,
  key: string,
  modifiers: { alt?: boolean; shift?: boolean },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const code = /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0);
  const bits = (modifiers.alt ? 1 : 0) + (modifiers.shift ? 8 : 0);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: bits,
      key,
      code,
      windowsVirtualKeyCode,
      nativeVirtualKeyCode: windowsVirtualKeyCode,
    });
  }
  await session.detach();
}
