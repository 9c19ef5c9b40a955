import { findQuarantined, type Quarantined } from '../core/settings/quarantine';
import { browser } from './browser';

/** Stored values that could not be read and were put aside: at most three, newest first. */
export async function readQuarantine(): Promise<readonly Quarantined[]> {
  return findQuarantined(await browser.storage.local.get(null));
}

/**
 * Puts a value back where it was, in place of what is there now: of use after an update of Suyuan, when it was written
 * by a newer build. A value that still can't be read is put aside again with the next change.
 */
export async function restoreQuarantined({ key, record, raw }: Quarantined): Promise<void> {
  await browser.storage.local.set({ [record]: raw });
  await browser.storage.local.remove(key);
}

/** Deletes one of the values that were put aside. */
export function dropQuarantined({ key }: Quarantined): Promise<void> {
  return browser.storage.local.remove(key);
}
