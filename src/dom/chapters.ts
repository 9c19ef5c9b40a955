import { commentsHeading } from '../core/phrases/boilerplate';
import { isMetaLine } from '../core/phrases/meta-line';
import { isLinkLine, isTextLine, type Line, type Lines } from './lines';

/** Most boxes in a row that are looked at as chapters. */
const mostChapters = 80;
/** Least text beside a box, the share of it that must read like text, and the most of it that may be linked. */
const leastText = 20;
const readingShare = 0.6;
const linkedShare = 0.1;
/** Rows of links beside a box from which on it stands beside a list. */
const mostLinkRows = 1;
/** Heads of what an author refers to: the links below are his. */
const referencesHeading =
  /^(?:参考|參考|引用|注释|脚注)(?:资料|資料|文献|文獻|链接|來源|来源|书目)?\s?[:：]?$|^(?:references|notes)$/i;
const longestStamp = 80;
const stamp = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}.{0,6}\d{1,2}:\d{2}/;

/**
 * True when all that stands in the boxes beside a box reads like text, too: a template, or an editor, has cut a text
 * into chapters. Opinions below a heading of their own are none.
 */
export function isChapter(box: Element, lines: Lines): boolean {
  const parent = box.parentElement;
  if (parent === null || parent.nodeName === 'BODY' || parent.childElementCount > mostChapters) return false;
  const beside = lines.linesIn(parent).filter((line) => !box.contains(line.element));
  // What stands among a template's own lines is no chapter.
  if (beside.some((line) => commentsHeading.test(line.text) || isMetaLine(line.text) || isStamped(line))) return false;
  const refers = beside.some((line) => referencesHeading.test(line.text));
  const told = beside.filter((line) => !isCell(line));
  const rows = told.filter((line) => !isLinkLine(line));
  const links = refers ? 0 : told.length - rows.length;
  const length = sum(rows, (line) => line.length);
  const reading = sum(rows, (line) => (isTextLine(line) || isCaption(line) ? line.length : 0));
  const linked = sum(rows, (line) => line.linked);
  if (links > mostLinkRows || linked > length * linkedShare) return false;
  return length >= leastText && reading >= length * readingShare;
}

/** What stands under a picture is a part of a text, however short. */
function isCaption({ element }: Line): boolean {
  return element.nodeName === 'FIGCAPTION';
}

/** Words and numbers in the cells of a table say neither that a text goes on nor that it does not. */
function isCell({ element }: Line): boolean {
  return element.nodeName === 'TD' || element.nodeName === 'TH';
}

function sum(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}

/** A short line with day and hour: the head of somebody's opinion. */
function isStamped(line: Line): boolean {
  return line.length <= longestStamp && stamp.test(line.text);
}

/** The outermost box that holds nothing more than an element does, but for one heading. */
export function wrapperOf(element: Element, root: Element, lines: Lines): Element {
  let outer = element;
  for (let up = outer.parentElement; up !== null && up !== root; up = outer.parentElement) {
    const more = lines.unitsIn(up) - lines.unitsIn(outer);
    if (more > 1 || (more === 1 && up.querySelector(':scope > h1, :scope > h2') === null)) break;
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
