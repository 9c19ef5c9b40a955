import { findPhrase } from '../phrase-search';
import { stockOutros } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A sentence that a site puts behind every text it took over: it speaks of the text from outside and asks to come back.
 *
 * @example 关于缓存的介绍到此就结束了，记得收藏本站
 */
export const stockOutro: Signal = {
  id: 'stock-outro',
  sign: 'for',
  read: (facts) => findPhrase(facts, stockOutros, ['article', 'after']),
};
