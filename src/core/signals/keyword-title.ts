import type { Signal } from '../signal';

/** Characters that the bracketed words share at their end: 【商城源码】【直播源码】. */
const SHARED_END = 2;

/**
 * The title opens with several bracketed words that vary one search word. Authors put different subjects into brackets
 * (【Java】【面试】), farms the same one again and again.
 *
 * @example 【商城源码】【直播源码】标题
 */
export const keywordTitle: Signal = {
  id: 'keyword-title',
  sign: 'for',
  read({ title, heading }) {
    const found = [heading, title].find((text) => {
      const opening = /^(?:【[^】]{1,12}】){2,8}/.exec(text)?.[0] ?? '';
      const words = opening.split(/[【】]+/).filter((word) => word.length > SHARED_END);
      const ends = new Set(words.map((word) => word.slice(-SHARED_END)));
      return words.length >= 2 && ends.size < words.length;
    });
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
