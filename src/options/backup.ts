import type { SiteRule } from '../core/rules/rule';
import { settingsVersion } from '../core/settings/migrations/index';
import type { Settings } from '../core/settings/settings';

/** Hands the settings to the user as a file, in the form in which they are restored. Lists are fetched again. */
export function saveBackup(settings: Settings, now: Date): void {
  const { lists: _elsewhere, ...data } = settings;
  saveFile(JSON.stringify({ version: settingsVersion, data }, null, 2), `suyuan-${dayOf(now)}.json`);
}

/** Hands rules to the user as a file that can be imported again, with the version of its format. */
export async function saveRules(rules: readonly SiteRule[], now: Date): Promise<void> {
  const { writeRulesFile } = await import('../core/rules/parse-rules-file');
  saveFile(writeRulesFile(rules), `suyuan-rules-${dayOf(now)}.json`);
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
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
