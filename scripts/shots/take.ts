import type { Page, Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { ExtensionChromium } from '../../test/support/chromium';
import { clickInClosedRoot, inClosedRoots, waitInClosedRoots } from '../../test/support/closed-root';
import { shotPages } from './pages';
import type { Shot, ShotStep } from './shot';

// Inside the worker only.
declare const chrome: Browser;

/** Milliseconds in which what was asked for has been drawn. */
const SETTLING = 500;

/** Takes one picture, in a tab of its own, as PNG. */
export async function takeShot(browser: ExtensionChromium, shot: Shot): Promise<Buffer> {
  const own = shot.page.startsWith('extension:');
  await setLook(await browser.worker(), { theme: own ? 'auto' : 'light', ...shot.look });
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width: shot.width, height: shot.height });
    await page.emulateMedia({
      colorScheme: shot.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      forcedColors: shot.forcedColors ? 'active' : 'none',
    });
    await hideScrollbars(page);
    await open(browser, page, shot);
    await page.waitForTimeout(shot.fault ? 0 : SETTLING);
    for (const step of shot.steps ?? []) await (own ? doInPage(page, step) : doInReader(page, step));
    if (shot.steps) await page.waitForTimeout(SETTLING);
    if (shot.part === undefined) return await page.screenshot();
    return await page.screenshot({ clip: await boxOf(page, shot.part) });
  } finally {
    await page.close();
  }
}

/**
 * Readers have a fixed theme, so that a picture does not depend on the machine; every site shows its pill each time.
 */
async function setLook(worker: Worker, look: Readonly<Record<string, unknown>>): Promise<void> {
  const data = { pill: 'always', appearance: look };
  await worker.evaluate(async (settings) => {
    // Places that were read to, too: each picture begins at the beginning.
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: { version: 1, data: settings } });
  }, data);
}

/** The design was drawn without them, and they take width from small windows. */
async function hideScrollbars(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
}

async function open(browser: ExtensionChromium, page: Page, shot: Shot): Promise<void> {
  if (shot.page.startsWith('extension:')) {
    await page.goto(browser.pageUrl(shot.page.slice(10)));
    return;
  }
  await page.goto(shotPages[shot.page as keyof typeof shotPages]);
  if (shot.live) {
    await waitInClosedRoots(page, 'the pill', (root) => root.querySelector('button') !== null || undefined);
    return;
  }
  if (shot.fault) await spoil(browser, page, shot.fault);
  await browser.clickAction(page);
  await waitFor(
    page,
    shot.fault === 'slow' ? '.sk' : shot.fault === 'broken' ? '.msg .primary' : 'h1:not(.msg h1), .msg .acts',
  );
}

async function waitFor(page: Page, selector: string): Promise<void> {
  await waitInClosedRoots(page, selector, (root, wanted) => root.querySelector(wanted) !== null || undefined, selector);
}

/**
 * Makes the next reading take very long, or fail: the reader is opened and closed once, so that its scripts are there,
 * then the extraction pack is taken away or replaced by one that throws.
 */
async function spoil(browser: ExtensionChromium, page: Page, fault: 'slow' | 'broken'): Promise<void> {
  await browser.clickAction(page);
  await waitFor(page, 'h1');
  await browser.clickAction(page);
  const worker = await browser.worker();
  // The TypeScript runner of the scripts wraps named functions in a helper that the worker does not have.
  await worker.evaluate('globalThis.__name = (named) => named');
  await worker.evaluate(
    async ([url, how]) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [how],
        func: (kind: string) => {
          const name = Symbol.for('suyuan.extraction');
          if (kind === 'slow') Reflect.deleteProperty(globalThis, name);
          else Reflect.set(globalThis, name, {});
        },
      });
      if (how !== 'slow') return;
      // The pack that is asked for next, and only that, never comes.
      const { executeScript } = chrome.scripting;
      chrome.scripting.executeScript = (injection) => {
        if (injection.files === undefined) return executeScript(injection);
        chrome.scripting.executeScript = executeScript;
        return new Promise(() => undefined);
      };
    },
    [page.url(), fault] as const,
  );
}

async function doInPage(page: Page, step: ShotStep): Promise<void> {
  if ('key' in step) await page.keyboard.press(step.key);
  else if ('press' in step)
    await page
      .locator(step.press, { hasText: step.text ?? '' })
      .first()
      .click();
  else if ('fill' in step) await page.locator(step.fill).first().fill(step.with);
  else if ('hover' in step) await page.locator(step.hover).first().hover();
  else await page.locator(step.scrollTo).first().scrollIntoViewIfNeeded();
}

async function doInReader(page: Page, step: ShotStep): Promise<void> {
  if ('key' in step) await page.keyboard.press(step.key);
  else if ('press' in step) await clickInClosedRoot(page, step.press, step.text);
  else if ('hover' in step) {
    const { x, y, width, height } = await boxOf(page, step.hover);
    await page.mouse.move(x + width / 2, y + height / 2);
  } else if ('scrollTo' in step) {
    const scroll = (root: ShadowRoot, selector: string): true | undefined => {
      const found = root.querySelector(selector);
      found?.scrollIntoView({ block: found.getBoundingClientRect().height > 400 ? 'start' : 'center' });
      return found ? true : undefined;
    };
    await inClosedRoots(page, scroll, step.scrollTo);
  }
  await page.waitForTimeout(100);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const look = (root: ShadowRoot, wanted: string): Box | undefined => {
    const box = root.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) return undefined;
    const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
    return { x, y, width: Math.ceil(box.right) - x, height: Math.ceil(box.bottom) - y };
  };
  return waitInClosedRoots(page, selector, look, selector);
}
