import { findPhrase } from '../phrase-search';
import { placeholderAuthors } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * In the author's place stands a stand-in that a content mill signs everything with.
 *
 * @example 作者：小编
 */
export const placeholderAuthor: Signal = {
  id: 'placeholder-author',
  sign: 'for',
  read: (facts) => findPhrase(facts, placeholderAuthors, ['before', 'article']),
};
