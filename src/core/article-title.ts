import type { PageFacts } from './facts';
import { withoutInvisible } from './text/invisible';

const separator = /\s+[-–—|·•»«:]\s+|\s*[|｜»_—]\s*|\s*(?:--|\/\/)\s*|\s*-\s*(?=[^-]{2,20}$)/;
const longest = 300;

function fold(text: string): string {
  return withoutInvisible(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Letters and Han characters only, so that titles can be compared. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The article's title, without the site's name, its slogans or a search keyword that was hung on.
 *
 * The page's own heading wins when `<title>` or `og:title` holds it; otherwise the part of `<title>` that reads like
 * one. `''` when the page names nothing.
 *
 * @example heading 浅谈缓存, title `浅谈缓存_缓存 教程 - 某网` gives 浅谈缓存
 */
export function articleTitle(facts: PageFacts): string {
  const heading = fold(facts.heading);
  const title = fold(facts.title);
  const shared = fold(facts.meta.get('og:title') ?? facts.meta.get('twitter:title') ?? '');
  const known = essence(title + shared);
  if (heading !== '' && (title === '' || known.includes(essence(heading)) || sharesStart(heading, title))) {
    return stripMark(heading).slice(0, longest);
  }
  const fromTitle = cutSite(shared !== '' && title.includes(shared) ? shared : title);
  if (fromTitle !== '') return fromTitle.slice(0, longest);
  return stripMark(heading || shared).slice(0, longest);
}

function sharesStart(heading: string, title: string): boolean {
  const short = essence(heading);
  return short.length >= 6 && essence(title).startsWith(short.slice(0, Math.ceil(short.length * 0.8)));
}

/** Leftover permalink signs of heading plug-ins. */
function stripMark(text: string): string {
  return text.replace(/^[#¶§]\s*|\s*[#¶§]$/g, '').trim();
}

/** The part of a `<title>` that names the article: the first one, unless it is a mere word beside a long one. */
function cutSite(title: string): string {
  const parts = title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (parts.length < 2) return first;
  const isBrandFirst = essence(first).length < 5 && essence(second).length > 2 * essence(first).length;
  return isBrandFirst ? second : first;
}
