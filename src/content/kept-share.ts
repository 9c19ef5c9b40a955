import type { PageFacts } from '../core/facts';
import { findByLocator } from '../dom/locator';

/** Cleaning that leaves less than this share of the article's text is undone: then a stripper or rule was wrong. */
export const leastKept = 0.6;

/** Up to this many blocks are looked at; articles have fewer. */
const MAX_BLOCKS = 3_000;

/**
 * Share of the article's running text (links taken off) that is still to be seen, 0 to 1; 1 when the page has no
 * article. The page must have the shape that the facts were read from.
 */
export function keptShare(page: Document, facts: PageFacts, hidden: ReadonlySet<Element>): number {
  let all = 0;
  let lost = 0;
  for (const block of facts.blocks.slice(0, MAX_BLOCKS)) {
    if (block.region !== 'article' || block.hidden) continue;
    const linked = block.links.reduce((sum, link) => sum + link.text.length, 0);
    const own = Math.max(0, block.length - linked);
    all += own;
    const element = findByLocator(page, block.locator);
    if (element && isInside(element, hidden)) lost += own;
  }
  return all === 0 ? 1 : 1 - lost / all;
}

function isInside(element: Element, hidden: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidden.has(at)) return true;
  return false;
}
