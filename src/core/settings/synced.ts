import { settingsVersion } from './migrations/index';
import { parseSettings } from './schema';
import type { Settings } from './settings';

/** Preferences that a browser account may carry to other computers: no rules, no addresses, nothing that was read. */
export const syncedFields = [
  'watch',
  'sensitivity',
  'pill',
  'searchEngine',
  'singleKeys',
  'language',
  'signalsOff',
  'ownPhrases',
  'appearance',
] as const satisfies readonly (keyof Settings)[];

/** What of the settings is a preference. */
export type Preferences = Pick<Settings, (typeof syncedFields)[number]>;

/** The preferences among the settings. */
export function preferencesOf(settings: Settings): Preferences {
  return Object.fromEntries(syncedFields.map((field) => [field, settings[field]])) as Preferences;
}

/** What one item of `storage.sync` may hold, in bytes of JSON; browsers refuse more than 8,192 with the key. */
const MAX_BYTES = 8_000;

/** The preferences as they are handed to the account. Phrases stay behind when they alone would not fit. */
export function toSynced(settings: Settings): { readonly schema: number; readonly data: object } {
  const all = preferencesOf(settings);
  const { ownPhrases: _long, ...others } = all;
  const fits = new TextEncoder().encode(JSON.stringify(all)).length <= MAX_BYTES;
  return { schema: settingsVersion, data: fits ? all : others };
}

/**
 * The settings with what the account brought. A field that is missing or not as agreed stays as it is here, and so does
 * everything when a newer build wrote it. Never throws.
 */
export function withSynced(settings: Settings, synced: unknown): Settings {
  if (typeof synced !== 'object' || synced === null || !('schema' in synced) || !('data' in synced)) return settings;
  const { schema, data } = synced;
  if (typeof schema !== 'number' || schema > settingsVersion || typeof data !== 'object' || data === null)
    return settings;
  const read = parseSettings(data);
  const bad = new Set(read.problems.map(({ path }) => /^\w+/.exec(path)?.[0]));
  const good = syncedFields.filter((field) => Object.hasOwn(data, field) && !bad.has(field));
  return { ...settings, ...Object.fromEntries(good.map((field) => [field, read.settings[field]])) };
}
