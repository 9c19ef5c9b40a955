import type { Block, PageFacts } from '../facts';
import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

const GLUED = /[。！？]\s?([a-z][a-z#+.]{1,14}|[\u4e00-\u9fa5]{2,4})$/i;
/** Paragraphs that end so, one word at least twice; fewer do when they are words that the page is filed under. */
const FEWEST = 3;
const FEWEST_FILED = 2;
/** So many of the paragraphs at least; of lines cut at a width now and then one ends a word behind a stop. */
const SHARE = 0.15;
/** Shorter blocks are no paragraphs. */
const SHORTEST = 8;
/** Links at the end of excerpts and notes in brackets. */
const CONTROL = /^(?:阅读|查看|展开|收起|全文|更多|详情|原文|编辑|删除|回复|点赞|more|read|edit)/i;

/** The word behind a paragraph's last stop; nothing where the block is a link or its end was clipped. */
function gluedWord({ text, length, links }: Block): string | undefined {
  const isWhole = text.length >= length && !links.some((link) => link.text.length * 2 > length);
  const word = isWhole ? GLUED.exec(text)?.[1] : undefined;
  return word !== undefined && !CONTROL.test(word) ? word : undefined;
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
    const paragraphs = facts.blocks.filter(
      ({ region, kind, length }) => region === 'article' && kind !== 'code' && length >= SHORTEST,
    );
    const glued = paragraphs.filter((block) => gluedWord(block) !== undefined);
    const words = glued.map((block) => gluedWord(block) ?? '');
    const first = glued[0];
    const isRepeated = words.length >= FEWEST && new Set(words).size < words.length;
    const isEnough = isRepeated || words.filter((word) => isFiled(facts, word)).length >= FEWEST_FILED;
    return first && isEnough && glued.length >= paragraphs.length * SHARE
      ? quoteOf(first, Math.max(0, first.text.length - 60))
      : undefined;
  },
};
