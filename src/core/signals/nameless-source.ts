import { quoteOf } from '../phrase-search';
import { namelessSource as nameless } from '../phrases/page-phrases';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { foldLabels } from '../text/script';

/**
 * The page admits that the text is from elsewhere without saying from where.
 *
 * @example 来源：网络
 */
export const namelessSource: Signal = {
  id: 'nameless-source',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      (one) => one.meaning === 'credit' && one.place !== 'body' && !one.href && nameless.test(foldLabels(one.quote)),
    );
    return found && { ...quoteOf(found.block), quote: found.quote };
  },
};
