import type { Locator, PageFacts } from './facts';
import type { SignalId } from './weights';

/** What a signal found: the words of the page that show it, and where they stand. */
export interface Evidence {
  /** Quoted from the page, at most 80 characters; shown to the user as text, never as markup. */
  readonly quote: string;
  readonly locator?: Locator;
  /** Further values for the sentence on the screen, in the order of its message's placeholders after the quote. */
  readonly args?: readonly string[];
}

/**
 * One reason for or against calling a page a repost; how many points it is worth stands in `weights.ts`.
 *
 * The id is the file name, the message key (`signal_` + id with `_` for `-`) and the name in tests. `read` is pure,
 * synchronous, never throws on odd facts, and looks only at the facts.
 */
export interface Signal {
  readonly id: SignalId;
  /** Which way it speaks; its weight has this sign whatever the fitting finds. */
  readonly sign: 'for' | 'against';
  /** `phrases` are the user's own promotion phrases, for the one signal that looks for promotion. */
  read(facts: PageFacts, phrases?: readonly string[]): Evidence | undefined;
}

/** A signal that spoke, with its share of the score. */
export interface SignalHit extends Evidence {
  readonly id: string;
  /** Points on the scale whose repost threshold is 50. */
  readonly weight: number;
}
