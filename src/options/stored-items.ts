import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { report } from '../platform/log';

/** One kind of thing kept on this computer, as the user knows it. */
export interface StoredItem {
  readonly id: 'rules' | 'lists' | 'trusted' | 'originals' | 'places' | 'session' | 'backups';
  readonly name: string;
  readonly note: string;
  /** Size of its JSON text in UTF-8; 0 when there is nothing. */
  readonly bytes: number;
}

/** Former states: before a new version of Suyuan, before imports, and what was put aside because it was damaged. */
const FORMER = /^(?:settings\.bak\.|quarantine:)|^(?:backups|imported|undo)$/;
const LISTS = /^list(?:s$|:)/;
/** As the background keeps them. */
const PLACES = 'places';

/** Everything kept, with sizes measured now and after `refresh`. */
export function useStoredItems(settings: Settings): {
  readonly items: readonly StoredItem[];
  readonly refresh: () => void;
} {
  const [found, setFound] = useState<Measured>({
    session: 0,
    backups: 0,
    places: 0,
    placeCount: 0,
    lists: 0,
    listCount: 0,
  });
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
      id: 'lists',
      name: t('options_storage_lists'),
      note: t('options_storage_lists_note', found.listCount),
      bytes: found.lists,
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
      return browser.storage.local.remove(await keysLike(FORMER));
    case 'rules':
    case 'lists':
  }
}

/** Forgets all reading places; gives what puts them back. */
export async function dropPlaces(): Promise<() => Promise<void>> {
  const kept = await browser.storage.local.get(PLACES);
  await browser.storage.local.remove(PLACES);
  return () => browser.storage.local.set(kept);
}

async function keysLike(shape: RegExp): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => shape.test(key));
}

interface Measured {
  readonly session: number;
  readonly backups: number;
  readonly places: number;
  readonly placeCount: number;
  readonly lists: number;
  readonly listCount: number;
}

async function measure(): Promise<Measured> {
  const session = await browser.storage.session.get(null);
  const backups = await browser.storage.local.get(await keysLike(FORMER));
  const listKeys = await keysLike(LISTS);
  const places = (await browser.storage.local.get(PLACES))[PLACES] ?? {};
  return {
    session: sizeOfRecord(session),
    backups: sizeOfRecord(backups),
    places: sizeOfRecord(places as Record<string, unknown>),
    placeCount: Object.keys(places).length,
    lists: listKeys.length > 1 ? sizeOfRecord(await browser.storage.local.get(listKeys)) : 0,
    listCount: Math.max(0, listKeys.length - 1),
  };
}

function sizeOfRecord(record: Readonly<Record<string, unknown>>): number {
  return Object.keys(record).length > 0 ? sizeOf(record) : 0;
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
