import { listLimits, type ParsedList } from '../core/lists/list-format';
import { isDue, type ListProblem, type ListRecord } from '../core/lists/list-record';
import { type OpenedList, openList } from '../core/lists/open-list';
import type { ListError, Pause } from '../core/lists/read-list';
import { err, ok, type Result } from '../core/result';
import { changeLists, type ListContents, readLists } from './list-store';
import { readList } from './net';
import { hasOrigins } from './permissions';

/** A list as its server has it now, read but not stored; `undefined` when it is the version that we have. */
export interface FetchedList {
  readonly opened: OpenedList;
  readonly version: Pick<ListRecord, 'etag' | 'modified'>;
}

/** What has to be open to us before a list can be asked for. */
export function originOfList(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** Why a list that was asked for could not be read. */
export type FetchProblem = Exclude<ListProblem, 'kind' | 'quota'>;

/** Asks for a list and reads it, storing nothing. `pause` as with `readList`. */
export async function fetchList(
  address: string,
  known: Pick<ListRecord, 'etag' | 'modified'>,
  pause: Pause,
): Promise<Result<FetchedList | undefined, FetchProblem>> {
  if (!(await hasOrigins([originOfList(address)]))) return err('permission');
  const answer = await readList(address, known, listLimits.length);
  if (answer.kind === 'same') return ok(undefined);
  if (answer.kind !== 'fresh') return err(answer.kind);
  const { text, etag, modified } = answer;
  const opened = await openList({ text, name: lastPart(address) }, pause);
  if (!opened.ok) return err(problemOf(opened.error), opened.detail);
  return ok({
    opened: opened.value,
    version: { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) },
  });
}

function problemOf(error: ListError | 'rules'): FetchProblem {
  return error === 'html' || error === 'rules' || error === 'size' ? error : 'format';
}

function lastPart(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? '';
}

/** The contents of a list as they are stored. */
export function contentsOf(list: ParsedList): ListContents {
  return list.kind === 'watch' ? { kind: 'watch', hosts: list.hosts } : { kind: 'rules', rules: list.rules };
}

/** How much a list holds and how much of it had no counterpart here. */
export function countsOf(list: ParsedList): Pick<ListRecord, 'kind' | 'count' | 'dropped'> {
  const count = list.kind === 'watch' ? list.count : list.rules.length;
  return { kind: list.kind, count, dropped: [...list.dropped.counts.values()].reduce((sum, n) => sum + n, 0) };
}

/**
 * Brings one subscription up to date. Whatever goes wrong is noted on its record, and the last good version stays. A
 * list that was of the one kind never becomes the other unseen.
 */
export async function refreshList(
  record: ListRecord,
  now: number,
  pause: Pause,
): Promise<Result<ListRecord, ListProblem>> {
  const { address } = record;
  if (address === undefined) return ok(record);
  const fetched = await fetchList(address, record, pause);
  const next = nextRecord(record, fetched, now);
  const contents =
    next.problem === undefined && fetched.ok && fetched.value
      ? { [record.id]: contentsOf(fetched.value.opened.list) }
      : {};
  const written = await changeLists((records) => {
    const isThere = records.some(({ id }) => id === record.id);
    return {
      records: records.map((other) =>
        other.id === record.id ? { ...next, name: other.name, enabled: other.enabled } : other,
      ),
      ...(isThere && { contents }),
    };
  });
  if (!written.ok) return err('quota');
  return next.problem === undefined ? ok(next) : err(next.problem);
}

function nextRecord(
  { problem: _old, ...record }: ListRecord,
  fetched: Result<FetchedList | undefined, ListProblem>,
  now: number,
): ListRecord {
  const asked = { ...record, checked: now };
  if (!fetched.ok) return { ...asked, problem: fetched.error };
  if (!fetched.value) return asked;
  const { opened, version } = fetched.value;
  if (opened.list.kind !== record.kind) return { ...asked, problem: 'kind' };
  const { etag: _etag, modified: _modified, ...rest } = asked;
  return { ...rest, ...countsOf(opened.list), ...version, format: opened.format, updated: now };
}

/**
 * Brings all subscriptions up to date for which a day has passed, one after the other. There is no alarm: Suyuan asks
 * for no permission for one. So this is called when the browser or the worker starts, which happens wherever a page
 * needs us; on a day without that, nothing is asked for.
 */
export async function refreshDueLists(now: number): Promise<void> {
  const due = (await readLists()).filter((record) => isDue(record, now));
  for (const record of due) await refreshList(record, now, async () => undefined);
}
