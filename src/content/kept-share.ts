import type { PageFacts } from '../core/facts';
import { findByLocator } from '../dom/locator';

/** Cleaning that leaves less than this share of the article's text is undone: then a stripper or rule was wrong. */
export const leastKept = 0.6;

/** Up to this many blocks are looked at; articles have fewer. */
const MAX_BLOCKS = 3_000;

/** A block of the article with the length of its running text, links taken off. */
export interface TextBlock {
  readonly element: Element;
  readonly length: number;
}

/** The article's blocks on the live page, which must have the shape that the facts were read from. */
export function textBlocks(page: Document, facts: PageFacts): readonly TextBlock[] {
  const found: TextBlock[] = [];
  for (const block of facts.blocks.slice(0, MAX_BLOCKS)) {
    if (block.region !== 'article' || block.hidden) continue;
    const element = findByLocator(page, block.locator);
    const linked = block.links.reduce((sum, link) => sum + link.text.length, 0);
    if (element) found.push({ element, length: Math.max(0, block.length - linked) });
  }
  return found;
}

/** Share of the article's running text that is still to be seen, 0 to 1; 1 when there is none. */
export function keptShare(blocks: readonly TextBlock[], hidden: ReadonlySet<Element>): number {
  let all = 0;
  let lost = 0;
  for (const { element, length } of blocks) {
    all += length;
    if (isInside(element, hidden)) lost += length;
  }
  return all === 0 ? 1 : 1 - lost / all;
}

function isInside(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidden.has(at)) return true;
  return false;
}
