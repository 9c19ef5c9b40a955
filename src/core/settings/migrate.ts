import { defaultSettings } from './defaults';
import type { Migration } from './migrations/index';
import { migrations as allMigrations, settingsVersion } from './migrations/index';
import { parseSettings, type SettingsProblem } from './schema';
import type { Settings } from './settings';

/** What lies in storage under `settings`. */
export interface StoredSettings {
  readonly version: number;
  readonly data: unknown;
}

/** Settings as read from storage, with all that a user may have to be told. */
export interface MigratedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Version found in storage; 0 when there was nothing. */
  readonly from: number;
  /**
   * `current`: nothing to do; `migrated`: older, to be written back; `newer`: written by a later build, read-only;
   * `broken`: a step failed or the record is no record. Then the defaults stand in and the old value stays.
   */
  readonly state: 'current' | 'migrated' | 'newer' | 'broken';
}

/**
 * Takes the stored value through all steps to the current shape. A step that throws stops the chain: the version never
 * advances past it. Idempotent on the current version; never throws.
 */
export function migrateSettings(
  stored: unknown,
  steps: readonly Migration[] = allMigrations,
  current = settingsVersion,
): MigratedSettings {
  if (stored === undefined || stored === null)
    return { settings: defaultSettings, problems: [], from: 0, state: 'current' };
  const record = asStored(stored);
  if (!record) return broken(0, 'not-a-record');
  if (record.version > current) return { ...parseSettings(record.data), from: record.version, state: 'newer' };
  let data = record.data;
  for (let version = record.version; version < current; version += 1) {
    const step = steps.find((candidate) => candidate.from === version);
    if (!step) return broken(record.version, `no-step-${version}`);
    try {
      data = step.apply(data);
    } catch {
      return broken(record.version, `step-${version}`);
    }
  }
  return { ...parseSettings(data), from: record.version, state: record.version === current ? 'current' : 'migrated' };
}

function broken(from: number, reason: string): MigratedSettings {
  return { settings: defaultSettings, problems: [{ path: '', reason }], from, state: 'broken' };
}

function asStored(value: unknown): StoredSettings | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('data' in value)) return undefined;
  const { version, data } = value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version, data } : undefined;
}
