import type { Block, PageFacts } from './facts';
import { listKind } from './list-shape';
import { LONGEST_TAIL_HEADING, tailHeading } from './phrases/tail-headings';
import type { NotArticleReason } from './reading';
import { lengthOf, SENTENCE } from './sentence';

/** Pages with more elements are left as they are (security limits). */
const MOST_ELEMENTS = 150_000;
/** Characters below which nothing can be judged or read. A short poem has about this many. */
const SHORTEST_TEXT = 80;
/** Shorter lines with a stop in them are remarks. */
const SHORTEST_PARAGRAPH = 20;
/**
 * Short pages with such a title (lower case), or such words on them, are notices, not articles. Letters are spelt out as
 * ranges and case is not ignored: either takes a millisecond to compile, on every page.
 */
const LONGEST_NOTICE = 1500;
const NOTICE_TITLE =
  /(?:^|\W)404(?:\W|$)|not found|页面不存在|找不到(?:该|此|您|你)?.{0,4}页|页面走丢|^[^a-z\d\u00c0-\u1fff\u3040-\ud7af]*(?:关于|關於|about(?: me)?|links?|friends?|友[链鏈]|友情[链鏈]接|[链鏈]接|留言板?|所有标签|标签|tags|all-tags|归档|歸檔|archives?|分类|categories)[^a-z\d\u00c0-\u1fff\u3040-\ud7af]*(?:\s[|·-]|$)/;
/** Lines of a page's imprint; where nothing else is to be found they are no article. */
const IMPRINT = /©|[Cc]opyright|COPYRIGHT|版权所有|版權所有|[Ii][Cc][Pp]备|^\W*本站|友情链接/;
const NOTICE_TEXT = /错误信息|无权(?:限|查看|访问)|没有权限|内容已被?删除|主题不存在|提示信息/;
/** What stands where the text is kept back; with less than so many characters of sentences beside it there is no text. */
const WALL =
  /(?:登[录錄陆]|注册|关注|開通|开通|订阅|扫码|付费|购买).{0,12}(?:后|後|即可|才能|可).{0,4}(?:阅读|閱讀|查看|浏览|瀏覽|解锁)(?:全文|全部|更多|剩余|余下|完整)/;
const LEAST_BEFORE_WALL = 120;
const LONGEST_WALL = 60;
/** Share of unreadable characters from which a page counts as garbled. */
const GARBLED_SHARE = 0.05;
/** With so much prose before it, a heading such as 最热文章 ends the article. */
const ENOUGH_PROSE = 80;
/** Where running text draws breath. Lines of goods and downloads are shorter than `LONGEST_FIELD` and have none. */
const PAUSE = /[。！？；，、]|[,.!?] /;
const LONGEST_FIELD = 40;
const LONGEST_WORDLESS = 400;

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

function isGarbled(blocks: readonly Block[]): boolean {
  let length = 0;
  let unreadable = 0;
  for (const { text } of blocks.slice(0, 200)) {
    length += text.length;
    unreadable += text.includes('\uFFFD') ? text.split('\uFFFD').length - 1 : 0;
  }
  return unreadable > length * GARBLED_SHARE;
}

/** True for a page that shows the beginning of a text and keeps the rest back. */
function isWalled(article: readonly Block[]): boolean {
  const wall = article.findIndex(({ text, length }) => length <= LONGEST_WALL && WALL.test(text));
  const prose = article.filter(({ text, kind }, at) => at !== wall && (kind === 'code' || SENTENCE.test(text)));
  return wall >= 0 && lengthOf(prose) < LEAST_BEFORE_WALL;
}

/** True for a page of names, numbers and buttons: goods, downloads. Longer ones may be lists of facts that somebody wrote. */
function isWordless(own: readonly Block[], length: number): boolean {
  const isRunning = ({ text, kind, length: whole, links }: Block) =>
    kind === 'code' ||
    whole >= LONGEST_FIELD ||
    (whole >= SHORTEST_PARAGRAPH && links.length === 0 && PAUSE.test(text));
  return length < LONGEST_WORDLESS && !own.some(isRunning);
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

/**
 * Why a page holds no article to judge, or nothing when it may hold one. Conservative: a forum thread or an answer
 * passes, a page of links, excerpts or excuses does not.
 */
export function readPageShape(facts: PageFacts): NotArticleReason | undefined {
  if (facts.elements > MOST_ELEMENTS) {
    return 'too-large';
  }
  const article = withoutTail(facts.blocks.filter((block) => block.region === 'article' && !block.hidden));
  const own = article.filter((block) => !IMPRINT.test(block.text));
  const length = lengthOf(own) + proseAround(facts, article);
  const isNotice =
    NOTICE_TITLE.test(facts.title.toLowerCase()) ||
    NOTICE_TITLE.test(facts.heading.toLowerCase()) ||
    (length < LONGEST_NOTICE / 2 && article.some(({ text }) => NOTICE_TEXT.test(text)));
  if (length < SHORTEST_TEXT || (length < LONGEST_NOTICE && isNotice) || isWalled(article)) {
    return 'empty';
  }
  if (isGarbled(article)) {
    return 'garbled';
  }
  return listKind(own, facts) ?? (isWordless(own, length) ? 'empty' : undefined);
}
