import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCleaning } from '../../src/content/cleaning';
import { type CleanupControl, createCleanup } from '../../src/content/cleanup';
import { sweepLeftovers } from '../../src/content/leftovers';
import { createPill } from '../../src/content/pill';
import { shared } from '../../src/content/shared';
import type { GoverningRule, SiteRule } from '../../src/core/rules/rule';
import { defaultSettings } from '../../src/core/settings/defaults';
import { readFacts } from '../../src/dom/read-facts';
import { cleaningPack, pillPack } from '../../src/packs/contracts';
import type { PageContext } from '../../src/platform/messages';
import { native } from '../../src/platform/native';
import { judgePack, offerPack } from '../../src/platform/packs';
import sample from '../fixtures/pages/baihongyu--self-citing/page.html?raw';
import { framedPage } from '../support/framed-page';
import { watchRoots } from '../support/shadow-roots';
import { waitFor } from '../support/wait-for';

const rule: SiteRule = { id: 'r', name: 'r', match: ['*://*.baihongyu.com/*'], mode: 'clean', enabled: true };
const clean: GoverningRule = { origin: 'user', mode: 'clean', rule };
const notifyOnly: GoverningRule = { origin: 'user', mode: 'notify', rule: { ...rule, mode: 'notify' } };

let page: Document;
let before: string;
let context: PageContext;
offerPack(cleaningPack, { startCleaning, sweepLeftovers });
offerPack(pillPack, { createPill });
offerPack(judgePack, {
  facts: () => readFacts(page, 'http://opili.baihongyu.com/'),
  judge: () => ({
    verdict: { level: 'repost', score: 90, signals: [] },
    source: { state: 'self-citing', candidates: [] },
  }),
});

/** Everything that the page told the background, by name. */
let told: [string, ...unknown[]][];
let listeners: ((raw: unknown) => void)[];
/** What happens in the page while the background thinks. */
let meanwhile: () => void;
const roots = new Map<Element, ShadowRoot>();

const hidden = (): number => page.querySelectorAll('[data-suyuan-hidden]').length;
const hosts = (): number => page.documentElement.children.length - 2;
const lastCount = (): unknown => told.findLast(([name]) => name === 'page/cleaned')?.[1];
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** The background says that settings changed, as it does to every copy of ours in the page. */
async function settingsChange(governing: GoverningRule): Promise<void> {
  context = { ...context, governing };
  for (const listener of listeners) listener('told/settings-changed');
  await settled();
}

async function cleaned(): Promise<CleanupControl> {
  const control = createCleanup(page);
  await control.run(false);
  return control;
}

beforeEach(() => {
  page = framedPage(sample);
  before = page.documentElement.outerHTML;
  told = [];
  listeners = [];
  meanwhile = () => undefined;
  context = { ...defaultSettings, pill: 'always', trusted: false, governing: clean };
  Object.assign(native, {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      id: 'own-id',
      onMessage: { addListener: (listener: (raw: unknown) => void) => listeners.push(listener) },
      sendMessage: async ({ suyuan, args }: { suyuan: string; args: unknown[] }) => {
        told.push([suyuan, ...args]);
        meanwhile();
        return { ok: true, value: suyuan === 'page/context' ? context : undefined };
      },
    },
  });
  watchRoots((root) => roots.set(root.host, root), { window: page.defaultView as Window & typeof globalThis });
});

afterEach(() => {
  vi.restoreAllMocks();
  roots.clear();
});

test('a rule that is switched off undoes the cleaning and takes the pill; switched on it cleans again', async () => {
  await cleaned();
  expect([hidden() > 0, hosts(), lastCount()]).toEqual([true, 1, 24]);
  await settingsChange(notifyOnly);
  expect(page.documentElement.outerHTML).toBe(before);
  expect([page.adoptedStyleSheets.length, lastCount()]).toEqual([0, 0]);
  await settingsChange(clean);
  expect([hidden() > 0, hosts(), lastCount()]).toEqual([true, 1, 24]);
});

test('a page that was only watched is cleaned when its rule says so', async () => {
  context = { ...context, governing: notifyOnly };
  await cleaned();
  expect(page.documentElement.outerHTML).toBe(before);
  await settingsChange(clean);
  expect(hidden()).toBeGreaterThan(0);
});

test('another text of the rule counts at once', async () => {
  await cleaned();
  expect(page.querySelector('.tip')?.checkVisibility()).toBe(false);
  await settingsChange({ ...clean, rule: { ...rule, keep: ['.tip'] } });
  expect(page.querySelector('.tip')?.checkVisibility()).toBe(true);
  expect([hidden() > 0, hosts()]).toEqual([true, 1]);
});

test('settings that do not concern the page change nothing on it', async () => {
  await cleaned();
  const now = page.documentElement.outerHTML;
  await settingsChange({ ...clean });
  expect(page.documentElement.outerHTML).toBe(now);
});

test('what a person undid stays undone, and what a person asked for stays', async () => {
  const control = await cleaned();
  await control.run(true);
  expect(hidden()).toBe(0);
  await settingsChange({ ...clean });
  expect(hidden()).toBe(0);
  await control.run(true);
  expect(hidden()).toBeGreaterThan(0);

  const other = createCleanup(page);
  await control.run(true);
  await other.run(true);
  const asked = hidden();
  await settingsChange(notifyOnly);
  expect(hidden()).toBe(asked);
});

test('several runs at once are one cleaning with one pill', async () => {
  const control = createCleanup(page);
  await Promise.all([control.run(false), control.run(false), control.run(false)]);
  expect([hosts(), told.filter(([name]) => name === 'page/cleaned').length]).toEqual([1, 1]);
  await control.run(true);
  expect(hidden()).toBe(0);
});

test('back from the cache of the browser, the count is told again and the rule is looked at again', async () => {
  await cleaned();
  told = [];
  page.defaultView?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect([lastCount(), hidden() > 0]).toEqual([24, true]);
  context = { ...context, governing: notifyOnly };
  page.defaultView?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a copy that comes after an update takes over: one pill, and undoing gives the page back', async () => {
  // The old copy lies dead on the page: it sees nothing any more.
  const blind = vi.spyOn(MutationObserver.prototype, 'observe').mockReturnValue();
  await cleaned();
  blind.mockRestore();
  Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) } } });
  const control = createCleanup(page);
  await control.run(false);
  expect([hosts(), page.adoptedStyleSheets.length]).toEqual([1, 1]);
  await control.run(true);
  expect(page.querySelectorAll('[data-suyuan-hidden]')).toHaveLength(0);
  expect(page.adoptedStyleSheets).toHaveLength(0);
  expect(before).toContain(page.body.outerHTML);
});

test('an answer about an address that the page has left is not used', async () => {
  const urls: string[] = [];
  meanwhile = () => {
    urls.push(page.location.href);
    if (urls.length === 1) page.defaultView?.history.replaceState(null, '', '?moved');
  };
  await cleaned();
  expect(told.filter(([name]) => name === 'page/context')).toHaveLength(2);
  expect(urls[1]).toMatch(/\?moved$/);
  expect(hidden()).toBeGreaterThan(0);
});

test('the answer asked for before the page was there is used, once', async () => {
  shared().opened = {
    href: page.location.href,
    context: Promise.resolve({ ok: true, value: { ...context, governing: notifyOnly } }),
  };
  await cleaned();
  expect([hidden(), told.length]).toEqual([0, 0]);
  await settingsChange(clean);
  expect(hidden()).toBeGreaterThan(0);
});

test('an early answer about another address is asked for anew', async () => {
  shared().opened = {
    href: 'https://example.org/',
    context: Promise.resolve({ ok: true, value: { ...context, governing: notifyOnly } }),
  };
  await cleaned();
  expect(hidden()).toBeGreaterThan(0);
});

test('nothing happens where the extension does not answer any more', async () => {
  Object.assign(native.runtime, {
    sendMessage: async () => {
      throw new Error('Extension context invalidated.');
    },
  });
  await cleaned();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a site in reader mode opens the reader when the page opens, not when settings change', async () => {
  const reader: GoverningRule = { origin: 'user', mode: 'reader', rule: { ...rule, mode: 'reader' } };
  context = { ...context, governing: reader };
  await cleaned();
  await settingsChange({ ...reader });
  expect(told.filter(([name]) => name === 'page/open-reader')).toHaveLength(1);
});

test('no pill where the user wants none', async () => {
  context = { ...context, pill: 'never' };
  await cleaned();
  expect([hidden() > 0, hosts(), lastCount()]).toEqual([true, 0, 24]);
});

test('another article at another address of the same page is cleaned anew, by what the rule says there', async () => {
  await cleaned();
  page.defaultView?.history.replaceState(null, '', '?next');
  page.querySelector('.tip')?.replaceWith(page.createElement('hr'));
  page.defaultView?.dispatchEvent(new PopStateEvent('popstate'));
  await waitFor(() => expect(lastCount()).toBe(23));
  expect(hosts()).toBe(1);
  context = { ...context, governing: notifyOnly };
  page.defaultView?.history.replaceState(null, '', '?third');
  page.defaultView?.dispatchEvent(new PopStateEvent('popstate'));
  await waitFor(() => expect([hidden(), hosts(), lastCount()]).toEqual([0, 0, 0]));
});

test('a fragment is no other address', async () => {
  await cleaned();
  told = [];
  page.defaultView?.history.replaceState(null, '', '#part');
  page.defaultView?.dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(told).toEqual([]);
});

test('what was hidden before the page was there is shown again when the rule is gone by then', async () => {
  let ended = 0;
  shared().endEarlyHiding = () => {
    ended += 1;
  };
  context = { ...context, governing: notifyOnly };
  await cleaned();
  await settingsChange(notifyOnly);
  expect([ended, hidden()]).toEqual([1, 0]);
});
