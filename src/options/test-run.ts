import { err, ok, type Result } from '../core/result';
import type { SiteRule } from '../core/rules/rule';
import { repostThresholds } from '../core/settings/defaults';
import type { Settings } from '../core/settings/settings';
import type { RuleTest } from '../packs/contracts';
import { browser } from '../platform/browser';
import { askInTab, callInTab, type InjectError, injectFiles } from '../platform/inject';
import type { ReadOptions } from '../reading-steps';

/** A tab on which a rule can be tried; its name is only known where the site is permitted. */
export interface TestTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** Why a rule could not be tried. `closed`: no tab shows this address. */
export type TestError = 'closed' | 'permission' | 'blocked' | 'failed';

/** The open tabs that show web pages and whose addresses we may know, the one used last first. */
export async function openTabs(): Promise<readonly TestTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url, title, discarded }) =>
      id === undefined || !/^https?:/.test(url ?? '') || url === undefined || discarded
        ? []
        : [{ id, url, title: title ?? url }],
    );
}

/** The tab that shows this address, whatever part of the page it points to; nothing without permission for its host. */
export async function findTab(url: string): Promise<TestTab | undefined> {
  const wanted = withoutHash(url);
  return (await openTabs()).find((tab) => withoutHash(tab.url) === wanted);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Origins that have to be permitted for the page at an address. */
export function originsAround(url: string): readonly string[] {
  const { hostname } = new URL(url);
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}

/** Where the build puts the scripts that run in pages. */
const packFiles = ['judge', 'extraction', 'rule-test'].map((name) => `src/packs/${name}.iife.js`);
const readerFile = 'src/reader/reader.iife.js';

interface TestInput {
  readonly rule: SiteRule;
  readonly options: Omit<ReadOptions, 'rule' | 'now'>;
}

/** Reads the page of a tab with a rule that is not saved. The page stays as it is. */
export async function testInTab(
  tabId: number,
  rule: SiteRule,
  settings: Settings,
): Promise<Result<RuleTest, TestError>> {
  const put = await injectFiles(tabId, packFiles);
  if (!put.ok) return err(nameError(put.error));
  const { sensitivity, signalsOff, ownPhrases: phrases } = settings;
  const options = { repostThreshold: repostThresholds[sensitivity], signalsOff, phrases };
  const tested = await askInTab(tabId, askPack, { rule, options });
  if (!tested.ok) return err(nameError(tested.error));
  return tested.value ? ok(tested.value) : err('failed');
}

/** Runs in the page: may use nothing but its own body. Nothing comes of a page on which reading fails. */
async function askPack({ rule, options }: TestInput): Promise<RuleTest | undefined> {
  try {
    return await Reflect.get(globalThis, Symbol.for('suyuan.rule-test')).testRule(rule, options);
  } catch {
    return undefined;
  }
}

/** Opens the reader in a tab, with a rule that is not saved, and brings the tab forward. */
export async function previewInTab(tabId: number, rule: SiteRule): Promise<Result<true, TestError>> {
  const left = await askInTab(tabId, leaveDraft, rule);
  if (!left.ok) return err(nameError(left.error));
  const opened = left.value
    ? await callInTab(tabId, reopenReader)
    : await injectFiles(tabId, [...packFiles, readerFile]);
  if (!opened.ok) return err(nameError(opened.error));
  await browser.tabs.update(tabId, { active: true });
  return ok(true);
}

/** Runs in the page: leaves the rule where the reader looks for one. True when there is a reader already. */
async function leaveDraft(rule: SiteRule): Promise<boolean> {
  Reflect.set(globalThis, Symbol.for('suyuan.draft-rule'), rule);
  return Reflect.has(globalThis, Symbol.for('suyuan.reader'));
}

/** Runs in the page. */
function reopenReader(): true {
  Reflect.get(globalThis, Symbol.for('suyuan.reader')).reopen();
  return true;
}

function nameError(error: InjectError): TestError {
  if (error === 'gone') return 'closed';
  return error === 'not-permitted' ? 'permission' : 'blocked';
}
