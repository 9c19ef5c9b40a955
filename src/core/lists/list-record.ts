import * as v from 'valibot';
import { listLimits } from './list-format';

const formats = [
  'suyuan',
  'ublacklist',
  'domain-list',
  'farm-terminator',
  'cosmetic-filter',
  'site-config',
  'simpread',
] as const;

/**
 * Why a list could not be brought up to date: names a message `list_problem_` + code (`-` as `_`). The last good
 * version stays in force.
 */
export const listProblems = [
  'offline',
  'permission',
  'status',
  'size',
  'slow',
  'insecure',
  'html',
  'format',
  'rules',
  'kind',
  'quota',
] as const;

export type ListProblem = (typeof listProblems)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970; 0 for never. */
const moment = v.pipe(v.number(), v.minValue(0));
const tag = v.pipe(v.string(), v.maxLength(300));

const recordSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000), v.check(isListAddress))),
  format: v.picklist(formats),
  kind: v.picklist(['rules', 'watch']),
  count,
  dropped: count,
  enabled: v.boolean(),
  updated: moment,
  checked: moment,
  etag: v.exactOptional(tag),
  modified: v.exactOptional(tag),
  problem: v.exactOptional(v.picklist(listProblems)),
});

/** What is known of a list that was taken, without its contents. */
export type ListRecord = Readonly<v.InferOutput<typeof recordSchema>>;

/** How many lists there may be: subscriptions and those from files together. */
export const MAX_LISTS = 20;

/** Longest name of a list that is shown. */
export const MAX_LIST_NAME = 120;

/** The addresses that may be subscribed to: https, a dotted public name, no user or password. */
export function isListAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname);
}

/** The records of a stored value; what is no record, or one too many, is left out. Never throws. */
export function parseRecords(value: unknown): readonly ListRecord[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.slice(0, MAX_LISTS).flatMap((item: unknown) => {
    const parsed = v.safeParse(recordSchema, item);
    if (!parsed.success || seen.has(parsed.output.id)) return [];
    seen.add(parsed.output.id);
    return [parsed.output];
  });
}

/** The packed hosts of a stored value; an empty list when it is none. Linear. */
export function parsePackedHosts(value: unknown): string {
  const isPacked =
    typeof value === 'string' && value.length <= listLimits.length * 2 && /^[@=a-z0-9._\n-]*$/.test(value);
  return isPacked ? value : '';
}

/** An id for a new list that no other has. */
export function freeListId(records: readonly ListRecord[]): string {
  const taken = new Set(records.map((record) => record.id));
  let n = records.length + 1;
  while (taken.has(`list-${n}`)) n += 1;
  return `list-${n}`;
}

/** Lists are asked for again when a day has passed, never sooner unless somebody clicks. */
const DAY = 86_400_000;

/** Whether a subscription is to be asked for again by itself. A clock that was put back counts as a day. */
export function isDue(record: ListRecord, now: number): boolean {
  return record.enabled && record.address !== undefined && (now - record.checked >= DAY || now < record.checked);
}
