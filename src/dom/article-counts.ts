import type { ArticleCounts } from '../core/reading';
import { countHan } from '../core/text/han';

const word = /[\p{Script=Latin}\p{N}]+/gu;

/** Counts what a reading time is made of. Code counts by lines, not by characters. */
export function countArticle(content: Element): ArticleCounts {
  const text = content.textContent ?? '';
  let hanCharacters = countHan(text);
  let latinWords = text.match(word)?.length ?? 0;
  let codeLines = 0;
  for (const block of content.querySelectorAll('pre')) {
    const code = block.textContent ?? '';
    hanCharacters -= countHan(code);
    latinWords -= code.match(word)?.length ?? 0;
    codeLines += code.trim().split('\n').length;
  }
  return {
    hanCharacters: Math.max(0, hanCharacters),
    latinWords: Math.max(0, latinWords),
    codeLines,
    images: content.querySelectorAll('img').length,
    headings: content.querySelectorAll('h1,h2,h3,h4,h5,h6').length,
  };
}
