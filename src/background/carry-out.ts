import type { Settings } from '../core/settings/settings';
import { type Preferences, preferencesOf } from '../core/settings/synced';
import { browser } from '../platform/browser';
import { grantedOrigins } from '../platform/permissions';
import { inspectSettings } from '../platform/stored-state';
import { followAccount } from './follow-account';
import { changeLanguage } from './language';
import { updateOpenTabs } from './open-tabs';
import { forgetPillSites } from './pill-sites';
import { reconcile } from './register';

/** Where it lies in `storage.session` how far the browser is in line with the settings. */
const KEY = 'carried-out';

/** The settings and permissions that were carried out last, as far as the next ones are compared with them. */
interface CarriedOut {
  /** The mark of the stored settings. */
  readonly mark: string;
  readonly origins: string;
  readonly preferences: Preferences & Pick<Settings, 'sync'>;
}

/** What an event tells of the settings before it. */
export interface Former {
  readonly settings: Settings;
  readonly mark: string;
}

let running: Promise<unknown> = Promise.resolve();

/**
 * Brings registrations, open tabs, menus and account in line with settings and permissions as they are now, one call
 * after the other; where they are already, nothing is done.
 *
 * Browsers end a worker at any time, and the event that it was busy with does not come again. So what has been carried
 * out is noted when all of it is, and every start of the worker calls this: what its predecessor left undone is done
 * then, in all tabs, for nobody knows any more what it was. `former` spares the tabs that a change does not touch.
 *
 * Registrations come first: a page that opens meanwhile either has its scripts by them or is an open tab by then.
 */
export function carryOut(former?: Former): Promise<void> {
  const turn = running.then(() => catchUp(former));
  running = turn.catch(() => undefined);
  return turn;
}

async function catchUp(former: Former | undefined): Promise<void> {
  const [{ settings, mark }, granted, last] = await Promise.all([
    inspectSettings(),
    grantedOrigins(),
    readCarriedOut(),
  ]);
  const origins = [...granted].sort().join(' ');
  const hasNewOrigins = last?.origins !== origins;
  // Settings that could not be read are no reason to change anything.
  if (mark === '' || (last?.mark === mark && !hasNewOrigins)) return;
  await reconcile();
  const isNextStep = last === undefined || (last.mark === former?.mark && !hasNewOrigins);
  const before = isNextStep ? former?.settings : undefined;
  // A browser that has just started opens its tabs with what is registered.
  if (last !== undefined || before !== undefined) await updateOpenTabs(settings, before);
  const preferences = last?.preferences ?? before ?? settings;
  if (settings.language !== preferences.language) await changeLanguage(settings.language);
  if (settings.pill !== preferences.pill) await forgetPillSites();
  await followAccount(settings, preferences);
  const { sync } = settings;
  const next: CarriedOut = { mark, origins, preferences: { ...preferencesOf(settings), sync } };
  await browser.storage.session.set({ [KEY]: JSON.stringify(next) });
}

/**
 * Nothing after a start of the browser. Only this file writes it, into storage that no page can reach; as text, for
 * browsers put the fields of records in an order of their own.
 */
async function readCarriedOut(): Promise<CarriedOut | undefined> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'string' ? (JSON.parse(stored) as CarriedOut) : undefined;
}
