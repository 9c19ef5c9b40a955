import type { PickPurpose } from '../packs/contracts';
import { isPickable } from './choice';

/** Where things of a kind mostly stand, most telling first. */
const usual: Readonly<Partial<Record<PickPurpose, readonly string[]>>> = {
  article: ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]'],
  title: ['article h1', 'main h1', 'h1'],
  author: ['[itemprop="author"]', '[rel="author"]'],
  date: ['article time', '[itemprop="datePublished"]', 'time'],
};

/**
 * An element to start from before the pointer or a key has said anything: the usual one, else what is in the middle.
 */
export function firstGuess(page: Document, purpose: PickPurpose, host: Element): Element | undefined {
  for (const selector of usual[purpose] ?? []) {
    // On a list there are several, and none is the page's own.
    const [found, ...more] = [...page.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    if (found && more.length === 0) return found;
  }
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  return page
    .elementsFromPoint(innerWidth / 2, innerHeight / 2)
    .find((element) => element !== host && isPickable(element));
}
