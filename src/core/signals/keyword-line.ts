import { quoteOf } from '../phrase-search';
import { baitWords } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/** Blocks from the top in which the line stands, and bait words it holds at least. */
const TOP = 6;
const FEWEST_WORDS = 3;

/**
 * The page opens with a line of search bait: words of adult sites, joined by commas or underscores, without a verb. Seen on mirrors only.
 */
export const keywordLine: Signal = {
  id: 'keyword-line',
  sign: 'for',
  read({ blocks }) {
    const found = blocks
      .slice(0, TOP)
      .find(({ text }) => /[,，_].+[,，_]/.test(text) && (text.match(baitWords)?.length ?? 0) >= FEWEST_WORDS);
    return found && quoteOf(found);
  },
};
