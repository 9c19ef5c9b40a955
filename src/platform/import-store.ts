import { type BackupCause, type KeptBackup, parseBackups, settingsOf, withBackup } from '../core/lists/backups';
import { type ImportMarks, parseMarks, withMarks, withRules } from '../core/lists/compare-rules';
import { err, type Result } from '../core/result';
import type { SiteRule } from '../core/rules/rule';
import { settingsVersion } from '../core/settings/migrations/index';
import type { Settings } from '../core/settings/settings';
import { readSideRecord, sideRecord, subscribeKeys } from './side-records';
import { replaceSettings, type StoreError, updateSettings } from './store';

const BACKUPS = 'backups';
const MARKS = 'imported';

/** The states that were kept before imports and restores, newest first. */
export async function readBackups(): Promise<readonly KeptBackup[]> {
  return parseBackups(await readSideRecord(BACKUPS));
}

/** Which rules came in by an import, and what they were then. */
export async function readMarks(): Promise<ImportMarks> {
  return parseMarks(await readSideRecord(MARKS));
}

/**
 * Takes chosen rules of a file: the rules, the marks that they were imported and the backup of what was before are
 * written by one call, or nothing is.
 */
export function importRules(chosen: readonly SiteRule[], now: number): Promise<Result<Settings, StoreError>> {
  return updateSettings((settings) => ({ ...settings, rules: withRules(settings.rules, chosen) }), {
    alongside: async (before, after) => ({
      ...(await backupOf(before, 'import', now)),
      [MARKS]: sideRecord(withMarks(await readMarks(), chosen, after.rules)),
    }),
  });
}

/** Puts whole settings in the place of those that are there, which are kept as a backup by the same call. */
export function restoreSettings(settings: Settings, now: number): Promise<Result<Settings, StoreError>> {
  return replaceSettings(settings, { alongside: (before) => backupOf(before, 'restore', now) });
}

/** Brings a kept state back. One that this build can't read is left alone. */
export async function restoreBackup(backup: KeptBackup, now: number): Promise<Result<Settings, StoreError>> {
  const settings = settingsOf(backup.stored);
  return settings ? restoreSettings(settings, now) : err('failed', 'backup');
}

async function backupOf(settings: Settings, cause: BackupCause, at: number): Promise<Record<string, unknown>> {
  const { lists: _elsewhere, ...data } = settings;
  const backup = { at, cause, rules: settings.rules.length, stored: { version: settingsVersion, data } };
  return { [BACKUPS]: sideRecord(withBackup(await readBackups(), backup)) };
}

/** Calls back after every change of the kept states, until the signal aborts. */
export function subscribeBackups(listener: () => void, signal: AbortSignal): void {
  subscribeKeys((key) => key === BACKUPS, listener, signal);
}
