import type { ListRecord } from '../core/lists/list-record';
import { isWatchedHost } from '../core/lists/watch-hosts';
import { resolveRule } from '../core/rules/resolve';
import { injectFiles } from '../platform/inject';
import { readListContents, readLists, subscribeLists } from '../platform/list-store';
import { readSettings } from '../platform/store';
import { scriptFiles } from './script-files';

/** A list of sites that is in use, with its packed hosts. */
interface Watching {
  readonly record: ListRecord;
  readonly hosts: string;
}

/** Read once and kept as long as no list changes; a worker that was asleep reads again. */
let known: Promise<readonly Watching[]> | undefined;
let isListening = false;

/**
 * The name of the user's list of sites that the host of a page is on, the first in their order; nothing when it is on
 * none. Some milliseconds for the first page after the worker woke, then a few microseconds for each list.
 */
export async function watchedBy(url: string): Promise<string | undefined> {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  if (!isListening) subscribeLists(forget);
  isListening = true;
  known ??= readWatching();
  return (await known).find(({ hosts }) => isWatchedHost(hosts, hostname))?.record.name;
}

function forget(): void {
  known = undefined;
}

async function readWatching(): Promise<readonly Watching[]> {
  const records = (await readLists()).filter((record) => record.kind === 'watch' && record.enabled);
  return Promise.all(
    records.map(async (record) => {
      const contents = await readListContents(record);
      return { record, hosts: contents.kind === 'watch' ? contents.hosts : '' };
    }),
  );
}

/**
 * Has a page judged because its host is on a list, as far as the browser permits us to look there. Registering the
 * probe for thousands of hosts would slow the browser down; this way only pages that are opened cost anything.
 */
export async function judgeWatched(tabId: number, url: string): Promise<void> {
  if ((await watchedBy(url)) === undefined) return;
  const settings = await readSettings();
  if (settings.watch !== 'click' && resolveRule(url, settings).mode !== 'off') {
    await injectFiles(tabId, [scriptFiles.probe]);
  }
}
