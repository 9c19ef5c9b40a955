import { defaultSettings } from './defaults';
import { migrateData, migrateSettings, type StoredState } from './migrate';
import { settingsVersion } from './migrations/index';
import { parseSettings, type SettingsProblem } from './schema';
import type { Settings } from './settings';

/** The concerns that are stored apart, by their keys in `storage.local`. */
export type RecordKey = 'settings' | 'rules' | 'sites';

/** All concerns. */
export const recordKeys: readonly RecordKey[] = ['settings', 'rules', 'sites'];

/** What lies under a key. `rev` counts its writes. */
export interface StoredRecord {
  readonly schema: number;
  readonly rev: number;
  readonly data: unknown;
}

/** Stored values by their keys, as the browser gives them: anything may lie there. */
export type RawRecords = Readonly<Record<string, unknown>>;

/** Everything that the records say, and what may have to be told or rescued. */
export interface StoredSettingsState {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** The worst of the records. */
  readonly state: StoredState;
  readonly revs: Readonly<Record<RecordKey, number>>;
  /** Records that could not be read whole: their raw values are put aside before anything is written over them. */
  readonly spoilt: readonly RecordKey[];
}

const ruleFields = ['rules', 'ruleTimes', 'builtin'] as const satisfies readonly (keyof Settings)[];
const siteFields = ['trustedPages', 'trustedHosts', 'knownOriginals'] as const satisfies readonly (keyof Settings)[];
const otherFields = Object.keys(defaultSettings).filter(
  (field) => ![...ruleFields, ...siteFields, 'lists'].includes(field),
);
const fieldsOf: Readonly<Record<RecordKey, readonly string[]>> = {
  settings: otherFields,
  rules: ruleFields,
  sites: siteFields,
};

/** One record, as far as it could be read. */
interface Part {
  readonly state: StoredState;
  readonly rev: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the three records, each brought to the current shape for itself and each field validated. What can't be read
 * has its default. The one record of version 1, in which everything lay under `settings`, is read as well. Never
 * throws.
 */
export function readRecords(raw: RawRecords): StoredSettingsState {
  if (isFirstShape(raw['settings'])) return readFirstShape(raw['settings']);
  const parts = recordKeys.map((key) => [key, readPart(key, raw[key])] as const);
  const { settings, problems: bad } = parseSettings(Object.assign({}, ...parts.map(([, part]) => part.data)));
  const problems = [...parts.flatMap(([, part]) => part.problems), ...bad];
  const states = parts.map(([, part]) => part.state);
  const state = (['newer', 'broken', 'migrated'] as const).find((each) => states.includes(each)) ?? 'current';
  return {
    settings,
    problems,
    state,
    revs: Object.fromEntries(parts.map(([key, part]) => [key, part.rev])) as Record<RecordKey, number>,
    spoilt: recordKeys.filter((key) => problems.some(({ path }) => keyOf(path) === key)),
  };
}

/** The records that say these settings: those that differ from what was before, with their next `rev`. */
export function writeRecords(
  settings: Settings,
  before: StoredSettingsState,
  isWhole: boolean,
): Readonly<Record<string, StoredRecord>> {
  const changed = recordKeys.filter((key) => isWhole || isChanged(fieldsOf[key], settings, before.settings));
  return Object.fromEntries(
    changed.map((key) => [
      key,
      { schema: settingsVersion, rev: before.revs[key] + 1, data: pick(fieldsOf[key], { ...settings }) },
    ]),
  );
}

function isChanged(fields: readonly string[], after: Settings, before: Settings): boolean {
  return JSON.stringify(pick(fields, { ...after })) !== JSON.stringify(pick(fields, { ...before }));
}

/** The record in which the field of a problem lies; problems of a whole record are named after it. */
function keyOf(path: string): RecordKey {
  const field = /^\w+/.exec(path)?.[0] ?? '';
  return (
    recordKeys.find((key) => fieldsOf[key].includes(field)) ?? recordKeys.find((key) => key === field) ?? 'settings'
  );
}

function isFirstShape(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && !('schema' in value);
}

function readFirstShape(value: unknown): StoredSettingsState {
  const { settings, problems, state } = migrateSettings(value);
  return {
    settings,
    problems,
    state,
    revs: { settings: 0, rules: 0, sites: 0 },
    spoilt: problems.length > 0 ? ['settings'] : [],
  };
}

function readPart(key: RecordKey, value: unknown): Part {
  if (value === undefined || value === null) return { state: 'current', rev: 0, data: {}, problems: [] };
  const record = asRecord(value);
  if (!record) return brokenPart(key, 0, 'not-a-record');
  const { schema, rev } = record;
  const migrated = migrateData(schema, record.data);
  if ('reason' in migrated) return brokenPart(key, rev, migrated.reason);
  const data = pick(fieldsOf[key], migrated.data);
  if (!data) return brokenPart(key, rev, 'not-an-object');
  const state = schema > settingsVersion ? 'newer' : schema < settingsVersion ? 'migrated' : 'current';
  return { state, rev, data, problems: [] };
}

function brokenPart(key: RecordKey, rev: number, reason: string): Part {
  return { state: 'broken', rev, data: {}, problems: [{ path: key === 'rules' ? 'rules' : key, reason }] };
}

function pick(fields: readonly string[], value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(record, field)).map((field) => [field, record[field]]),
  );
}

function asRecord(value: unknown): StoredRecord | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value) || !('data' in value)) return undefined;
  const { schema, data } = value;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return undefined;
  const rev = 'rev' in value && Number.isSafeInteger(value.rev) ? Math.max(0, Number(value.rev)) : 0;
  return { schema, rev, data };
}
