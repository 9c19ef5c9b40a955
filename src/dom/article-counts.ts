import type { ArticleCounts } from '../core/reading';
import { countHan, countWords } from '../core/text/han';
import { elementsOfTags } from './select-any';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Counts what a reading time is made of. Code counts by lines, not by characters. */
export function countArticle(content: Element): ArticleCounts {
  const text = content.textContent ?? '';
  let hanCharacters = countHan(text);
  let latinWords = countWords(text);
  let codeLines = 0;
  for (const block of content.querySelectorAll('pre')) {
    const code = block.textContent ?? '';
    hanCharacters -= countHan(code);
    latinWords -= countWords(code);
    codeLines += code.trim().split('\n').length;
  }
  return {
    hanCharacters: Math.max(0, hanCharacters),
    latinWords: Math.max(0, latinWords),
    codeLines,
    images: content.querySelectorAll('img').length,
    headings: elementsOfTags(content, headings).length,
  };
}
