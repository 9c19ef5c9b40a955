import { findPhrase } from '../phrase-search';
import { stockIntros } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A sentence that a site puts before every text it took over; it speaks of `小编` or of the text from outside.
 *
 * @example 这篇文章主要为大家介绍了索引的用法，感兴趣的可以参考
 */
export const stockIntro: Signal = {
  id: 'stock-intro',
  sign: 'for',
  read: (facts) => findPhrase(facts, stockIntros, ['before', 'article']),
};
