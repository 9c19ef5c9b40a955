import { findPhrase } from '../phrase-search';
import { namelessSources } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The page admits that the text is from elsewhere without saying from where.
 *
 * @example 来源：网络
 */
export const namelessSource: Signal = {
  id: 'nameless-source',
  weight: 55,
  read: (facts) => findPhrase(facts, namelessSources, ['before', 'article', 'after']),
};
