import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

/** Shorter titles are terms that a text on them cannot avoid. */
const SHORTEST_TITLE = 7;
/** What a generated sentence holds besides the title, in characters. */
const FEWEST_OTHER = 12;
const LONGEST_SENTENCE = 400;
/** Somebody speaks about the text, to its readers. */
const OUTSIDE = /小编|大家|各位|希望.{0,20}帮助|参考|本文|本篇|这篇|关于|收藏|程序员/;

/**
 * The whole title stands inside a sentence that speaks about the text from outside: templates fill it in so. Authors
 * seldom quote their own title, but may, hence not enough alone.
 *
 * @example 这篇关于《标题》的文章就介绍到这里，希望对大家有所帮助
 */
export const wovenTitle: Signal = {
  id: 'woven-title',
  sign: 'for',
  read({ heading, blocks }) {
    const title = heading.replace(/\s*[-_|–—｜]\s*[^-_|–—｜]{1,16}$/, '').trim();
    if (title.length < SHORTEST_TITLE) {
      return undefined;
    }
    const found = blocks.find(
      ({ region, kind, hidden, text, length, links }) =>
        region === 'article' &&
        kind !== 'heading' &&
        kind !== 'code' &&
        !hidden &&
        links.length === 0 &&
        length <= LONGEST_SENTENCE &&
        length >= title.length + FEWEST_OTHER &&
        text.includes(title) &&
        OUTSIDE.test(text.replace(title, '')),
    );
    return found && quoteOf(found);
  },
};
