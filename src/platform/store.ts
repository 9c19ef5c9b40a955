import { err, ok, type Result } from '../core/result';
import { type MigratedSettings, migrateSettings } from '../core/settings/migrate';
import { settingsVersion } from '../core/settings/migrations/index';
import { parseSettings } from '../core/settings/schema';
import type { Settings } from '../core/settings/settings';
import { browser } from './browser';
import { report } from './log';

const KEY = 'settings';
const LOCK = 'suyuan-settings';

interface StoredChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

/** Why settings were not written. `read-only`: they were written by a newer build, or are damaged and kept for rescue. */
export type StoreError = 'read-only' | 'quota' | 'failed';

/** The settings as they are now, each field valid. What is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/** The settings with what had to be replaced while reading them, for the options page and for migration. */
export async function inspectSettings(): Promise<MigratedSettings> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    return migrateSettings(stored);
  } catch (error) {
    report('store', error);
    return { ...migrateSettings(undefined), state: 'broken' };
  }
}

/**
 * Changes the settings: reads, applies, validates, writes, one writer at a time over all our pages. The change must be
 * pure, for it gets the newest value, not the one on the screen. Everyone subscribed hears of it.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings, StoreError>> {
  return inTurn(async () => {
    const now = await inspectSettings();
    if (now.state === 'newer' || now.state === 'broken') return err('read-only', now.problems[0]?.reason);
    const next = parseSettings(change(now.settings)).settings;
    return write(next);
  });
}

/** Writes a whole value in place of whatever is there, damaged or newer included: only for reset and restore. */
export function replaceSettings(settings: Settings): Promise<Result<Settings, StoreError>> {
  return inTurn(() => write(parseSettings(settings).settings));
}

async function write(settings: Settings): Promise<Result<Settings, StoreError>> {
  try {
    await browser.storage.local.set({ [KEY]: { version: settingsVersion, data: settings } });
    return ok(settings);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return err(/quota/i.test(text) ? 'quota' : 'failed', text);
  }
}

/** Brings an older stored value to the current version, keeping the raw one as `settings.bak.<version>`. Background only. */
export function migrateStoredSettings(): Promise<void> {
  return inTurn(async () => {
    const raw: unknown = (await browser.storage.local.get(KEY))[KEY];
    const migrated = migrateSettings(raw);
    if (migrated.state === 'broken')
      report('store', new Error(`settings: ${migrated.problems[0]?.reason ?? 'broken'}`));
    if (migrated.state !== 'migrated') return;
    await browser.storage.local.set({ [`${KEY}.bak.${migrated.from}`]: raw });
    await write(migrated.settings);
  });
}

/** Calls back with the new and the former settings after every change, whoever made it, until the signal aborts. */
export function subscribeSettings(
  listener: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const onChanged = (changes: Readonly<Record<string, StoredChange>>, area: string): void => {
    const change = changes[KEY];
    if (area !== 'local' || !change) return;
    listener(migrateSettings(change.newValue).settings, migrateSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

let queue: Promise<unknown> = Promise.resolve();

/** One job after the other in this page, and, where the browser has locks, across all our pages and the worker. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const locked = (): Promise<T> => {
    const locks: LockManager | undefined = globalThis.navigator?.locks;
    return locks ? locks.request(LOCK, job) : job();
  };
  const turn = queue.then(locked, locked);
  queue = turn.catch(() => undefined);
  return turn;
}
