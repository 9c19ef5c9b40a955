import { type SearchQuery, searchAddress } from '../core/search';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/store';

/** Opens the options page at a section (`rules`, `rules/<id>` …), or where it opens by itself. */
export async function openOptions(section: string): Promise<void> {
  if (section === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}

/** Opens a search for the original beside the page, with the engine that the user chose. */
export async function openSearch(query: SearchQuery): Promise<void> {
  const { searchEngine } = await readSettings();
  await browser.tabs.create({ url: searchAddress(searchEngine, query) });
}
