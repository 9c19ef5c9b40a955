import { parseRecords } from '../core/lists/list-record';
import type { InstalledList } from '../core/rules/installed-list';
import { type RawRecords, readRecords, recordKeys, type StoredSettingsState } from '../core/settings/records';
import { browser } from './browser';
import { readListContents } from './list-store';
import { report } from './log';

/** Where the changes of rules that can be taken back lie. */
export const UNDO_KEY = 'undo';
const LISTS = 'lists';

/** What `storage.onChanged` tells. */
export type StorageChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** The stored settings, with a text that is another one after every write of them or of the lists; `''` when they could not be read. */
export interface MarkedState extends StoredSettingsState {
  readonly mark: string;
}

let known: Promise<MarkedState> | undefined;
let isListening = false;

/**
 * The settings with what had to be replaced while reading them. Read and validated again whenever anything of it
 * changed in storage, else kept: rules that did not change are the same object. Never rejects.
 */
export function inspectSettings(): Promise<MarkedState> {
  listen();
  known ??= readRaw()
    .then(readState)
    .catch((error: unknown) => {
      known = undefined;
      report('store', error);
      return { ...readRecords({}), state: 'broken' as const, mark: '' };
    });
  return known;
}

/** Forgets what was read, after a write of our own: its event comes later. */
export function forgetSettings(): void {
  known = undefined;
}

/** Forgets what was read as soon as anything of it changes. One listener a page, for as long as the page lives. */
export function listen(): void {
  if (isListening) return;
  isListening = true;
  browser.storage.onChanged.addListener((changes: StorageChanges, area: string) => {
    if (area === 'local' && concernsSettings(changes)) known = undefined;
  });
}

/** Whether a change of `storage.local` touches the settings or the lists that belong to them. */
export function concernsSettings(changes: StorageChanges): boolean {
  return Object.keys(changes).some(
    (key) => key === LISTS || key.startsWith('list:') || recordKeys.some((record) => record === key),
  );
}

/** The records as they lie there now, in one reading. */
export function readRaw(): Promise<RawRecords> {
  return browser.storage.local.get([...recordKeys, LISTS, UNDO_KEY]);
}

/** What the records say, with the rules of the lists. */
export async function readState(raw: RawRecords): Promise<MarkedState> {
  const state = readRecords(raw);
  const mark = JSON.stringify([state.revs, raw[LISTS] ?? null]);
  return { ...state, settings: { ...state.settings, lists: await readRuleLists(raw[LISTS]) }, mark };
}

/** Lists are a foreign good: what can't be read of them never stands in the way of the user's own. */
async function readRuleLists(raw: unknown): Promise<readonly InstalledList[]> {
  const data = typeof raw === 'object' && raw !== null && 'data' in raw ? raw.data : undefined;
  const records = parseRecords(data).filter((record) => record.kind === 'rules');
  const lists = await Promise.all(
    records.map(async (record) => {
      const contents = await readListContents(record);
      const { id, name, enabled } = record;
      return { id, name, enabled, rules: contents.kind === 'rules' ? contents.rules : [] };
    }),
  );
  return lists.filter((list) => list.rules.length > 0);
}
