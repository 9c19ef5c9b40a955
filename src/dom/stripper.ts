import type { PageFacts } from '../core/facts';

/** Groups under which removals are shown to the user. */
export type StripReason =
  | 'promotion'
  | 'related'
  | 'template'
  | 'placeholder'
  | 'source'
  | 'navigation'
  | 'share'
  | 'overlay'
  | 'advert'
  | 'gutter'
  | 'pager'
  | 'legal'
  | 'hidden';

/** Elements to take away, and how many things a person would count them as. */
export interface Found {
  readonly elements: readonly Element[];
  /** Defaults to the number of elements. */
  readonly count?: number;
  /** Defaults to the first element's text. */
  readonly preview?: string;
}

/**
 * Finds one kind of noise below a root. It only finds: `strip.ts` hides (live page) or removes (reader's copy) and
 * keeps the journal. It never throws on odd markup, never changes anything, and does bounded work.
 */
export interface Stripper {
  readonly id: string;
  readonly reason: StripReason;
  /** True when it may also run on the live page; false for what only the reader's copy should lose. */
  readonly live: boolean;
  find(root: Element, facts: PageFacts): readonly Found[];
}
