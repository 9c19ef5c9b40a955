import { type ListRecord, parsePackedHosts, parseRecords } from '../core/lists/list-record';
import { err, ok, type Result } from '../core/result';
import type { SiteRule } from '../core/rules/rule';
import { validateRule } from '../core/rules/validate-rule';
import { browser } from './browser';
import { readSideRecord, sideRecord, subscribeKeys } from './side-records';
import { makeTurns } from './turns';

/** What a list says, as it is kept: hosts in one text, or rules. */
export type ListContents =
  | { readonly kind: 'watch'; readonly hosts: string }
  | { readonly kind: 'rules'; readonly rules: readonly SiteRule[] };

/** A change of the lists: the new records, and contents of those that got new ones. */
export interface ListChange {
  readonly records: readonly ListRecord[];
  readonly contents?: Readonly<Record<string, ListContents>>;
}

const KEY = 'lists';
const inTurn = makeTurns('suyuan-lists');
/** All contents together, in characters: lists must leave room for what the user wrote. */
const MAX_SIZE = 3_000_000;

const keyOf = (id: string): string => `list:${id}`;

/** The lists that were taken, in the order in which they were. */
export async function readLists(): Promise<readonly ListRecord[]> {
  return parseRecords(await readSideRecord(KEY));
}

/** What a list says; nothing usable is an empty list. Every rule goes through the validator again. */
export async function readListContents({ id, kind }: ListRecord): Promise<ListContents> {
  const data = await readSideRecord(keyOf(id));
  const record = typeof data === 'object' && data !== null ? data : {};
  if (kind === 'watch') return { kind, hosts: parsePackedHosts('hosts' in record ? record.hosts : '') };
  const rules: readonly unknown[] = 'rules' in record && Array.isArray(record.rules) ? record.rules : [];
  return { kind, rules: rules.map((rule) => validateRule(rule)).flatMap((read) => (read.ok ? [read.rule] : [])) };
}

/**
 * Changes the lists: the pure change gets the records as they are now; records and contents are written by one call,
 * one writer at a time over all our pages. Contents of lists that are gone are deleted after that.
 */
export function changeLists(
  change: (records: readonly ListRecord[]) => ListChange,
): Promise<Result<readonly ListRecord[], 'quota' | 'failed'>> {
  return inTurn(async () => {
    const before = await readLists();
    const { records, contents = {} } = change(before);
    const items = Object.entries(contents).map(([id, data]) => [keyOf(id), sideRecord(data)] as const);
    try {
      if (!(await fits(before, records, contents))) return err('quota');
      await browser.storage.local.set({ [KEY]: sideRecord(records), ...Object.fromEntries(items) });
      const gone = before.filter(({ id }) => !records.some((record) => record.id === id));
      if (gone.length > 0) await browser.storage.local.remove(gone.map(({ id }) => keyOf(id)));
      return ok(records);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return err(/quota/i.test(text) ? 'quota' : 'failed', text);
    }
  });
}

async function fits(
  before: readonly ListRecord[],
  records: readonly ListRecord[],
  contents: Readonly<Record<string, ListContents>>,
): Promise<boolean> {
  if (Object.keys(contents).length === 0) return true;
  const kept = before.filter(({ id }) => !(id in contents) && records.some((record) => record.id === id));
  const stored = await Promise.all(kept.map(readListContents));
  return [...stored, ...Object.values(contents)].reduce((size, item) => size + sizeOf(item), 0) <= MAX_SIZE;
}

function sizeOf(contents: ListContents): number {
  return contents.kind === 'watch' ? contents.hosts.length : JSON.stringify(contents.rules).length;
}

/** Calls back after every change of lists or their contents, whoever made it, until the signal aborts. */
export function subscribeLists(listener: () => void, signal?: AbortSignal): void {
  subscribeKeys((key) => key === KEY || key.startsWith(keyOf('')), listener, signal);
}
