import { migrateSettings, type StoredSettings } from '../settings/migrate';
import type { Settings } from '../settings/settings';

/** What was about to happen when a state was kept. */
export type BackupCause = 'import' | 'restore';

/** A former state of the settings, rules included, as it can be brought back. */
export interface KeptBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cause: BackupCause;
  /** How many own rules it holds. */
  readonly rules: number;
  readonly stored: StoredSettings;
}

/** How many states are kept, and how large all of them may be together, in characters of JSON. */
const MAX_BACKUPS = 5;
const MAX_SIZE = 2_000_000;

/** The kept states with one more, newest first; the oldest go when there are too many or they are too large. */
export function withBackup(backups: readonly KeptBackup[], backup: KeptBackup): readonly KeptBackup[] {
  let size = 0;
  return [backup, ...backups].slice(0, MAX_BACKUPS).filter((kept, index) => {
    size += JSON.stringify(kept.stored).length;
    return index === 0 || size <= MAX_SIZE;
  });
}

/** The kept states of a stored value; damaged ones are left out. Never throws. */
export function parseBackups(value: unknown): readonly KeptBackup[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_BACKUPS).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('at' in item) || !('stored' in item)) return [];
    const { at } = item;
    const settings = settingsOf(item.stored);
    if (typeof at !== 'number' || !Number.isFinite(at) || !settings) return [];
    const cause = 'cause' in item && item.cause === 'restore' ? 'restore' : 'import';
    return [{ at, cause, rules: settings.rules.length, stored: item.stored as StoredSettings }];
  });
}

/** The settings that a kept state stands for; nothing when this build can't read them. */
export function settingsOf(stored: unknown): Settings | undefined {
  if (stored === undefined || stored === null) return undefined;
  const { settings, state } = migrateSettings(stored);
  return state === 'broken' || state === 'newer' ? undefined : settings;
}
