import { browser } from '../platform/browser';
import { changeTabState } from './tab-state';

/**
 * Leads a tab to the article's next page as a link there would, and leaves the wish for the reader with it: it opens by
 * itself where the browser still permits that, else the icon asks for a click. Other hosts are refused without a word.
 */
export async function goOnReading(tabId: number, here: string, next: string): Promise<void> {
  if (new URL(next).host !== new URL(here).host) return;
  await changeTabState(tabId, (state) => ({ ...state, isReaderWanted: true }));
  await browser.tabs.update(tabId, { url: next });
}
