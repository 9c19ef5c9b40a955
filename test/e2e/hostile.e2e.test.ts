import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { inClosedRoots } from '../support/closed-root';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../support/firefox';
import { type HostilePage, hostilePages } from '../support/hostile-pages';
import { type PageServer, servePages } from '../support/server';

// Pages that know our source, in real browsers with the release build and a real click on the toolbar.

/** The page's late handlers and requests, and the reader's, come within this many milliseconds. */
const SETTLE = 400;

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A hostile page in a browser, as far as the test wants to know of it. */
interface Attack {
  click(): Promise<unknown>;
  evaluate<T>(run: () => T): Promise<T>;
  look<T>(look: (root: ShadowRoot) => T | undefined): Promise<T | undefined>;
  close(): Promise<void>;
}

/** Runs in the page: all elements with their attributes; names that shadow properties are passed by. */
function readMarkup(): string {
  const all = Document.prototype.querySelectorAll.call(document, '*');
  const attributesOf = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes')?.get;
  const write = (element: Element) =>
    `${element.localName} ${Array.from(attributesOf?.call(element) as NamedNodeMap, ({ name, value }) => `${name}=${value}`).join(' ')}`;
  return `${Array.from(all, write).join('\n')}\n${all[0]?.textContent}`;
}

/** Runs in the page: nothing of what it did while it loaded counts, all from now on does. */
function arm(): void {
  const seen: string[] = [];
  Object.assign(window, { __executed: 0, __violations: seen });
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    seen.push(`${violatedDirective} ${sample}`),
  );
}

/** Runs in the page: what was executed and reported, and whether the page got hold of our tree. */
function readMarks(): { executed: unknown; violations: unknown; hasRoot: boolean } {
  const root: unknown = Reflect.get(window, '__root');
  return {
    executed: Reflect.get(window, '__executed'),
    violations: Reflect.get(window, '__violations'),
    hasRoot: root instanceof ShadowRoot,
  };
}

/** Runs in the closed root: what the reader shows once it has settled, and all in it that could run, load or send. */
function lookAtReader(root: ShadowRoot) {
  const heading = root.querySelector('h1:not([role=status] h1)');
  if (heading === null) return undefined;
  const box = heading.getBoundingClientRect();
  const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const elements = [...root.querySelectorAll('*')];
  const isArmed = ({ name, value }: Attr) =>
    /^(?:on.+|ping|srcset|srcdoc|formaction|background|poster|attributionsrc|is|popovertarget|autofocus|contenteditable|accesskey)$/.test(
      name,
    ) ||
    /^\s*(?:javascript|vbscript|data:text)/i.test(value) ||
    (name === 'referrerpolicy' && value !== 'no-referrer');
  return {
    heading: heading.textContent ?? '',
    text: root.textContent ?? '',
    html: [...root.children].map((child) => child.outerHTML).join(''),
    covered: top === null || !(heading.contains(top) || top.contains(heading)),
    strange: elements
      .map(({ localName }) => localName)
      .filter((name) => /^(?:script|iframe|object|embed|form|link|meta|base|template|.+-.+)$/.test(name)),
    armed: elements.flatMap(({ localName, attributes }) =>
      [...attributes].filter(isArmed).map(({ name, value }) => `${localName} ${name}=${value}`),
    ),
  };
}

/** One of our sentences in the languages that test browsers come in. */
function sentences(key: string): string[] {
  return ['zh_CN', 'en'].map((locale) => {
    const messages = JSON.parse(readFileSync(`src/static/_locales/${locale}/messages.json`, 'utf8'));
    return messages[key].message;
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, SETTLE));
const isGone = async (attack: Attack) =>
  (await attack.look((root) => root.querySelector('h1, .page')?.tagName)) === undefined;

async function serveHostilePages(): Promise<PageServer> {
  const server = await servePages(hostilePages.map(({ url, served }) => ({ url, ...served })));
  for (const { url, images = [] } of hostilePages) {
    for (const path of images.filter((image) => image.endsWith('.png') && !image.includes('none'))) {
      server.put({
        url: new URL(path, url).href,
        body: pixel,
        type: 'image/png',
        headers: { 'cache-control': 'no-store' },
      });
    }
  }
  return server;
}

async function withstand(attack: Attack, hostile: HostilePage, server: PageServer): Promise<void> {
  await pause();
  const before = await attack.evaluate(readMarkup);
  await attack.evaluate(arm);
  const asked = server.received.length;
  await attack.click();
  if (hostile.outcome === 'gone') await pause();
  else {
    await expect.poll(() => attack.look(lookAtReader), { timeout: 20_000 }).toBeTruthy();
    await pause();
    checkReader(await attack.look(lookAtReader), hostile, hostile.outcome);
    await attack.click();
  }
  await expect.poll(() => isGone(attack)).toBe(true);
  expect(await attack.evaluate(readMarks)).toEqual({ executed: 0, violations: [], hasRoot: false });
  expect(await attack.evaluate(readMarkup)).toBe(before);
  checkRequests(hostile, server, asked);
  await attack.close();
}

function checkReader(
  reader: ReturnType<typeof lookAtReader>,
  hostile: HostilePage,
  outcome: Exclude<HostilePage['outcome'], 'gone'>,
): void {
  if ('title' in outcome) expect(reader?.heading).toBe(outcome.title);
  else expect(sentences(outcome.sentence).some((sentence) => reader?.text.includes(sentence))).toBe(true);
  expect(reader?.covered, 'the heading is covered or hidden').toBe(false);
  for (const shown of hostile.shows ?? []) expect(reader?.text).toContain(shown);
  for (const hidden of hostile.hides ?? []) expect(reader?.html).not.toContain(hidden);
  expect(reader?.strange).toEqual([]);
  expect(reader?.armed).toEqual([]);
}

/** After the click only the article's images are asked for, and they are not told by whom. */
function checkRequests({ url, images = [] }: HostilePage, server: PageServer, from: number): void {
  const allowed = images.map((path) => new URL(path, url).href);
  const browsersOwn = /(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|org|net)$/;
  const later = server.received.slice(from).filter((each) => !browsersOwn.test(new URL(each.url).hostname));
  expect(later.filter((each) => !allowed.includes(each.url) || each.referrer !== '')).toEqual([]);
}

describe('Chromium withstands', () => {
  let server: PageServer;
  let browser: ExtensionChromium;
  beforeAll(async () => {
    server = await serveHostilePages();
    browser = await openChromium({ extension: 'dist/chrome', port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const attackOn = (page: Page): Attack => ({
    click: () => browser.clickAction(page),
    evaluate: <T>(run: () => T) => page.evaluate(run),
    look: (look) => inClosedRoots(page, look),
    close: () => page.close(),
  });

  test.each(hostilePages)('$name', async (hostile) => {
    const page = await browser.context.newPage();
    await page.goto(hostile.url);
    await withstand(attackOn(page), hostile, server);
  });
});

describe('Firefox withstands', () => {
  let server: PageServer;
  let browser: ExtensionFirefox;
  beforeAll(async () => {
    server = await serveHostilePages();
    browser = await openFirefox({ extension: 'dist/firefox', port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const attackOn = (tab: FirefoxTab): Attack => ({
    click: () => browser.clickAction(tab),
    evaluate: <T>(run: () => T) => tab.evaluate<T>(`(${run.toString()})()`),
    look: (look) => tab.inClosedRoots(look),
    close: () => tab.close(),
  });

  test.each(hostilePages)('$name', async (hostile) => {
    const tab = await browser.openTab();
    await tab.goto(hostile.url);
    await withstand(attackOn(tab), hostile, server);
  });
});
