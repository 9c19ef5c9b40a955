import { commentsHeading } from '../core/phrases/boilerplate';
import { isMetaLine } from '../core/phrases/meta-line';
import { isTextLine, type Line, type Lines } from './lines';

/** Most boxes in a row that are looked at as chapters. */
const mostChapters = 80;
/** Least text beside a box, the share of it that must read like text, and the most of it that may be linked. */
const leastText = 20;
const readingShare = 0.6;
const linkedShare = 0.1;
const longestStamp = 80;
const stamp = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}.{0,6}\d{1,2}:\d{2}/;

/**
 * True when all that stands in the boxes beside a box reads like text, too: a template, or an editor, has cut a text
 * into chapters. Opinions below a heading of their own are none.
 */
export function isChapter(box: Element, lines: Lines): boolean {
  const parent = box.parentElement;
  if (parent === null || parent.nodeName === 'BODY' || parent.childElementCount > mostChapters) return false;
  let length = 0;
  let linked = 0;
  let reading = 0;
  for (const line of lines.all) {
    if (!parent.contains(line.element) || box.contains(line.element)) continue;
    // What stands among a template's own lines is no chapter.
    if (commentsHeading.test(line.text) || isMetaLine(line.text) || isStamped(line)) return false;
    length += line.length;
    linked += line.linked;
    if (isTextLine(line)) reading += line.length;
  }
  return length >= leastText && reading >= length * readingShare && linked <= length * linkedShare;
}

/** A short line with day and hour: the head of somebody's opinion. */
function isStamped(line: Line): boolean {
  return line.length <= longestStamp && stamp.test(line.text);
}

/** The outermost box that holds nothing more than an element does. */
export function wrapperOf(element: Element, root: Element, lines: Lines): Element {
  let outer = element;
  for (let up = outer.parentElement; up !== null && up !== root; up = outer.parentElement) {
    if (lines.unitsIn(up) !== lines.unitsIn(outer)) break;
    outer = up;
  }
  return outer;
}

/** The box that holds all chapters of the text of which an element holds one; the element itself for most. */
export function wholeOf(element: Element, root: Element, lines: Lines): Element {
  let whole = element;
  for (;;) {
    const outer = wrapperOf(whole, root, lines);
    const parent = outer.parentElement;
    if (outer === root || parent === null || parent === root || !isChapter(outer, lines)) return whole;
    whole = parent;
  }
}
