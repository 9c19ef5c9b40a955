import { inPageOrder, type NamedGroup, type Names } from './names';
import { isPresent } from './select-any';

/** Names by which templates mark the author of the text: microdata, hAtom and what the big platforms print. */
const authorSelectors = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.vcard .fn',
  '.author.vcard',
  'a[rel~="author"]',
  '#js_author_name',
  '.rich_media_meta_text:not(#publish_time)',
  '#js_name',
  '.rich_media_meta_nickname',
  '.authi a',
  'a[href*="/people/"]',
  'a[href*="/author/"]',
  'a[href*="/user/"]',
  'a[href*="/users/"]',
  'a[href*="space-uid"]',
];
/** Those that ask for attributes, each of which costs a look at the whole tree; most pages have none of them. */
const byAttribute = authorSelectors.filter((selector) => /^a?\[/.test(selector));
/** Class names of others, whole or as a part: `post-author`, `author-name`, `nickname`. */
const authorNamed = /author|byline|nickname|nick-name|username|user-name|writer/i;
const authorClass =
  /(?:^|[\s_-])(?:(?:post|entry|article|art|blog|news|info)?[-_]*(?:author|writer|byline)(?:[-_]*(?:name|link|nick|title))?|nick-?name|user-?name|name)(?=$|[\s_-])/i;
const dateClass =
  /(?:^|[\s_-])(?:(?:post|publish(?:ed)?|pub|entry|article|art|create|created|news|info|release|send)[-_]*(?:date|time|on|at)|date|time|datetime|pubdate|postdate|publishdate)(?=$|[\s_-])/i;
const updateClass = /updat|modif|edit/i;

/** Boxes whose names and days belong to other texts. */
const elsewhere =
  'footer,#footer,.footer,aside,nav,[class*="comment" i],[id*="comment" i],[class*="reply" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="widget" i],[class*="rank" i],[class*="hot-" i],[class*="pager" i],[class*="prev" i],[class*="next" i],[class*="list" i] li';

const mostLookedAt = 200;
const longestName = 40;
const longestDate = 80;

/** Tells whether a text stands beside the article: above it or right below. */
export type IsBeside = (text: string) => boolean;

/**
 * Texts of elements that the template marks as the author's name, in page order, surest marks first. They may be
 * labels or brands: the caller judges them as names.
 */
export function markedAuthors(body: Element, names: Names, isBeside: IsBeside): readonly string[] {
  const hasAttributed = isPresent(body, byAttribute.join(','), undefined);
  const sure = authorSelectors
    .filter((selector) => (hasAttributed || !byAttribute.includes(selector)) && isPresent(body, selector, names))
    .flatMap((selector) => [...body.querySelectorAll(selector)].slice(0, 3));
  const named = inPageOrder(names.groups.flatMap(authorsOf)).slice(0, mostLookedAt);
  const authors: string[] = [];
  for (const element of [...sure, ...named]) {
    const name = nameIn(element);
    if (name !== '' && isBeside(name) && isHere(element)) authors.push(name);
  }
  return authors;
}

/** The name alone: pictures, counters and buttons stand in the same box now and then. */
function nameIn(element: Element): string {
  const whole = textOf(element);
  if (whole.length <= longestName && !/[\s|·]/.test(whole)) return whole;
  const link = element.querySelector('a,[class*="name" i]');
  const inner = link === null ? '' : textOf(link);
  if (inner !== '' && inner.length <= longestName) return inner;
  return whole.length <= longestName ? whole : '';
}

/** Days that the template marks as the text's own, as lines that say whether they are of publication or of change. */
export function markedDates(body: Element, names: Names, isBeside: IsBeside): readonly string[] {
  const dates: string[] = [];
  const marked = [...body.querySelectorAll('time,[itemprop="datePublished"]'), ...names.groups.flatMap(datesOf)];
  for (const element of inPageOrder(marked).slice(0, mostLookedAt)) {
    const text = element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element);
    const shown = textOf(element);
    if (text === '' || text.length > longestDate || shown === '' || !isBeside(shown) || !isHere(element)) continue;
    const own = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
    dates.push(`${updateClass.test(own) || /更新|修改/.test(shown) ? '更新' : '发布'} ${text}`);
  }
  return dates;
}

function authorsOf({ className, elements }: NamedGroup): readonly Element[] {
  if (!authorClass.test(className)) return [];
  // A bare `name` is an author's on a link alone.
  return authorNamed.test(className) ? elements : elements.filter((element) => element.matches('a.name'));
}

function datesOf({ className, id, elements }: NamedGroup): readonly Element[] {
  return dateClass.test(`${className} ${id}`) ? elements : [];
}

function isHere(element: Element): boolean {
  return element.closest(elsewhere) === null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
