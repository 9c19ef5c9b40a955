import { isStableName } from './stable-name';

/** Text nodes looked at when the words of an element are counted. */
const MAX_NODES = 20_000;

/** How an element is called: `.content`, `#main`, else its tag. */
export function nameOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  const known = [...element.classList].find(isStableName);
  if (known !== undefined) return `.${known}`;
  return isStableName(id) ? `#${id}` : element.nodeName.toLowerCase();
}

/** How an element is called together with what it stands in: `article > .content`. */
export function pathName(element: Element): string {
  const parent = element.parentElement;
  const isOuter = !parent || parent === element.ownerDocument.documentElement;
  return isOuter ? nameOf(element) : `${nameOf(parent)} > ${nameOf(element)}`;
}

/** From `body`, which is left out, down to the element. */
export function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== element.ownerDocument.body; at = at.parentElement) found.push(at);
  return found.reverse();
}

const unread: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Visible and hidden characters of an element, white space left out; of very large ones those at the beginning. */
export function countCharacters(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let nodes = 0; nodes < MAX_NODES && walker.nextNode(); nodes += 1) {
    const { nodeValue, parentNode } = walker.currentNode;
    if (!unread.has(parentNode?.nodeName ?? '')) count += (nodeValue ?? '').replace(/\s+/g, '').length;
  }
  return count;
}
