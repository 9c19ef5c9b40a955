import { fileNamePattern, numberedCaptionPattern, placeholderPattern } from '../core/phrases/boilerplate';
import { essence } from '../core/text/essence';
import { dropTitle } from './drop-title';
import { dropHeadingAnchors } from './heading-anchors';
import { runAttribute } from './lines';

/** Makes chosen content fit to be read: no wrappers of ours, no empty boxes, no lay-out tables, orderly headings. */
export function tidy(content: Element, title: string): void {
  for (const run of content.querySelectorAll(`span[${runAttribute}]`)) unwrap(run);
  dropHeadingAnchors(content);
  dropEmpty(content);
  unwrapTables(content);
  dropTitle(content, title);
  raiseHeadings(content);
  trimBreaks(content);
  unwrapSpans(content);
}

/** What a `span` may say that is not lay-out. */
const saying = ['title', 'lang', 'dir'];

/** Puts what is in a box in its place: most hold one text, which takes one call. Pages have such boxes by the thousand. */
function unwrap(box: Element): void {
  const { firstChild } = box;
  if (firstChild !== null && firstChild.nextSibling === null) {
    box.replaceWith(firstChild);
    return;
  }
  for (let child: ChildNode | null = firstChild; child !== null; child = box.firstChild) box.before(child);
  box.remove();
}

/** TeX alone in its box, as `restoreFormulae` leaves it: the reader believes that it is TeX because of the box. */
function isFormula(span: Element): boolean {
  const { firstChild: only } = span;
  return only?.nodeType === 3 && only.nextSibling === null && /^\s*\$.*\$\s*$/s.test((only as Text).data);
}

/** Words keep their place without the boxes that only coloured them; every box costs the sanitiser as much as a paragraph. */
function unwrapSpans(content: Element): void {
  for (const tag of ['span', 'font']) {
    for (const span of content.querySelectorAll(tag)) {
      if (!isFormula(span) && !(span.hasAttributes() && saying.some((name) => span.hasAttribute(name)))) unwrap(span);
    }
  }
}

/**
 * Empties image texts that say nothing of the picture and returns how many there were: defaults of editors, names of
 * files, the title that a collector put on every picture.
 */
export function dropPlaceholderTexts(content: Element, title: string): number {
  let count = 0;
  for (const image of content.querySelectorAll('img[alt]')) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    const isEmpty = [placeholderPattern, numberedCaptionPattern, fileNamePattern].some((pattern) => pattern.test(alt));
    if (!isEmpty && (alt === '' || essence(alt) !== essence(title))) continue;
    image.setAttribute('alt', '');
    count++;
  }
  return count;
}

const droppable = new Set(
  'P DIV SECTION SPAN LI UL OL BLOCKQUOTE H1 H2 H3 H4 H5 H6 FIGURE FIGCAPTION A CENTER FONT STRONG B EM DL DT DD TR TBODY THEAD TABLE'.split(
    ' ',
  ),
);
const holders = 'img,pre,hr,code,video,iframe';

/** From the inside out, so that a box whose boxes were empty goes too. Cells stay: they keep columns in place. */
function dropEmpty(content: Element): void {
  const all = [...content.querySelectorAll('*')];
  for (const box of all.reverse()) if (droppable.has(box.nodeName) && isEmpty(box)) box.remove();
}

const visible = /[^\s\u200b\u00a0\u3000]/;

/** True when nothing is left in a box. Boxes that are still in it were looked at before and hold something. */
function isEmpty(box: Element): boolean {
  for (let node = box.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && visible.test((node as Text).data)) return false;
    if (node.nodeType === 1 && holdsSomething(node as Element)) return false;
  }
  return true;
}

function holdsSomething(part: Element): boolean {
  if (droppable.has(part.nodeName) || part.matches(holders)) return true;
  return visible.test(part.textContent ?? '') || part.querySelector(holders) !== null;
}

/** Tables that only arrange boxes become the boxes. A table of data has heads or several short cells in a row. */
function unwrapTables(content: Element): void {
  for (const table of [...content.querySelectorAll('table')].reverse()) {
    if (!isLayout(table)) continue;
    const boxes = [...table.querySelectorAll('td')].map((cell) => {
      const box = (content.ownerDocument as Document).createElement('div');
      box.append(...cell.childNodes);
      return box;
    });
    table.replaceWith(...boxes);
  }
}

const longCell = 400;
const boxes = 'p,div,section,article,ul,ol,table,h1,h2,h3,pre';
/** Rows of as many cells each from which on a table is one of data, whatever its cells hold. */
const gridRows = 3;

function isLayout(table: Element): boolean {
  if (table.querySelector('th, caption') !== null) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.every((row) => row.childElementCount <= 1)) return true;
  if (isGrid(rows)) return false;
  return [...table.querySelectorAll('td')].some((cell) => {
    const isLong = (cell.textContent ?? '').length > longCell;
    return (isLong && cell.querySelector(boxes) !== null) || cell.querySelector('h1,h2,h3,pre,p + p') !== null;
  });
}

/** Lay-out tables have few rows, and one cell that holds nearly everything in several blocks. */
function isGrid(rows: readonly Element[]): boolean {
  const width = rows[0]?.childElementCount ?? 0;
  if (rows.length < gridRows || width < 2 || rows.some((row) => row.childElementCount !== width)) return false;
  return !rows.some((row) => row.querySelector('h1,h2,p + p + p,table') !== null);
}

/** Numbered lines in bold, alone on their line: the headings of writers who had no others. */
const chapter = /^(?:第[一二三四五六七八九十百\d]{1,4}[章节篇部步]|[一二三四五六七八九十]{1,3}\s?[、,，.．:：])/;
const section = /^(?:[（(]?\d{1,2}[)）]?\s?[、,，.．:：]|\d{1,2}\.\d{1,2}\s|[（(][一二三四五六七八九十]{1,3}[)）])/;
const longestHeading = 30;

function raiseHeadings(content: Element): void {
  if (content.querySelector('h1') !== null) {
    for (const level of [5, 4, 3, 2, 1]) {
      for (const head of content.querySelectorAll(`h${level}`)) rename(head, `h${level + 1}`);
    }
  }
  for (const bold of content.querySelectorAll('p > strong:only-child, p > b:only-child')) {
    const line = bold.parentElement;
    const tag = line === null ? '' : headingTag(line, (bold.textContent ?? '').trim());
    if (line !== null && tag !== '') rename(line, tag);
  }
}

function headingTag(line: Element, text: string): string {
  if (text === '' || text.length > longestHeading || (line.textContent ?? '').trim() !== text) return '';
  if (chapter.test(text)) return 'h2';
  return section.test(text) ? 'h3' : '';
}

function rename(element: Element, tag: string): void {
  const twin = (element.ownerDocument as Document).createElement(tag);
  twin.append(...element.childNodes);
  element.replaceWith(twin);
}

/** More than two breaks in a row, and breaks at the ends, are gaps where something was. */
function trimBreaks(content: Element): void {
  for (const line of [...content.querySelectorAll('br')]) {
    const before = previousOf(line);
    const isThird = before?.nodeName === 'BR' && previousOf(before)?.nodeName === 'BR';
    if (before === null || isThird) line.remove();
  }
}

function previousOf(node: Node): Node | null {
  let at = node.previousSibling;
  while (at !== null && (at.nodeType === 8 || (at.nodeType === 3 && !/\S/.test((at as Text).data))))
    at = at.previousSibling;
  return at;
}
