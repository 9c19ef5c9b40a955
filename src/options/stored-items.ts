import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { report } from '../platform/log';

/** One kind of thing kept on this computer, as the user knows it. */
export interface StoredItem {
  readonly id: 'rules' | 'trusted' | 'originals' | 'places' | 'session' | 'backups';
  readonly name: string;
  readonly note: string;
  /** Size of its JSON text in UTF-8; 0 when there is nothing. */
  readonly bytes: number;
}

const BACKUP = 'settings.bak.';
/** As the background keeps them. */
const PLACES = 'places';

/** Everything kept, with sizes measured now and after `refresh`. */
export function useStoredItems(settings: Settings): {
  readonly items: readonly StoredItem[];
  readonly refresh: () => void;
} {
  const [found, setFound] = useState({ session: 0, backups: 0, places: 0, placeCount: 0 });
  const refresh = useCallback(() => {
    measure().then(setFound, (error: unknown) => report('options', error));
  }, []);
  useEffect(refresh, [refresh]);
  const { rules, builtin, trustedHosts, trustedPages, knownOriginals } = settings;
  const trusted = [...trustedHosts, ...trustedPages];
  const originals = Object.keys(knownOriginals).length;
  const items: StoredItem[] = [
    {
      id: 'rules',
      name: t('options_storage_rules'),
      note: t('options_storage_rules_note', rules.length, Object.keys(builtin).length),
      bytes: rules.length + Object.keys(builtin).length > 0 ? sizeOf([rules, builtin]) : 0,
    },
    {
      id: 'trusted',
      name: t('options_storage_trusted'),
      note: t('options_storage_count', trusted.length),
      bytes: trusted.length > 0 ? sizeOf(trusted) : 0,
    },
    {
      id: 'originals',
      name: t('options_storage_originals'),
      note: t('options_storage_count', originals),
      bytes: originals > 0 ? sizeOf(knownOriginals) : 0,
    },
    {
      id: 'places',
      name: t('options_storage_places'),
      note: t('options_storage_count', found.placeCount),
      bytes: found.places,
    },
    {
      id: 'session',
      name: t('options_storage_session'),
      note: t('options_storage_session_note'),
      bytes: found.session,
    },
  ];
  if (found.backups > 0) {
    items.push({
      id: 'backups',
      name: t('options_storage_other'),
      note: t('options_storage_other_note'),
      bytes: found.backups,
    });
  }
  return { items, refresh };
}

/** Deletes what an item stands for; rules are not deleted in bulk. */
export async function clearItem(
  item: StoredItem,
  change: (change: (settings: Settings) => Settings, words?: string) => void,
): Promise<void> {
  switch (item.id) {
    case 'trusted':
      return change((now) => ({ ...now, trustedHosts: [], trustedPages: [] }));
    case 'originals':
      return change((now) => ({ ...now, knownOriginals: {} }));
    case 'places':
      return browser.storage.local.remove(PLACES);
    case 'session':
      return browser.storage.session.clear();
    case 'backups':
      return browser.storage.local.remove(await backupKeys());
    case 'rules':
  }
}

async function backupKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(BACKUP));
}

interface Measured {
  readonly session: number;
  readonly backups: number;
  readonly places: number;
  readonly placeCount: number;
}

async function measure(): Promise<Measured> {
  const session = await browser.storage.session.get(null);
  const backups = await browser.storage.local.get(await backupKeys());
  const places = (await browser.storage.local.get(PLACES))[PLACES] ?? {};
  return {
    session: sizeOfRecord(session),
    backups: sizeOfRecord(backups),
    places: sizeOfRecord(places as Record<string, unknown>),
    placeCount: Object.keys(places).length,
  };
}

function sizeOfRecord(record: Readonly<Record<string, unknown>>): number {
  return Object.keys(record).length > 0 ? sizeOf(record) : 0;
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
