import type { SearchEngine } from './settings/settings';

/** What to look for: the article's title, and where if a platform is likely. */
export interface SearchQuery {
  readonly title: string;
  /** Host to look on. */
  readonly site?: string;
  /** Further words, an author's name for instance. */
  readonly extra?: string;
}

const engines: Readonly<Record<SearchEngine, string>> = {
  bing: 'https://www.bing.com/search?q=',
  baidu: 'https://www.baidu.com/s?wd=',
  google: 'https://www.google.com/search?q=',
  duckduckgo: 'https://duckduckgo.com/?q=',
};

/** Search engines refuse long queries, and a title's beginning finds it. */
const MAX_TITLE = 60;

/** The address of a search page for an original: title in quotes, then site and further words. */
export function searchAddress(engine: SearchEngine, query: SearchQuery): string {
  const clean = (text: string): string => text.replace(/["“”\p{Cc}\s]+/gu, ' ').trim();
  const words = [`"${[...clean(query.title)].slice(0, MAX_TITLE).join('')}"`];
  if (query.site && /^[a-z0-9.-]{1,253}$/i.test(query.site)) words.push(`site:${query.site}`);
  if (query.extra) words.push([...clean(query.extra)].slice(0, MAX_TITLE).join(''));
  return engines[engine] + encodeURIComponent(words.join(' '));
}
