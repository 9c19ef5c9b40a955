import { defaultSettings } from './defaults';
import type { Migration } from './migrations/index';
import { migrations as allMigrations, settingsVersion } from './migrations/index';
import { parseSettings, type SettingsProblem } from './schema';
import type { Settings } from './settings';

/** All settings with the version of their shape: what a backup file holds, and what version 1 stored. */
export interface StoredSettings {
  readonly version: number;
  readonly data: unknown;
}

/**
 * What has to be done about something stored. `current`: nothing; `migrated`: it is older and to be written back;
 * `newer`: it was written by a later build and is not to be written over; `broken`: it can't be read, so that the
 * defaults stand in and the raw value is put aside before anything else is written there.
 */
export type StoredState = 'current' | 'migrated' | 'newer' | 'broken';

/** Settings as read from one value, with all that a user may have to be told. */
export interface MigratedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Version found; 0 when there was nothing. */
  readonly from: number;
  readonly state: StoredState;
}

/**
 * Takes data through all steps from a version to the current shape. A step that throws, or is missing, stops the
 * chain: nothing advances past it. Data of a later version come back as they are. Never throws.
 */
export function migrateData(
  version: number,
  data: unknown,
  steps: readonly Migration[] = allMigrations,
  current = settingsVersion,
): { readonly data: unknown } | { readonly reason: string } {
  let now = data;
  for (let at = version; at < current; at += 1) {
    const step = steps.find((candidate) => candidate.from === at);
    if (!step) return { reason: `no-step-${at}` };
    try {
      now = step.apply(now);
    } catch {
      return { reason: `step-${at}` };
    }
  }
  return { data: now };
}

/** Reads all settings from one value: a backup, or what version 1 stored. Idempotent on the current version. */
export function migrateSettings(
  stored: unknown,
  steps: readonly Migration[] = allMigrations,
  current = settingsVersion,
): MigratedSettings {
  if (stored === undefined || stored === null)
    return { settings: defaultSettings, problems: [], from: 0, state: 'current' };
  const record = asStored(stored);
  if (!record) return broken(0, 'not-a-record');
  const { version } = record;
  const migrated = migrateData(version, record.data, steps, current);
  if ('reason' in migrated) return broken(version, migrated.reason);
  const state = version > current ? 'newer' : version < current ? 'migrated' : 'current';
  return { ...parseSettings(migrated.data), from: version, state };
}

function broken(from: number, reason: string): MigratedSettings {
  return { settings: defaultSettings, problems: [{ path: 'settings', reason }], from, state: 'broken' };
}

function asStored(value: unknown): StoredSettings | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('data' in value)) return undefined;
  const { version, data } = value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version, data } : undefined;
}
