import type { Block, PageFacts } from './facts';
import { staysOnSite } from './page-identity';
import { LONGEST_TAIL_HEADING, tailHeading } from './phrases/tail-headings';
import type { NotArticleReason } from './reading';

/** Pages with more elements are left as they are (security limits). */
const MOST_ELEMENTS = 150_000;
/** Characters below which nothing can be judged or read. A short poem has about this many. */
const SHORTEST_TEXT = 80;
/** Shorter lines with a stop in them are remarks. */
const SHORTEST_PARAGRAPH = 20;
/** Short pages with such a title, or such words on them, are notices, not articles. */
const LONGEST_NOTICE = 1500;
const NOTICE_TITLE =
  /(?:^|\W)404(?:\W|$)|not found|页面不存在|找不到(?:该|此|您|你)?.{0,4}页|页面走丢|^[^\p{L}\d]*(?:关于|關於|about(?: me)?|links?|friends?|友[链鏈]|友情[链鏈]接|[链鏈]接|留言板?|所有标签|标签|tags|all-tags|归档|歸檔|archives?|分类|categories)[^\p{L}\d]*(?:\s[|·-]|$)/iu;
/** Lines of a page's imprint; where nothing else is to be found they are no article. */
const IMPRINT = /©|copyright|版权所有|版權所有|ICP备|^\W*本站|友情链接/i;
const NOTICE_TEXT = /错误信息|无权(?:限|查看|访问)|没有权限|内容已被?删除|主题不存在|提示信息/;
/** What stands where the text is kept back; with less than so many characters of sentences beside it there is no text. */
const WALL =
  /(?:登[录錄陆]|注册|关注|開通|开通|订阅|扫码|付费|购买).{0,12}(?:后|後|即可|才能|可).{0,4}(?:阅读|閱讀|查看|浏览|瀏覽|解锁)(?:全文|全部|更多|剩余|余下|完整)/;
const LEAST_BEFORE_WALL = 120;
const LONGEST_WALL = 60;
/** Share of unreadable characters from which a page counts as garbled. */
const GARBLED_SHARE = 0.05;
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
/** With so much prose before it, a heading such as 最热文章 ends the article. */
const ENOUGH_PROSE = 80;
const SENTENCE = /[。！？；]/;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** `继续阅读` and the like are links, no headings. */
function isLink({ links, length }: Block): boolean {
  return links.some(({ href, text }) => href.startsWith('http') && text.length * 1.5 >= length);
}

/** The article's blocks up to the list of other articles behind it, if there is one. */
function withoutTail(article: readonly Block[]): readonly Block[] {
  let prose = 0;
  for (const [i, block] of article.entries()) {
    const isHeading = block.length <= LONGEST_TAIL_HEADING && !isLink(block);
    if (prose >= ENOUGH_PROSE && isHeading && tailHeading.test(block.text)) {
      return article.slice(0, i);
    }
    prose += SENTENCE.test(block.text) ? block.length : 0;
  }
  return article;
}

/** Links of a block that lead to another page. */
function leavingLinks(block: Block, page: string): Block['links'] {
  return block.links.filter((link) => link.href.replace(/#.*$/, '') !== page && /^https?:/.test(link.href));
}

function isGarbled(blocks: readonly Block[]): boolean {
  const text = blocks
    .slice(0, 200)
    .map((block) => block.text)
    .join('');
  return (text.match(/\uFFFD/g)?.length ?? 0) > text.length * GARBLED_SHARE;
}

/** True for a page that shows the beginning of a text and keeps the rest back. */
function isWalled(article: readonly Block[]): boolean {
  const wall = article.findIndex(({ text, length }) => length <= LONGEST_WALL && WALL.test(text));
  const prose = article.filter(({ text, kind }, at) => at !== wall && (kind === 'code' || SENTENCE.test(text)));
  return wall >= 0 && lengthOf(prose) < LEAST_BEFORE_WALL;
}

/** Paragraphs around a text of few words, which an advert cut in two; they count where the text itself has a paragraph. */
function proseAround({ blocks }: PageFacts, article: readonly Block[]): number {
  const isParagraph = ({ text, length, links, hidden }: Block) =>
    !hidden && links.length === 0 && length >= SHORTEST_PARAGRAPH && SENTENCE.test(text) && !IMPRINT.test(text);
  const around = blocks.filter(
    (block) => (block.region === 'before' || block.region === 'after') && isParagraph(block),
  );
  return article.some(isParagraph) ? lengthOf(around) : 0;
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

/**
 * Why a page holds no article to judge, or nothing when it may hold one. Conservative: a forum thread or an answer
 * passes, a page of links, excerpts or excuses does not.
 */
export function readPageShape(facts: PageFacts): NotArticleReason | undefined {
  if (facts.elements > MOST_ELEMENTS) {
    return 'too-large';
  }
  const article = withoutTail(facts.blocks.filter((block) => block.region === 'article' && !block.hidden));
  const length = lengthOf(article.filter((block) => !IMPRINT.test(block.text))) + proseAround(facts, article);
  const isNotice =
    NOTICE_TITLE.test(facts.title) ||
    (length < LONGEST_NOTICE / 2 && article.some(({ text }) => NOTICE_TEXT.test(text)));
  if (length < SHORTEST_TEXT || (length < LONGEST_NOTICE && isNotice) || isWalled(article)) {
    return 'empty';
  }
  if (isGarbled(article)) {
    return 'garbled';
  }
  if (isExcerptList(article, facts)) {
    return URL.canParse(facts.url) && new URL(facts.url).pathname === '/' ? 'home' : 'list';
  }
  const entries = article.filter((block) => !IMPRINT.test(block.text));
  return isLinkList(entries, facts.url) || isRowList(entries, facts) ? 'list' : undefined;
}
