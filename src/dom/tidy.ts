import { runAttribute } from './lines';

/** Takes our own wrappers off again, drops empty boxes, and the heading that only repeats the title. */
export function tidy(content: Element, title: string): void {
  for (const run of [...content.querySelectorAll(`span[${runAttribute}]`)]) run.replaceWith(...run.childNodes);
  dropTitle(content, title);
  dropEmpty(content);
  for (const heading of [...content.querySelectorAll('h1')]) rename(heading, 'h2');
}

function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function dropTitle(content: Element, title: string): void {
  const wanted = essence(title);
  if (wanted === '') return;
  for (const heading of [...content.querySelectorAll('h1,h2,h3')].slice(0, 3)) {
    if (essence(heading.textContent ?? '') === wanted) heading.remove();
  }
}

const holders = 'img,pre,hr,br,td,th,table,code';

function dropEmpty(content: Element): void {
  for (const box of [
    ...content.querySelectorAll('p,div,section,span,li,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,figure,figcaption,a'),
  ].reverse()) {
    if (!/[^\s\u200b]/.test(box.textContent ?? '') && box.querySelector(holders) === null) box.remove();
  }
}

function rename(element: Element, tag: string): void {
  const twin = (element.ownerDocument as Document).createElement(tag);
  twin.append(...element.childNodes);
  element.replaceWith(twin);
}
