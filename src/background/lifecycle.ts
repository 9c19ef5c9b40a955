import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { report } from '../platform/log';
import { keepNews } from '../platform/notable-changes';
import { settleSettings } from '../platform/store';
import { languageIsSet } from './language';
import { createMenus } from './menus';
import { reconcile } from './register';

/**
 * After installation or update: menus, settings of the current version, registrations; the first time a welcome, later
 * a note of what is new.
 */
export async function onInstalled(details: Runtime.OnInstalledDetailsType): Promise<void> {
  await languageIsSet();
  await createMenus();
  await settleSettings();
  await reconcile();
  if (details.reason === 'update') await keepNews(details.previousVersion);
  if (details.reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/onboarding/index.html') });
  }
}

/** Keeps storage out of reach of page processes, where browsers offer it. Cheap, so done at every start. */
export async function closeStorage(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> };
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    report('background', error);
  }
}
