import type { Block, BlockRegion, PageFacts } from './facts';
import { ownPhraseFinder } from './own-phrases';
import { indexedTables, tablesWithin } from './phrases/phrase-index';
import type { PhraseTable, WordTable } from './phrases/phrase-table';
import type { Evidence } from './signal';
import { foldLabels } from './text/script';

/** Evidence out of one block. */
export function quoteOf(block: Block, at = 0): Evidence {
  return { quote: block.text.slice(at, at + 80), locator: block.locator };
}

/** A block with its text as labels and phrases are looked up in it. */
export interface Passage {
  readonly block: Block;
  /** As `foldLabels` gives it. */
  readonly text: string;
}

/** A page's passages, and for each table those that hold one of its words. */
interface Passages {
  readonly all: readonly Passage[];
  readonly byTable: ReadonlyMap<WordTable, readonly Passage[]>;
}

const known = new WeakMap<PageFacts, Passages>();

/** Passages of facts already asked for: two dozen signals and tracers look through them. */
function knownPassages(facts: PageFacts): Passages {
  let passages = known.get(facts);
  if (passages === undefined) {
    passages = readPassages(facts.blocks);
    known.set(facts, passages);
  }
  return passages;
}

function readPassages(blocks: readonly Block[]): Passages {
  const lists = indexedTables.map((): Passage[] => []);
  const all = blocks.map((block) => {
    const passage = { block, text: foldLabels(block.text) };
    // Lowest bit first, until none is left.
    for (let bits = tablesWithin(passage.text); bits !== 0; bits &= bits - 1) {
      lists[31 - Math.clz32(bits & -bits)]?.push(passage);
    }
    return passage;
  });
  return { all, byTable: new Map(indexedTables.map((table, at) => [table, lists[at] ?? []])) };
}

/** All blocks of a page as passages, in order. */
export function passagesOf(facts: PageFacts): readonly Passage[] {
  return knownPassages(facts).all;
}

/**
 * The passages that hold a word of the table: in no others can its pattern fit. None of a table that is not indexed.
 */
export function passagesWith(facts: PageFacts, table: WordTable): readonly Passage[] {
  return knownPassages(facts).byTable.get(table) ?? [];
}

function isShown({ block: { hidden, kind } }: Passage): boolean {
  return !hidden && kind !== 'code';
}

/** The first visible block, code left out, that is a line with one of the user's own phrases. */
export function findOwnPhrase(facts: PageFacts, phrases: readonly string[]): Evidence | undefined {
  if (phrases.length === 0) return undefined;
  const findPhraseOf = ownPhraseFinder(phrases);
  const found = passagesOf(facts).find((one) => isShown(one) && findPhraseOf(one.block.text) !== undefined);
  return found && quoteOf(found.block);
}

/** The first visible block, code left out, whose folded text matches; only in `regions` when given. */
export function findPhrase(
  facts: PageFacts,
  table: PhraseTable,
  regions?: readonly BlockRegion[],
): Evidence | undefined {
  for (const passage of passagesWith(facts, table)) {
    if (!isShown(passage) || regions?.includes(passage.block.region) === false) continue;
    const at = passage.text.search(table.pattern);
    if (at >= 0) return quoteOf(passage.block, at > 60 ? at - 10 : 0);
  }
  return undefined;
}
