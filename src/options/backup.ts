import { settingsVersion } from '../core/settings/migrations/index';
import type { Settings } from '../core/settings/settings';

/** Hands the settings to the user as a file, in the very form in which they are stored. */
export function saveBackup(settings: Settings, now: Date): void {
  const text = JSON.stringify({ version: settingsVersion, data: settings }, null, 2);
  saveFile(text, `suyuan-${now.toISOString().slice(0, 10)}.json`);
}

/** Hands a JSON text to the user as a file of this name. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task; Firefox needs a moment more.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
