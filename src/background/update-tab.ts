import { showBadge } from './badge';
import { languageIsSet } from './language';
import { refreshMenus } from './menus';
import { changeTabState, type TabState } from './tab-state';

/** Changes what is known about a tab and shows it: in the toolbar, and in its menu when the tab is in front. */
export async function updateTab(tabId: number, change: (state: TabState) => TabState): Promise<void> {
  const [state] = await Promise.all([changeTabState(tabId, change), languageIsSet()]);
  await Promise.all([showBadge(tabId, state), refreshMenus(tabId, state)]);
}
