import type { LanguageFn } from 'highlight.js';

/** A grammar, and the other names of languages that it serves well enough for four colours. */
export interface Grammar {
  readonly grammar: LanguageFn;
  readonly names?: string;
  /** Taken when no language is given: grammars that recognise themselves and that posts really use unnamed. */
  readonly isGuessed?: true;
}

/** Grammars by name. */
export type Grammars = Readonly<Record<string, Grammar>>;
