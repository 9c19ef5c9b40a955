import type { PageFacts } from '../core/facts';
import type { Lines } from './lines';
import type { Names } from './names';

/** Groups under which removals are shown to the user; each has a message `reason_` + its name. */
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
  | 'comments'
  | 'hidden';

/** Elements to take away, and how many things a person would count them as. */
export interface Found {
  readonly elements: readonly Element[];
  /** Defaults to the number of elements. */
  readonly count?: number;
  /** Defaults to the first element's text. */
  readonly preview?: string;
}

/** Where a stripper looks. */
export interface Scope {
  readonly root: Element;
  readonly facts: PageFacts;
  readonly lines: Lines;
  /** The names of the elements; some of these may be gone. */
  readonly names: Names;
  /** Title as the page shows it, white space folded; `''` when unknown. */
  readonly title: string;
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
  /** Largest share of the page's prose that one find may hold; 0.3 unless told. Over it the find is dropped. */
  readonly share?: number;
  /** True when the boxes around its finds stay, whatever else is in them: a picture without its caption is a picture. */
  readonly narrow?: boolean;
  find(scope: Scope): readonly Found[];
}
