import { toggleReader } from './run-script';
import { readTabState } from './tab-state';
import { updateTab } from './update-tab';

/** A tab shows another page: what was known about the old one goes, only the wish for the reader stays. */
export async function onTabLoading(tabId: number): Promise<void> {
  await updateTab(tabId, ({ isReaderWanted }) => (isReaderWanted ? { isReaderWanted } : {}));
}

/** A page is there: the reader opens in it if the tab was opened for that. */
export async function onTabLoaded(tabId: number): Promise<void> {
  const { isReaderWanted } = await readTabState(tabId);
  if (!isReaderWanted) return;
  await updateTab(tabId, ({ isReaderWanted: _done, ...state }) => state);
  await toggleReader({ id: tabId }, 'self');
}
