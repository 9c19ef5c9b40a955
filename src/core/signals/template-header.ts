import { findPhrase } from '../phrase-search';
import { templateHeaders } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The line under the title counts reads the way copying templates do. Weak: honest platforms count as well.
 *
 * @example 阅读量:120 次
 */
export const templateHeader: Signal = {
  id: 'template-header',
  sign: 'for',
  read: (facts) => findPhrase(facts, templateHeaders, ['before', 'article']),
};
