import type { ArticleCounts } from '../core/reading';

/** Counts what a reading time is made of. Code counts by lines, not by characters. */
export function countArticle(content: Element): ArticleCounts {
  let han = 0;
  let words = 0;
  let codeLines = 0;
  for (const block of content.querySelectorAll('pre')) codeLines += (block.textContent ?? '').trim().split('\n').length;
  const walker = (content.ownerDocument as Document).createTreeWalker(content, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('pre') != null) continue;
    const text = (node as Text).data;
    han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    words += text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  }
  return {
    hanCharacters: han,
    latinWords: words,
    codeLines,
    images: content.querySelectorAll('img').length,
    headings: content.querySelectorAll('h1,h2,h3,h4,h5,h6').length,
  };
}
