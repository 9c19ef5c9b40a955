import type { Block, LinkFact, PageFacts } from './facts';
import { staysOnSite } from './page-identity';
import { lengthOf, SENTENCE } from './sentence';

/** A page whose text is mostly links with hardly a sentence between them is a list. */
const LIST_LINK_SHARE = 0.5;
const LIST_PROSE = 100;
/** What a row of a list has: some characters of link, and beside it no more than a date, a name and a count. */
const SHORTEST_ROW_TITLE = 4;
const LONGEST_ROW_REST = 24;
/** Entries (linked headings, 阅读全文 links) that make a list of excerpts. */
const FEWEST_ENTRIES = 4;
const ENTRY_SHARE = 0.6;
const MORE = /^\W*(?:阅读全文|阅读更多|继续阅读|查看全文|閱讀全文|繼續閱讀|read ?more|more)\W*$/i;
/** Rows that make a list of entries: so many from the top to the end, with no more than an excerpt between two. */
const FEWEST_ROWS = 6;
const ROWS_SPAN = 0.7;
const LONGEST_EXCERPT = 600;
const MOST_GAP = 0.25;
/** Rows have no excerpts, or at least so many of them do; a few paragraphs among many rows are a short text. */
const EXCERPT_SHARE = 0.4;
/** What stands beside each of the titles that run together in one block. */
const LONGEST_ROW_MARK = 12;

const WEB = /^https?:/;

/** Links of a block that lead to another page. */
function leavingLinks({ links }: Block, page: string): Block['links'] {
  const leaves = ({ href }: LinkFact): boolean =>
    WEB.test(href) && !(href.startsWith(page) && (href.length === page.length || href[page.length] === '#'));
  return links.length === 0 ? links : links.filter(leaves);
}

/** A heading that is nothing but a link to another page of this site: the title of an excerpt. */
function isEntryTitle(block: Block, facts: PageFacts): boolean {
  return leavingLinks(block, facts.url).some(
    ({ href, text }) => !href.includes('#') && text.length * 1.5 >= block.length && staysOnSite(facts, href),
  );
}

/** True for pages of excerpts: several headings or 阅读全文 links, each leading on to its own page. */
function isExcerptList(article: readonly Block[], facts: PageFacts): boolean {
  const page = facts.url;
  const headings = article.filter((block) => block.kind === 'heading');
  const entries = headings.filter((block) => leavingLinks(block, page).some((link) => link.text.length >= 2));
  const more = article.filter((block) => block.links.length > 0 && MORE.test(block.text));
  return (
    headings.filter((block) => isEntryTitle(block, facts)).length >= FEWEST_ENTRIES ||
    (entries.length >= FEWEST_ENTRIES && entries.length >= headings.length * ENTRY_SHARE) ||
    more.length >= FEWEST_ENTRIES
  );
}

/** A title that is a link, with a date or count beside it. */
function isRow(block: Block, linked: number): boolean {
  return linked >= SHORTEST_ROW_TITLE && block.length - linked <= LONGEST_ROW_REST && !SENTENCE.test(block.text);
}

function isLinkList(article: readonly Block[], page: string): boolean {
  let linked = 0;
  let prose = 0;
  for (const block of article) {
    const own = leavingLinks(block, page).reduce((sum, link) => sum + link.text.length, 0);
    linked += isRow(block, own) ? block.length : own;
    prose += own * 2 < block.length && (block.kind === 'code' || SENTENCE.test(block.text)) ? block.length : 0;
  }
  return linked > lengthOf(article) * LIST_LINK_SHARE && prose < LIST_PROSE;
}

/** Distinct addresses of this site that a block lists: as a row of its own, or as titles that run together. */
function rowTargets(block: Block, facts: PageFacts): string[] {
  if (block.links.length === 0) return [];
  const links = leavingLinks(block, facts.url).filter(
    ({ href, text }) => text.length >= SHORTEST_ROW_TITLE && staysOnSite(facts, href),
  );
  const rest = block.length - links.reduce((sum, { text }) => sum + text.length, 0);
  const isRun = links.length >= FEWEST_ROWS && rest <= links.length * LONGEST_ROW_MARK;
  const isLone = links.length > 0 && rest <= LONGEST_ROW_REST && !/[。；]/.test(block.text);
  return isRun || isLone ? links.map(({ href }) => href) : [];
}

/** Where the rows of a page stand in its text. */
interface Rows {
  readonly targets: ReadonlySet<string>;
  /** From the first to the end of the last, in characters. */
  readonly span: number;
  /** The widest gap between two. */
  readonly gap: number;
  /** Paragraphs between them. */
  readonly prose: number;
}

function readRows(article: readonly Block[], facts: PageFacts): Rows {
  const targets = new Set<string>();
  let offset = 0;
  let first: number | undefined;
  let last = 0;
  let gap = 0;
  let prose = 0;
  for (const block of article) {
    const rows = rowTargets(block, facts);
    if (rows.length > 0) {
      gap = first === undefined ? 0 : Math.max(gap, offset - last);
      first ??= offset;
      last = offset + block.length;
      for (const row of rows) targets.add(row);
    } else if (SENTENCE.test(block.text)) {
      if (first === undefined) break;
      prose += 1;
    }
    offset += block.length;
  }
  return { targets, span: last - (first ?? 0), gap, prose };
}

/**
 * True for a page of entries under each other: posts of a board, results of a search, plays of a channel. They begin
 * before any sentence, go on to the end, and no gap between two is more than an excerpt or a good part of the page.
 */
function isRowList(article: readonly Block[], facts: PageFacts): boolean {
  const length = lengthOf(article);
  const { targets, span, gap, prose } = readRows(article, facts);
  const isText = prose > 0 && prose < targets.size * EXCERPT_SHARE;
  return (
    !isText &&
    targets.size >= FEWEST_ROWS &&
    span >= length * ROWS_SPAN &&
    gap <= Math.min(LONGEST_EXCERPT, length * MOST_GAP)
  );
}

/** What kind of list of other pages a page's blocks are, if they are one: a site's front page, or any other. */
export function listKind(article: readonly Block[], facts: PageFacts): 'home' | 'list' | undefined {
  if (isExcerptList(article, facts)) {
    return URL.canParse(facts.url) && new URL(facts.url).pathname === '/' ? 'home' : 'list';
  }
  return isLinkList(article, facts.url) || isRowList(article, facts) ? 'list' : undefined;
}
