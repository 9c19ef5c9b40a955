import { findPhrase } from '../phrase-search';
import { censoredWords } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A word filter broke `操作` into ` *** 作`: filters of copying sites do so, authors never.
 *
 * @example 点击 *** 作系统的设置
 */
export const censoredWord: Signal = {
  id: 'censored-word',
  sign: 'for',
  read: (facts) => findPhrase(facts, censoredWords, ['before', 'article']),
};
