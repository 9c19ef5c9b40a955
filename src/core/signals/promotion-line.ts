import { findOwnPhrase, findPhrase } from '../phrase-search';
import { promotions } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * A line that advertises a chat bot, licence keys or a web design company around the text, or one of the user's own
 * phrases. Copying sites live on it.
 *
 * @example 强烈推荐这个 AI 工具，点击试用
 */
export const promotionLine: Signal = {
  id: 'promotion-line',
  sign: 'for',
  read: (facts, phrases = []) => findPhrase(facts, promotions, ['before', 'article']) ?? findOwnPhrase(facts, phrases),
};
