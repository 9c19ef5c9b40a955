import { type SearchQuery, searchAddress } from '../core/search';
import type { SearchEngine } from '../core/settings/settings';
import { browser } from '../platform/browser';
import { readSettings } from '../platform/store';

/** Opens the options page at a section (`rules`, `rules/<id>` …), or where it opens by itself. */
export async function openOptions(section: string): Promise<void> {
  if (section === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}

/** Opens a search for the original beside the page, with the engine of the query or the one that the user chose. */
export async function openSearch(query: SearchQuery & { readonly engine?: SearchEngine }): Promise<void> {
  const { searchEngine } = await readSettings();
  await browser.tabs.create({ url: searchAddress(query.engine ?? searchEngine, query) });
}
