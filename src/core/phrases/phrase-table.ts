/** Words that are looked for on a page; as `foldLabels` writes them. */
export interface WordTable {
  readonly words: readonly string[];
}

/** A pattern for one block's text, with words of which every match holds at least one. */
export interface PhraseTable extends WordTable {
  readonly pattern: RegExp;
}

/**
 * A table of a pattern and its words, these with spaces between them. The words are looked up before the pattern, which is
 * long and mostly in vain; a word too many costs a little time, a word too few loses matches.
 */
export function phraseTable(words: string, pattern: RegExp): PhraseTable {
  return { pattern, words: words.split(' ') };
}
