import type { Block, BlockRegion, PageFacts } from './facts';
import type { Evidence } from './signal';
import { foldLabels } from './text/script';

const folded = new WeakMap<Block, string>();

/** A block's text as `foldLabels` gives it; kept, because every phrase of every table asks for it. */
export function foldedText(block: Block): string {
  let text = folded.get(block);
  if (text === undefined) {
    text = foldLabels(block.text);
    folded.set(block, text);
  }
  return text;
}

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
    const at = foldedText(block).search(pattern);
    if (at >= 0) {
      return quoteOf(block, at > 60 ? at - 10 : 0);
    }
  }
  return undefined;
}
