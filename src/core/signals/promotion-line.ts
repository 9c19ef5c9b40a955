import { findPhrase } from '../phrase-search';
import { promotions } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A line that advertises a chat bot, licence keys or a web design company around the text. Copying sites live on it.
 *
 * @example 强烈推荐这个 AI 工具，点击试用
 */
export const promotionLine: Signal = {
  id: 'promotion-line',
  sign: 'for',
  read: (facts) => findPhrase(facts, promotions, ['before', 'article']),
};
