import { browser } from './browser';
import type { MessageKey } from './i18n';
import { readSideRecord, sideRecord, subscribeKeys } from './side-records';

/** Something that people who know Suyuan should hear of after an update. */
export interface NotableChange {
  /** The version that brought it. */
  readonly version: string;
  readonly text: MessageKey;
}

/** THE list, oldest first: a line where somebody would do something differently, none for what just works better. */
export const notableChanges: readonly NotableChange[] = [
  { version: '0.1.0', text: 'news_selectable' },
  { version: '0.1.0', text: 'news_next_page' },
];

/** Where the version lies from which the user came, until the news has been seen. */
const KEY = 'news';
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** What came after a version; nothing for what is no version. */
export function changesAfter(version: unknown, changes = notableChanges): readonly NotableChange[] {
  if (typeof version !== 'string' || !VERSION.test(version)) return [];
  return changes.filter((change) => change.version.localeCompare(version, 'en', { numeric: true }) > 0);
}

/** What is new to the user since an update and has not been seen yet. */
export async function readNews(): Promise<readonly NotableChange[]> {
  return changesAfter(await readSideRecord(KEY));
}

/** Notes from which version the user comes; several updates without a look are told together. */
export async function keepNews(before: string | undefined): Promise<void> {
  if (changesAfter(before).length === 0 || (await readNews()).length > 0) return;
  await browser.storage.local.set({ [KEY]: sideRecord(before) });
}

/** The news has been seen. */
export async function dropNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back when there is news, or none any more. */
export function subscribeNews(listener: () => void, signal: AbortSignal): void {
  subscribeKeys((key) => key === KEY, listener, signal);
}
