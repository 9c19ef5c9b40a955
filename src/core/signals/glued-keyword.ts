import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

const GLUED = /[。！？]\s?([a-z][a-z#+.]{1,14}|[\u4e00-\u9fa5]{2,4})$/i;
const FEWEST = 4;

/**
 * Paragraph after paragraph ends with a stray search word behind its full stop: injected to make the copy look new.
 *
 * @example 这样就完成了配置。git
 */
export const gluedKeyword: Signal = {
  id: 'glued-keyword',
  weight: 40,
  read({ blocks }) {
    const glued = blocks.filter(
      (block) => block.region === 'article' && block.kind !== 'code' && GLUED.test(block.text),
    );
    const words = glued.map((block) => GLUED.exec(block.text)?.[1] ?? '');
    const first = glued[0];
    const repeats = new Set(words).size < words.length;
    return first && glued.length >= FEWEST && repeats ? quoteOf(first, Math.max(0, first.text.length - 60)) : undefined;
  },
};
