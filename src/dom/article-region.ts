import type { Block, BlockRegion } from '../core/facts';
import { LONGEST_TAIL_HEADING, tailHeading } from '../core/phrases/tail-headings';

/** A block-level element that may be the article, with what it holds. Filled by `assignRegions`. */
export interface Container {
  readonly parent: Container | undefined;
  readonly depth: number;
  /** Itself or the nearest one around it whose tag, class or id says navigation, aside, footer, comments … */
  readonly chrome: Container | undefined;
  /** A general container, which can be an article; a table, list or code block only stands in one. */
  readonly general: boolean;
  /** Weight of the running text below it (`weigh`), links taken off. */
  mass: number;
}

/** A block before its region is known. */
export type DraftBlock = Omit<Block, 'region'> & { readonly container: Container; readonly linkLength: number };

/** A chrome-like name on something that holds this share of the page's text is a layout name (`has-sidebar`), not chrome. */
const MOST_CHROME = 0.4;
/** The article is the innermost element with this share of the running text. */
const ARTICLE_SHARE = 0.6;
/** How many blocks before and after the article still belong to it (title, meta line; copyright, source). */
const BLOCKS_BEFORE = 16;
const BLOCKS_AFTER = 30;

const SENTENCE = /[。！？；，、]|\.\s/;
/** What one block counts at most, in characters; long listings must not outweigh the prose around them. */
const MOST_PROSE = 2000;
const MOST_CODE = 200;

/** What running text counts a character; menus, dates and lone words count one. Whole numbers can be taken off again. */
const PROSE_WEIGHT = 5;

function weigh(block: DraftBlock): number {
  if (block.hidden) {
    return 0;
  }
  const own = Math.max(0, block.length - block.linkLength);
  if (block.kind === 'code') {
    return Math.min(own, MOST_CODE) * PROSE_WEIGHT;
  }
  return SENTENCE.test(block.text) || block.length > 80 ? Math.min(own, MOST_PROSE) * PROSE_WEIGHT : own;
}

/** Adds the blocks' weights to everything around them, or takes them off again. Gives what was added. */
function pour(blocks: Iterable<DraftBlock>, sign: 1 | -1): number {
  let total = 0;
  for (const block of blocks) {
    const weight = sign * weigh(block);
    total += weight;
    for (let one: Container | undefined = weight === 0 ? undefined : block.container; one; one = one.parent) {
      one.mass += weight;
    }
  }
  return total;
}

/** Blocks inside an element named as chrome that does not hold most of the page. Needs `mass`. */
function findChrome(blocks: readonly DraftBlock[], total: number): ReadonlySet<DraftBlock> {
  const chrome = new Set<DraftBlock>();
  for (const block of blocks) {
    for (let one = block.container.chrome; one; one = one.parent?.chrome) {
      if (one.mass <= total * MOST_CHROME) {
        chrome.add(block);
        break;
      }
    }
  }
  return chrome;
}

/** Share of the blocks below a heading such as `相关文章` that are links, from which they are a list of other articles. */
const LISTED_SHARE = 0.4;
const FEWEST_LISTED = 3;
/** A block is a link when so much of it is. */
const LINKED_SHARE = 0.6;

/** So many blocks without a link behind each other are a text; rows of a list have an excerpt and a date at most. */
const FEWEST_RUNNING = 3;

/** What a container holds. */
interface Holding {
  blocks: number;
  linked: number;
  /** Blocks without a link since the last one with. */
  running: number;
  /** True when it holds text or headings of its own. */
  isText: boolean;
}

function count(holding: Holding, block: DraftBlock): void {
  const isLinked = block.linkLength >= block.length * LINKED_SHARE;
  const isMark = holding.blocks > 0 && (block.kind === 'heading' || block.kind === 'code');
  holding.blocks += 1;
  holding.linked += isLinked ? 1 : 0;
  holding.running = isLinked ? 0 : holding.running + 1;
  holding.isText ||= isMark || holding.running >= FEWEST_RUNNING;
}

/** A heading such as `相关文章`. */
function isTail({ text, length }: DraftBlock): boolean {
  return length <= LONGEST_TAIL_HEADING && tailHeading.test(text);
}

/** Containers whose first block is one of the headings. */
function findOpened(blocks: readonly DraftBlock[], tails: ReadonlySet<DraftBlock>): ReadonlySet<Container> {
  const met = new Set<Container>();
  const opened = new Set<Container>();
  for (const block of tails.size > 0 ? blocks : []) {
    // Whatever stands around a container that was met was met with it.
    for (let one: Container | undefined = block.container; one && !met.has(one); one = one.parent) {
      met.add(one);
      if (tails.has(block)) opened.add(one);
    }
  }
  return opened;
}

/** Containers that open with a heading such as `相关文章` and hold nothing but links, each with its excerpt. */
function findLists(blocks: readonly DraftBlock[], tails: ReadonlySet<DraftBlock>): ReadonlySet<Container> {
  const opened = findOpened(blocks, tails);
  const holdings = new Map<Container, Holding>();
  for (const block of opened.size > 0 ? blocks : []) {
    for (let one: Container | undefined = block.container; one; one = one.parent) {
      if (!opened.has(one)) continue;
      const holding = holdings.get(one) ?? { blocks: 0, linked: 0, running: 0, isText: false };
      holdings.set(one, holding);
      count(holding, block);
    }
  }
  const isList = ({ isText, linked, blocks: all }: Holding) =>
    !isText && linked >= FEWEST_LISTED && linked >= all * LISTED_SHARE;
  return new Set([...holdings].filter(([, holding]) => isList(holding)).map(([container]) => container));
}

/** Blocks of lists of other articles, which outweigh a short text. */
function findListed(blocks: readonly DraftBlock[], tails: ReadonlySet<DraftBlock>): ReadonlySet<DraftBlock> {
  const lists = findLists(blocks, tails);
  const isListed = (block: DraftBlock) => {
    for (let one: Container | undefined = block.container; one; one = one.parent) {
      if (lists.has(one)) return true;
    }
    return false;
  };
  return lists.size === 0 ? new Set() : new Set(blocks.filter(isListed));
}

/** The innermost container with most of the weight. Needs `mass` without chrome. */
function findArticle(blocks: readonly DraftBlock[], total: number): Container | undefined {
  let best: Container | undefined;
  for (const block of blocks) {
    for (let one: Container | undefined = block.container; one && one.depth > (best?.depth ?? 0); one = one.parent) {
      if (one.general && one.mass > 0 && one.mass >= total * ARTICLE_SHARE) {
        best = one;
        break;
      }
    }
  }
  return best;
}

function isInside(container: Container, article: Container): boolean {
  let one: Container | undefined = container;
  while (one && one.depth > article.depth) {
    one = one.parent;
  }
  return one === article;
}

/**
 * Gives each block its region. The article is the innermost container with most of the page's running text (the
 * full-width `。，、` mark it, links do not count); what stands closely around it is `before` and `after`; named
 * navigation, and everything behind a heading such as `相关文章`, is `chrome`.
 */
export function assignRegions(blocks: readonly DraftBlock[]): readonly Block[] {
  const tails = new Set(blocks.filter(isTail));
  const total = pour(blocks, 1);
  const chrome = new Set([...findChrome(blocks, total), ...findListed(blocks, tails)]);
  const article = findArticle(blocks, total + pour(chrome, -1));
  const isArticle = (block: DraftBlock) => article !== undefined && isInside(block.container, article);
  const first = blocks.findIndex((block) => isArticle(block) && !chrome.has(block));
  let last = first;
  for (let i = first; i >= 0 && i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block && isArticle(block)) {
      last = i;
    }
  }
  let tail = false;
  return blocks.map((draft, i) => {
    const { kind, text, length, links, hidden, locator } = draft;
    tail ||= i > last && tails.has(draft);
    let region: BlockRegion = 'article';
    if (chrome.has(draft) || tail || first < 0 || i < first - BLOCKS_BEFORE || i > last + BLOCKS_AFTER) {
      region = 'chrome';
    } else if (i < first) {
      region = 'before';
    } else if (i > last) {
      region = 'after';
    }
    return { kind, region, text, length, links, hidden, locator };
  });
}
