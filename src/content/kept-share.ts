import type { Block, PageFacts } from '../core/facts';
import { findByLocator } from '../dom/locator';

/** Cleaning that leaves less than this share of the article's text is undone: then a stripper or rule was wrong. */
export const leastKept = 0.6;

/** Up to this many blocks are looked at; articles have fewer. */
const MAX_BLOCKS = 3_000;
/** Characters of running text below which what was taken for the article is none: then the whole page counts. */
const LEAST_ARTICLE = 200;

/** A block of the article with the length of its running text, links taken off. */
export interface TextBlock {
  readonly element: Element;
  readonly length: number;
}

/**
 * The article's blocks on the live page, which must have the shape that the facts were read from. Where no article was
 * found, all blocks but those of menus and footers: a page whose article we miss must not lose it either.
 */
export function textBlocks(page: Document, facts: PageFacts): readonly TextBlock[] {
  const visible = facts.blocks.filter((block) => !block.hidden && block.region !== 'chrome').slice(0, MAX_BLOCKS);
  const article = visible.filter((block) => block.region === 'article');
  const isFound = article.reduce((sum, block) => sum + proseOf(block), 0) >= LEAST_ARTICLE;
  return (isFound ? article : visible).flatMap((block) => {
    const element = findByLocator(page, block.locator);
    return element ? [{ element, length: proseOf(block) }] : [];
  });
}

function proseOf(block: Block): number {
  return Math.max(0, block.length - block.links.reduce((sum, link) => sum + link.text.length, 0));
}

/** Share of the article's running text that is still to be seen, 0 to 1; 1 when there is none. */
export function keptShare(blocks: readonly TextBlock[], hidden: ReadonlySet<Element>): number {
  const lengths = new Map(blocks.map(({ element, length }) => [element, length]));
  let all = 0;
  let lost = 0;
  for (const [element, length] of lengths) {
    all += length;
    if (isInside(element, hidden)) lost += length;
  }
  for (const element of hidden) lost += lostInside(element, lengths, hidden);
  return all === 0 ? 1 : 1 - Math.min(all, lost) / all;
}

/** What a block that still stands loses by one hidden part of it. */
function lostInside(part: Element, lengths: ReadonlyMap<Element, number>, hidden: ReadonlySet<Element>): number {
  for (let at = part.parentElement; at; at = at.parentElement) {
    if (hidden.has(at)) return 0;
    const length = lengths.get(at);
    if (length !== undefined && !isInside(at, hidden)) return Math.min(length, part.textContent?.trim().length ?? 0);
  }
  return 0;
}

function isInside(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidden.has(at)) return true;
  return false;
}
