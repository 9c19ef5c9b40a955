import { isStillShown } from './badge';
import { refreshMenus } from './menus';
import { toggleReader } from './run-script';
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

/** A page is there: the reader opens in it if the tab was opened for that. */
export async function onTabLoaded(tabId: number): Promise<void> {
  const { isReaderWanted } = await readTabState(tabId);
  if (!isReaderWanted) return;
  await updateTab(tabId, ({ isReaderWanted: _done, ...state }) => state);
  await toggleReader({ id: tabId }, 'self');
}
