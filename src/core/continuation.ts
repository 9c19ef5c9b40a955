import type { Block, LinkFact, PageFacts } from './facts';
import { lengthOf, SENTENCE } from './sentence';
import { queryPairs } from './url/query';

/** How a text goes on that this page shows in part only. */
export type Continuation =
  /** On another page of the same article; `next` is its absolute http(s) address on the page's own host. */
  | { readonly kind: 'paged'; readonly next: string }
  /** For those who log in. */
  | { readonly kind: 'login' };

/** Articles have no more pages; larger numbers are those of articles, days and threads. */
const MOST_PAGES = 99;
/** What a link to a page is called: its number, or where it lies from here. */
const PAGE_NAME = /^\s*\d{1,2}\s*$|[页頁]|page|部分|next/i;
const LONGEST_NAME = 16;
const NEXT = /^[\s>»›→]*(?:下一?[页頁]|[后後]一[页頁]|下一部分|next(?: page)?)[\s>»›→]*$/i;
/** Places where the pages are those of something else. */
const OTHER_PAGES = /comment|repl|thread|forum|topic|list|search/i;
/** `name_2.html`, `name-2`, `name_p2.shtml`, `name/2/`, `name/p2.html`, `name/page/2`. */
const NUMBERED = /^(.*[^/_-])(?:[_-]p?|\/(?:p|page\/)?)(\d{1,2})(?:\.[a-z]{2,6})?$/i;
/** What does not tell one page of an article from another. */
const ENDING = /(?:\/index)?(?:\.[a-z]{2,6})?$/i;
const NUMBER_NAME = /^(?:page(?:no|index)?|pn)$/i;

/** What says that the rest is for those who log in. */
const LOGIN =
  /(?:登[录錄陆入]|[注註][册冊]|(?:log|sign) in).{0,12}(?:[后後才可]|继续|繼續|to ).{0,9}(?:[阅閱][读讀]|查看|看到|解锁|read)/i;
const LONGEST_DEMAND = 60;
/** So much running text before the demand is likely to be all there is, unless it breaks off. */
const ENOUGH_TEXT = 600;
const BREAKS_OFF = /(?:\.{3}|[^。！？.!?”」』）)：:;；\s])\s*$/;

/**
 * How the article goes on beyond this page, as far as the page says so; nothing where it is not sure. The next page is
 * told by its link's words or number together with an address that differs from this page's in that number only.
 */
export function continuationOf(facts: PageFacts): Continuation | undefined {
  const next = nextPage(facts);
  if (next !== undefined) return { kind: 'paged', next };
  return asksToLogIn(facts.blocks) ? { kind: 'login' } : undefined;
}

/** One way to read an address: as this page of that article. */
interface Numbered {
  readonly article: string;
  readonly page: number;
}

function nextPage({ url, blocks }: PageFacts): string | undefined {
  if (!URL.canParse(url) || OTHER_PAGES.test(url)) return undefined;
  const { host } = new URL(url);
  const seen = blocks.filter(({ hidden }) => !hidden).flatMap(({ links }) => links.filter(isNumberOrNext));
  const leads = seen.flatMap(({ href, text }) => readLead(href, host).map((to) => ({ href, text: text.trim(), to })));
  for (const here of readAddress(new URL(url))) {
    const page = (number: number) => leads.filter(({ to }) => to.article === here.article && to.page === number);
    // A number of its own may be that of an article: then the way back must be there as well.
    if (here.page > 1 && page(here.page - 1).length === 0) continue;
    const next = page(here.page + 1).find(({ text }) => NEXT.test(text) || text === String(here.page + 1));
    if (next) return next.href;
  }
  return undefined;
}

function isNumberOrNext({ text }: LinkFact): boolean {
  return text.length <= LONGEST_NAME && PAGE_NAME.test(text);
}

function readLead(href: string, host: string): readonly Numbered[] {
  if (!/^https?:/.test(href) || OTHER_PAGES.test(href) || !URL.canParse(href)) return [];
  const url = new URL(href);
  return url.host === host ? readAddress(url) : [];
}

/** The ways to read an address: as a first page, and where a number stands apart in it, as that one. */
function readAddress(url: URL): readonly Numbered[] {
  const pairs = queryPairs(url);
  const [number, value] = pairs.find(([name]) => NUMBER_NAME.test(name)) ?? [];
  const others = pairs.filter(([name]) => name !== number).join('&');
  const path = url.pathname.replace(/\/$/, '');
  const numbered = (article: string, page: number): readonly Numbered[] =>
    page >= 1 && page <= MOST_PAGES ? [{ article: `${article.replace(ENDING, '')}?${others}`, page }] : [];
  if (number !== undefined) return numbered(path, Number(value));
  const [, article, page] = NUMBERED.exec(path) ?? [];
  return [...numbered(path, 1), ...(article === undefined ? [] : numbered(article, Number(page)))];
}

/** The demand stands behind the text, and what stands before it is short or breaks off. */
function asksToLogIn(blocks: readonly Block[]): boolean {
  const seen = blocks.filter(({ hidden }) => !hidden);
  const at = seen.findIndex(
    ({ region, length, text }) => region !== 'before' && length <= LONGEST_DEMAND && LOGIN.test(text),
  );
  if (at < 0) return false;
  const isProse = ({ region, text }: Block): boolean => region === 'article' && SENTENCE.test(text);
  const before = seen.slice(0, at).filter(isProse);
  const last = before.at(-1);
  if (last === undefined || seen.slice(at + 1).some((block) => isProse(block) && block.length > LONGEST_DEMAND))
    return false;
  return lengthOf(before) < ENOUGH_TEXT || (last.length === last.text.length && BREAKS_OFF.test(last.text));
}
