import type { Block, BlockRegion, PageFacts } from './facts';
import { ownPhraseFinder } from './own-phrases';
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

/** Visible text outside code, ready to be searched. */
interface Passage {
  readonly block: Block;
  readonly text: string;
}

const known = new WeakMap<PageFacts, readonly Passage[]>();

/** A page's passages; kept, because a dozen signals search them one after the other. */
function passagesOf(facts: PageFacts): readonly Passage[] {
  let passages = known.get(facts);
  if (passages === undefined) {
    passages = facts.blocks
      .filter(({ hidden, kind }) => !hidden && kind !== 'code')
      .map((block) => ({ block, text: foldedText(block) }));
    known.set(facts, passages);
  }
  return passages;
}

/** The first visible block, code left out, that is a line with one of the user's own phrases. */
export function findOwnPhrase(facts: PageFacts, phrases: readonly string[]): Evidence | undefined {
  if (phrases.length === 0) return undefined;
  const findPhraseOf = ownPhraseFinder(phrases);
  const found = passagesOf(facts).find(({ block }) => findPhraseOf(block.text) !== undefined);
  return found && quoteOf(found.block);
}

/**
 * The first visible block, code left out, whose folded text matches; only in `regions` when given.
 */
export function findPhrase(facts: PageFacts, pattern: RegExp, regions?: readonly BlockRegion[]): Evidence | undefined {
  for (const { block, text } of passagesOf(facts)) {
    if (regions && !regions.includes(block.region)) {
      continue;
    }
    const at = text.search(pattern);
    if (at >= 0) {
      return quoteOf(block, at > 60 ? at - 10 : 0);
    }
  }
  return undefined;
}
