import type { RecordKey } from './records';

const PREFIX = 'quarantine:';
const MOST_KEPT = 3;

/** A stored value that could not be read, or not wholly, and was put aside as it was. */
export interface Quarantined {
  /** Its key in storage. */
  readonly key: string;
  /** The record that it was. */
  readonly record: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly raw: unknown;
}

/** The key under which a record's raw value is put aside. */
export function quarantineKey(record: RecordKey, at: number): string {
  return `${PREFIX}${record}:${at}`;
}

/** What was put aside, newest first. */
export function findQuarantined(stored: Readonly<Record<string, unknown>>): readonly Quarantined[] {
  return Object.entries(stored)
    .flatMap(([key, raw]) => {
      const [, record, at] = /^quarantine:([a-z]+):(\d+)$/.exec(key) ?? [];
      return record !== undefined && at !== undefined ? [{ key, record, at: Number(at), raw }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

/** Keys of what is too old to be kept: all but the newest three. */
export function surplusQuarantined(stored: Readonly<Record<string, unknown>>): readonly string[] {
  return findQuarantined(stored)
    .slice(MOST_KEPT)
    .map(({ key }) => key);
}
