import type { Locator, PageFacts } from './facts';

/** Families of clues. Two clues of one family are one clue: only different families can confirm each other. */
export type ClueFamily = 'address' | 'statement' | 'canonical' | 'watermark' | 'images' | 'leftover';

/** What a clue is worth. `refused` is shown but can never become a source (a page that cites itself). */
export type ClueStrength = 'strong' | 'medium' | 'weak' | 'refused';

/** One observation that points at a source. */
export interface Clue {
  /** Id of the tracer that made it. */
  readonly tracer: string;
  readonly family: ClueFamily;
  readonly strength: ClueStrength;
  /** Words of the page, at most 80 characters. */
  readonly quote: string;
  readonly locator?: Locator;
  /** Label that introduced the statement, as the page wrote it (`转载地址`), if there was one. */
  readonly label?: string;
  /** Host shown in the text when the link behind it leads to another one. */
  readonly textHost?: string;
}

/** How precise a candidate is: one article, an author's page, or only the platform it once stood on. */
export type SourceKind = 'article' | 'author' | 'platform';

export type Confidence = 'high' | 'medium' | 'low';

/** An intermediate copy between this page and the candidate (mirror > import > original). */
export interface Hop {
  readonly host: string;
  readonly url?: string;
}

/** Somewhere this text may have come from, with all that speaks for it. */
export interface Candidate {
  /** Absolute http(s) address, redirectors unwrapped. */
  readonly url?: string;
  readonly host?: string;
  /** Platform id of `core/platforms.ts` (`csdn`, `cnblogs` …) when the host or a leftover tells. */
  readonly platform?: string;
  readonly author?: string;
  readonly title?: string;
  readonly kind: SourceKind;
  readonly confidence: Confidence;
  /** The copy in between, when the chain has two hops. */
  readonly via?: Hop;
  readonly evidence: readonly Clue[];
}

/** A candidate as one tracer sees it: confidence is given by `trace`, which knows the other clues. */
export type Find = Omit<Candidate, 'confidence' | 'evidence'> & {
  readonly clue: Clue;
  /** How well it speaks for the whole page, higher is better; only for choosing among finds of one family. */
  readonly rank?: number;
};

/** `traced`: two independent families agree; `likely`: one; the rest as in the reader's five cards. */
export type SourceState = 'traced' | 'likely' | 'self-citing' | 'unknown' | 'none';

/** The answer to "where does this come from?". `best` is absent unless the state is `traced` or `likely`. */
export interface Source {
  readonly state: SourceState;
  readonly best?: Candidate;
  /** All candidates, best first; platform-only ones and refused ones included. */
  readonly candidates: readonly Candidate[];
}

/**
 * One way to find out where a text came from. The id is the file name. `find` is pure and synchronous; it reports
 * what the page shows and judges nothing: merging, refusing and ranking is the work of `trace`.
 */
export interface Tracer {
  readonly id: string;
  find(facts: PageFacts): readonly Find[];
}
