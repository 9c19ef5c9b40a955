import type { Settings } from '../core/settings/settings';
import { type Preferences, syncedFields, toSynced, withSynced } from '../core/settings/synced';
import { browser } from '../platform/browser';
import { report } from '../platform/log';
import { readSettings, updateSettings } from '../platform/store';

/** Where the preferences lie in `storage.sync`. */
const KEY = 'preferences';

/**
 * Carries preferences between the user's computers by the browser's account, when that is wanted. What lies here is
 * what counts; the account only hands it on. Somebody who begins takes what the account has, if it has anything.
 */
export async function followAccount(settings: Settings, before: Preferences & Pick<Settings, 'sync'>): Promise<void> {
  if (!settings.sync) return;
  if (!before.sync && (await takeFromAccount())) return;
  const isChanged = !before.sync || syncedFields.some((field) => !isSame(settings[field], before[field]));
  if (isChanged) await giveToAccount(settings);
}

/** Takes what the account brings now; true when it had something. Without the user's wish nothing is taken. */
async function takeFromAccount(): Promise<boolean> {
  const [{ sync }, stored] = await Promise.all([readSettings(), browser.storage.sync.get(KEY)]);
  const found: unknown = stored[KEY];
  if (!sync || found === undefined) return false;
  const written = await updateSettings((now) => withSynced(now, found));
  if (!written.ok) report('background', new Error(`preferences not taken: ${written.error}`));
  return true;
}

/** An account that is full, or not there, is no reason to trouble anybody: the settings are safe here. */
async function giveToAccount(settings: Settings): Promise<void> {
  const wanted = toSynced(settings);
  try {
    if (isSame((await browser.storage.sync.get(KEY))[KEY], wanted)) return;
    await browser.storage.sync.set({ [KEY]: wanted });
  } catch (error) {
    report('background', error);
  }
}

/** Takes what other computers wrote, whenever it arrives. Call once, at start. */
export function listenToAccount(): void {
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    if (area === 'sync' && KEY in changes) takeFromAccount().catch((error: unknown) => report('background', error));
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
