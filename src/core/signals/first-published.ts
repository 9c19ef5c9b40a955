import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';
import { findStatements } from '../statement';

/**
 * The page says where the text was first published: an author telling about the own other places.
 *
 * @example 本文首发于我的博客
 */
export const firstPublished: Signal = {
  id: 'first-published',
  sign: 'against',
  read(facts) {
    const found = findStatements(facts).find((one) => one.meaning === 'first-published' && one.place !== 'body');
    return found && quoteOf(found.block);
  },
};
