import type { PageFacts } from '../facts';
import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

const GLUED = /[。！？]\s?([a-z][a-z#+.]{1,14}|[\u4e00-\u9fa5]{2,4})$/i;
/** Paragraphs that end so, one word at least twice; fewer do when they are words that the page is filed under. */
const FEWEST = 3;
const FEWEST_FILED = 2;
/** Links at the end of excerpts and notes in brackets. */
const CONTROL = /^(?:阅读|查看|展开|收起|全文|更多|详情|原文|编辑|删除|回复|点赞|more|read|edit)/i;

function isGlued(text: string): boolean {
  const word = GLUED.exec(text)?.[1];
  return word !== undefined && !CONTROL.test(word);
}

/** True when a word is one of the page's keywords or stands in its title. */
function isFiled({ meta, title }: PageFacts, word: string): boolean {
  const keywords = (meta.get('keywords') ?? '').toLowerCase().split(/[\s,，;；|、]+/);
  return keywords.includes(word.toLowerCase()) || title.toLowerCase().includes(word.toLowerCase());
}

/**
 * Paragraph after paragraph ends with a stray search word behind its full stop: injected to make the copy look new.
 *
 * @example 这样就完成了配置。git
 */
export const gluedKeyword: Signal = {
  id: 'glued-keyword',
  sign: 'for',
  read(facts) {
    const glued = facts.blocks.filter(
      (block) => block.region === 'article' && block.kind !== 'code' && isGlued(block.text),
    );
    const words = glued.map((block) => GLUED.exec(block.text)?.[1] ?? '');
    const first = glued[0];
    const different = new Set(words).size;
    const isEnough =
      (words.length >= FEWEST && different < words.length) ||
      words.filter((word) => isFiled(facts, word)).length >= FEWEST_FILED;
    return first && isEnough ? quoteOf(first, Math.max(0, first.text.length - 60)) : undefined;
  },
};
