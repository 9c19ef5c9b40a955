import type { VerdictLevel } from '../core/reading';
import type { RuleMode } from '../core/rules/rule';
import type { SourceState } from '../core/tracer';
import { browser } from '../platform/browser';

/** Why a tab could not be read or cleaned after somebody asked for it. */
export type TabProblem = 'blocked' | 'pdf' | 'permission' | 'failed';

/** What the judge in the page found, before anything that the user chose is applied to it. */
export interface Finding {
  readonly level: VerdictLevel;
  readonly score: number;
  readonly source: SourceState;
  readonly originalUrl?: string;
}

/** What is known about the page that a tab shows now. Kept in `storage.session`, for the worker may sleep. */
export interface TabState {
  /** Address of the page, once a page of the tab has told it. */
  readonly url?: string;
  readonly found?: Finding;
  /** Level after the user's sensitivity and trusted pages. */
  readonly level?: VerdictLevel;
  readonly source?: SourceState;
  readonly originalUrl?: string;
  /** Mode of the governing rule; absent where only a click counts. */
  readonly mode?: RuleMode;
  /** Who decides on this page, as a sentence; absent where only a click counts. */
  readonly decidedBy?: string;
  /** Name of the user's list of sites that this one is on: worth a look, no verdict. */
  readonly watchedBy?: string;
  readonly cleaned?: number;
  readonly isReaderOpen?: boolean;
  readonly problem?: TabProblem;
  /** Open the reader when the page has loaded: the tab was opened by 查看这个链接的出处. */
  readonly isReaderWanted?: boolean;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;
let queue: Promise<unknown> = Promise.resolve();

/** What is known about a tab; empty when nothing is. */
export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? {};
}

/** All tabs of which something is known, with it. */
export async function readTabStates(): Promise<ReadonlyMap<number, TabState>> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return new Map(
    stored.filter(([key]) => /^tab:\d+$/.test(key)).map(([key, state]) => [Number(key.slice(4)), state as TabState]),
  );
}

/** Replaces what is known about a tab, one change after the other, and gives the result. */
export function changeTabState(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  const turn = queue.then(async () => {
    const next = change(await readTabState(tabId));
    await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Forgets a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  const turn = queue.then(() => browser.storage.session.remove(keyOf(tabId)));
  queue = turn.catch(() => undefined);
  return turn;
}
