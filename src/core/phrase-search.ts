import type { Block, BlockRegion, PageFacts } from './facts';
import type { Evidence } from './signal';
import { foldLabels } from './text/script';

/** Evidence out of one block. */
export function quoteOf(block: Block, at = 0): Evidence {
  return { quote: block.text.slice(at, at + 80), locator: block.locator };
}

/**
 * The first visible block, code left out, whose folded text matches; only in `regions` when given.
 */
export function findPhrase(facts: PageFacts, pattern: RegExp, regions?: readonly BlockRegion[]): Evidence | undefined {
  for (const block of facts.blocks) {
    if (block.hidden || block.kind === 'code' || (regions && !regions.includes(block.region))) {
      continue;
    }
    const at = foldLabels(block.text).search(pattern);
    if (at >= 0) {
      return quoteOf(block, at > 60 ? at - 10 : 0);
    }
  }
  return undefined;
}
