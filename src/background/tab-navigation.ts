import { resolveRule } from '../core/rules/resolve';
import { readSettings } from '../platform/store';
import { isStillShown } from './badge';
import { refreshMenus } from './menus';
import { withSettings } from './page-verdict';
import { toggleReader } from './run-script';
import { judgeWatched } from './subscription-watch';
import { changeTabState, readTabState } from './tab-state';
import { updateTab } from './update-tab';

/**
 * A tab may show another page: then what was known about the old one goes, only the wish for the reader stays. The
 * icon needs nothing, browsers have made it plain again.
 */
export async function onTabLoading(tabId: number): Promise<void> {
  if (await isStillShown(tabId)) return;
  const state = await changeTabState(tabId, ({ isReaderWanted }) => (isReaderWanted ? { isReaderWanted } : {}));
  await refreshMenus(tabId, state);
}

/**
 * A page is there: the reader opens in it if the tab was opened for that. No script of ours runs on sites that are off,
 * so the icon learns of them here, as far as the browser shows us the address.
 */
export async function onTabLoaded(tabId: number, url: string | undefined): Promise<void> {
  if (url !== undefined) {
    await showOff(tabId, url);
    await judgeWatched(tabId, url);
  }
  const { isReaderWanted } = await readTabState(tabId);
  if (!isReaderWanted) return;
  await updateTab(tabId, ({ isReaderWanted: _done, ...state }) => state);
  await toggleReader({ id: tabId }, 'self');
}

async function showOff(tabId: number, url: string): Promise<void> {
  const settings = await readSettings();
  const { mode, rule } = resolveRule(url, settings);
  if (mode === 'off' && rule) await updateTab(tabId, (state) => withSettings({ ...state, url }, settings));
}
