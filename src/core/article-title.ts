import type { PageFacts } from './facts';
import { essence } from './text/essence';
import { hanRanges } from './text/han';
import { withoutInvisible } from './text/invisible';

const separator = /\s+[-–—|·•»«:]\s+|\s*[|｜»_—]\s*|\s*(?:--|\/\/)\s*|\s*-\s*(?=[^-]{2,20}$)/;
const longest = 300;

function fold(text: string): string {
  return withoutInvisible(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
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
  const isArticles = heading !== '' && !isBrandHeading(heading, title, shared, facts);
  if (isArticles && (title === '' || known.includes(essence(heading)) || sharesStart(heading, title))) {
    return stripTails(stripMark(heading), facts).slice(0, longest);
  }
  const fromTitle = cutSite(shared !== '' && title.includes(shared) ? shared : title);
  if (fromTitle !== '') return fromTitle.slice(0, longest);
  return stripMark(heading || shared).slice(0, longest);
}

/** True when the heading is the site's name, which stands behind the article's in the page's title. */
function isBrandHeading(heading: string, title: string, shared: string, facts: PageFacts): boolean {
  const parts = title.split(separator).map(essence);
  const name = essence(heading);
  if (parts.length < 2 || parts.at(-1) !== name || parts[0] === name) return false;
  if (shared !== '') return essence(shared) !== name && essence(shared).startsWith(parts[0] ?? '');
  return isSiteName(heading, facts);
}

function sharesStart(heading: string, title: string): boolean {
  const short = essence(heading);
  return short.length >= 6 && essence(title).startsWith(short.slice(0, Math.ceil(short.length * 0.8)));
}

/** Leftover permalink signs of heading plug-ins. */
function stripMark(text: string): string {
  return text.replace(/^[#¶§]\s*|\s*[#¶§]$/g, '').trim();
}

/** Keywords in brackets before a title; one or two of them are an author's own sorting. */
const bracketed = /^(?:【[^】]{1,12}】){2,}/;
/** A word hung on behind the last Han character or mark of a title. Numbers of parts are no such word. */
const hungOn = new RegExp(`^(.{4,}[${hanRanges}？！?!）)])_(?!第|其|之|[上中下终完\\d（(])[^_]{1,10}$`);
/** A site's name hung on. */
const brandTail = /^(.{4,}?)\s?[-–—_|｜]\s?([^-–—_|｜]{2,14})$/;
const footWords = /©|版权|copyright|ICP|首页|all rights/i;
/** The colon of `关于缓存:…`, where the address spells the same two syllables out. */
const topicHead = /^关于[^:：]{1,12}:(?=\S{8})/;

/**
 * A heading without what copiers hang on it: keywords in brackets, one of them again at its end, the site's name
 * (told by the page's foot or logo), a topic before it.
 */
function stripTails(heading: string, facts: PageFacts): string {
  let text = heading;
  const brackets = bracketed.exec(text)?.[0] ?? '';
  const last = text.slice(text.lastIndexOf('_') + 1);
  const repeats = brackets.includes(`【${last}】`);
  if (repeats || brackets.split('【').length > 3) text = text.slice(brackets.length);
  if (repeats) text = text.slice(0, text.lastIndexOf('_'));
  text = hungOn.exec(text)?.[1] ?? withoutKeyword(text, facts);
  const branded = brandTail.exec(text);
  if (branded !== null && isSiteName(branded[2] ?? '', facts)) text = branded[1] ?? text;
  if (/guan-?yu/i.test(facts.url)) text = text.replace(topicHead, '');
  return essence(text).length < 2 ? heading : text.trim();
}

/** A title without a keyword of the page that was hung on behind `_`. */
function withoutKeyword(text: string, facts: PageFacts): string {
  const at = text.lastIndexOf('_');
  const tail = text
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const keywords = (facts.meta.get('keywords') ?? '').toLowerCase().split(/[,，;；|\s]+/);
  return at > 3 && tail !== '' && keywords.includes(tail) ? text.slice(0, at).trim() : text;
}

/** True when the page itself calls the site so: in its metadata, its logo or its foot. */
function isSiteName(name: string, facts: PageFacts): boolean {
  if (facts.meta.get('og:site_name')?.trim() === name) return true;
  return facts.blocks.some((block) => block.length <= 120 && footWords.test(block.text) && block.text.includes(name));
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
