import type { Block } from './facts';
import type { Passage } from './phrase-search';
import { referenceHeading } from './phrases/source-labels';
import { LONGEST_TAIL_HEADING, tailHeading } from './phrases/tail-headings';
import { letterRanges } from './text/han';

/** `head`: before the text or in its first blocks; `foot`: in its last blocks or after it; else `body`. */
export type StatementPlace = 'head' | 'foot' | 'body';

/** Share of the article's text that counts as its first and its last part, and the least of it in characters. */
const EDGE_SHARE = 0.12;
const EDGE_CHARACTERS = 300;
/** Running text from this length on ends a list of references, which knows titles and addresses only. */
const PROSE_LENGTH = 60;

/** True for running text: long for a title, and with no link of its own. */
function isProse({ length, links }: Block): boolean {
  return length >= PROSE_LENGTH && links.length === 0;
}

/** Headings of references hold one of these; most short blocks do not. */
const REFERENCE_HINT = /[参引阅文资链]|re|see/;

/** Marks the blocks that stand under a heading such as `参考资料`, up to the next heading or to running text. */
export function referenceBlocks(passages: readonly Passage[]): ReadonlySet<Block> {
  const marked = new Set<Block>();
  let inList = false;
  for (const { block, text } of passages) {
    if (block.kind === 'heading' || block.length <= 16) {
      const opens = REFERENCE_HINT.test(text) && referenceHeading.test(text.replace(/[:\s\])】]+$/, ''));
      inList = opens || (inList && block.kind !== 'heading');
    }
    inList &&= block.region !== 'before' && !isProse(block);
    if (inList) {
      marked.add(block);
    }
  }
  return marked;
}

/** Share of lines with links from which on a list is one of other articles. */
const LIST_SHARE = 0.4;
/** Headings of the author's own further reading. */
const FURTHER = new RegExp(`^[^${letterRanges}]*(?:更多|延伸)`);
/** What headings of other articles and of comments speak of; `相关工作` is a chapter. */
const OTHER_PAGES =
  /(?:文章|阅读|閱讀|资讯|新闻|链接|[帖贴]|博[文客]|话题|标签|排行|日志|专题|推荐$|喜欢|兴趣|评论|評論|留言|网友|归档|友情|热[门点文]|posts?|articles?|comments?)/i;

/**
 * Where the text ends: at a heading of other articles or of comments in its last half, or anywhere when most of the
 * lines behind it are links and little running text follows.
 */
function endOfText(blocks: readonly Block[], total: number): number {
  let linked = blocks.filter(({ links }) => links.length > 0).length;
  let prose = blocks.filter(isProse).length;
  let read = 0;
  let offset = 0;
  for (const [at, block] of blocks.entries()) {
    const isTail = block.length <= LONGEST_TAIL_HEADING && tailHeading.test(block.text) && !FURTHER.test(block.text);
    const isList = linked >= (blocks.length - at) * LIST_SHARE && prose <= read;
    if (isTail && (isList || (offset > total / 2 && OTHER_PAGES.test(block.text)))) {
      return offset;
    }
    linked -= block.links.length > 0 ? 1 : 0;
    prose -= isProse(block) ? 1 : 0;
    read += isProse(block) ? 1 : 0;
    offset += block.length;
  }
  return total;
}

/** Tells for each block whether it stands at the head, the foot or in the body of the article. */
export function placesOf(blocks: readonly Block[]): (block: Block) => StatementPlace {
  const article = blocks.filter(({ region }) => region === 'article');
  const offsets = new Map<Block, number>();
  let length = 0;
  for (const block of article) {
    offsets.set(block, length);
    length += block.length;
  }
  const total = endOfText(article, length);
  const edge = Math.max(EDGE_CHARACTERS, total * EDGE_SHARE);
  return (block) => {
    const offset = offsets.get(block);
    if (offset === undefined) {
      return block.region === 'before' ? 'head' : 'foot';
    }
    if (offset <= edge) {
      return 'head';
    }
    // What stands behind the end is other articles and comments.
    return offset < total && total - offset <= edge ? 'foot' : 'body';
  };
}
