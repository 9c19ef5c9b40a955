import { browser } from './browser';

const SCHEMA = 1;

/** A value as it lies under its key, beside the records of the settings. */
export interface SideRecord {
  readonly schema: number;
  readonly data: unknown;
}

/** What lies under a key, to be validated by who asked; nothing when it is no record of this shape. */
export async function readSideRecord(key: string): Promise<unknown> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const isRecord = typeof stored === 'object' && stored !== null && 'schema' in stored && 'data' in stored;
  return isRecord && stored.schema === SCHEMA ? stored.data : undefined;
}

/** A value in the form in which `readSideRecord` expects it. */
export function sideRecord(data: unknown): SideRecord {
  return { schema: SCHEMA, data };
}

/** Calls back after every change of keys of a kind, whoever made it, until the signal aborts. */
export function subscribeKeys(isOurs: (key: string) => boolean, listener: () => void, signal?: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(isOurs)) listener();
  };
  browser.storage.onChanged.addListener(hear);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
