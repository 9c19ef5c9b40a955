import { resolveRule } from '../core/rules/resolve';
import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/browser';
import { injectFiles } from '../platform/inject';
import { tellSettingsChanged } from '../platform/messages';
import { isTrusted, pageContext } from './page-context';
import { withSettings } from './page-verdict';
import { scriptFiles } from './script-files';
import { readTabStates, type TabState } from './tab-state';
import { updateTab } from './update-tab';

/** A tab whose address is known: its page told it, or the browser shows it because we may read that site. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly state: TabState;
}

/** What has to happen in an open tab for it to be as if its page had been opened with the new settings. */
export interface TabPlan {
  readonly id: number;
  readonly url: string;
  /** Icon and menu say something else now. */
  readonly isShownAnew: boolean;
  /** Our scripts in the page have to ask again what they may do. */
  readonly isTold: boolean;
  /** Scripts that this page should have. Where they are already, or the site is not permitted, this does nothing. */
  readonly scripts: readonly ('probe' | 'cleanup')[];
}

/**
 * The difference that a change of settings makes to open tabs; tabs that it does not touch are left out. Without
 * `before` the permissions changed: then all that the settings want is tried everywhere.
 */
export function planTabs(tabs: readonly OpenTab[], before: Settings | undefined, after: Settings): readonly TabPlan[] {
  return tabs.map((tab) => planTab(tab, before, after)).filter((plan) => plan.isTold || plan.isShownAnew);
}

function planTab({ id, url, state }: OpenTab, before: Settings | undefined, after: Settings): TabPlan {
  const isConcerned = before === undefined || !isSame(concerns(url, before), concerns(url, after));
  const isReaderConcerned =
    before !== undefined && state.isReaderOpen && !isSame(pageContext(url, before), pageContext(url, after));
  const { mode, rule } = resolveRule(url, after);
  const isWatched = mode !== 'off' && (rule !== undefined || after.watch === 'every');
  return {
    id,
    url,
    isShownAnew: !isSame(state, withSettings({ ...state, url }, after)),
    isTold: isConcerned || isReaderConcerned === true,
    scripts: isConcerned && isWatched ? (mode === 'clean' ? ['probe', 'cleanup'] : ['probe']) : [],
  };
}

/** All that decides what our scripts do by themselves on a page. */
function concerns(url: string, settings: Settings): unknown {
  const { watch, signalsOff, ownPhrases } = settings;
  return [resolveRule(url, settings), isTrusted(url, settings), watch, signalsOff, ownPhrases];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The same record with its fields in one order, as far as it is one. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

let running: Promise<unknown> = Promise.resolve();

/**
 * Brings open tabs in line with changed settings, one change after the other; without `before`, with changed
 * permissions; done when pages have been told, not when they have done it. Needs no `tabs` permission: pages told where
 * they are, and permitted tabs show their address.
 */
export function updateOpenTabs(after: Settings, before?: Settings): Promise<void> {
  const turn = running.then(async () => {
    const tabs = await findOpenTabs();
    await Promise.all(planTabs(tabs, before, after).map((plan) => carryOut(plan, after)));
  });
  running = turn.catch(() => undefined);
  return turn;
}

async function carryOut({ id, url, isShownAnew, isTold, scripts }: TabPlan, settings: Settings): Promise<void> {
  if (isShownAnew) await updateTab(id, (state) => withSettings({ ...state, url }, settings));
  // Nobody waits for pages: one that hangs, loads for ever or waits for the user's click would hold up all that comes.
  if (isTold) void tellSettingsChanged(id);
  if (scripts.length > 0)
    void injectFiles(
      id,
      scripts.map((name) => scriptFiles[name]),
    );
}

/** Sleeping tabs are left asleep: they load anew when they are looked at. */
async function findOpenTabs(): Promise<readonly OpenTab[]> {
  const states = await readTabStates();
  const tabs: OpenTab[] = [];
  for (const { id, url: seen, discarded } of await browser.tabs.query({})) {
    if (id === undefined || discarded) continue;
    const state = states.get(id) ?? {};
    const url = seen ?? state.url ?? '';
    if (/^https?:\/\//.test(url)) tabs.push({ id, url, state });
  }
  return tabs;
}
