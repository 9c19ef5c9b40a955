import { findPhrase } from '../phrase-search';
import { repostDeclarations } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The page says in so many words that this text is a repost, with or without a source. Conditions (`如本文为转载`) and rules for
 * readers do not count.
 *
 * @example 本文为转载，版权归原作者所有
 */
export const declaredRepost: Signal = {
  id: 'declared-repost',
  sign: 'for',
  read: (facts) => findPhrase(facts, repostDeclarations, ['before', 'article', 'after']),
};
