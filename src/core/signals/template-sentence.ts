import { findPhrase } from '../phrase-search';
import { templateSentences } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A generated sentence tells the number of characters and the reading time. Some platforms print it too; their counter-signal outweighs it.
 *
 * @example 本文共 900 字，大约阅读时间需要 3 分钟。
 */
export const templateSentence: Signal = {
  id: 'template-sentence',
  sign: 'for',
  read: (facts) => findPhrase(facts, templateSentences, ['before', 'article']),
};
