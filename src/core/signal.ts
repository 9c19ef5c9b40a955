import type { Locator, PageFacts } from './facts';

/** What a signal found: the words of the page that show it, and where they stand. */
export interface Evidence {
  /** Quoted from the page, at most 80 characters; shown to the user as text, never as markup. */
  readonly quote: string;
  readonly locator?: Locator;
  /** Further values for the sentence on the screen, in the order of its message's placeholders after the quote. */
  readonly args?: readonly string[];
}

/**
 * One reason for (positive weight) or against (negative weight) calling a page a repost.
 *
 * The id is the file name, the message key (`signal_` + id with `_` for `-`) and the name in tests. `read` is pure,
 * synchronous, never throws on odd facts, and looks only at the facts.
 */
export interface Signal {
  readonly id: string;
  /** Points on the scale whose repost threshold is 50. */
  readonly weight: number;
  read(facts: PageFacts): Evidence | undefined;
}

/** A signal that spoke, with its share of the score. */
export interface SignalHit extends Evidence {
  readonly id: string;
  readonly weight: number;
}
