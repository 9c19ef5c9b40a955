import { essence } from '../core/text/essence';

/** Characters that copiers hang on a heading: keywords, the site's name. */
const mostHungOn = 24;

/** The reader prints the title itself; a heading, or the first line, that only repeats it goes. */
export function dropTitle(content: Element, title: string): void {
  const wanted = essence(title);
  if (wanted === '') return;
  for (const head of firstHeads(content)) {
    const level = /^H[1-3]$/.test(head.nodeName);
    const text = essence(head.textContent ?? '');
    const isHung = head.nodeName === 'H1' && text.includes(wanted) && text.length <= wanted.length + mostHungOn;
    if (isHung || (text === wanted && (level || isFirstLine(head, content)))) head.remove();
  }
}

const headTags = new Set(['H1', 'H2', 'H3', 'P', 'STRONG', 'B']);
const mostHeads = 4;

/** The first elements of a text that may be its title. Nearly always its first elements of all. */
function firstHeads(content: Element): readonly Element[] {
  const heads: Element[] = [];
  const walker = (content.ownerDocument as Document).createTreeWalker(content, 1);
  for (let at = walker.nextNode(); at !== null && heads.length < mostHeads; at = walker.nextNode())
    if (headTags.has(at.nodeName)) heads.push(at as Element);
  return heads;
}

function isFirstLine(element: Element, content: Element): boolean {
  const text = (element.textContent ?? '').trim();
  const line = element.nodeName === 'P' ? element : element.parentElement;
  return (content.textContent ?? '').trimStart().startsWith(text) && (line?.textContent ?? '').trim() === text;
}
