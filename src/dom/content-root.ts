import { wholeOf } from './chapters';
import type { Lines } from './lines';

/** Where the article most likely is, and how sure that is. */
export interface ContentRoot {
  readonly element: Element;
  /** Share of the page's weight that is inside, 0 to 1. */
  readonly share: number;
  /** True when the weight stands in paragraphs, code and quotes right below the element, as texts have them. */
  readonly isPlain: boolean;
}

/** A descent goes on into a child that holds at least this share of its parent's weight. */
const dominant = 0.92;
/** A child with less than this has a real competitor beside it. */
const leading = 0.6;
/** Weight from which a neighbour of the dominant child counts as a part of the article. */
const substantial = 60;

/**
 * Chooses the element that holds the article, after noise is gone: from the root down into the child that holds
 * nearly all of the weight, until the weight is spread over neighbours that all read like text.
 */
export function findContentRoot(root: Element, lines: Lines): ContentRoot {
  const weightOf = lines.weightIn;
  const total = weightOf(root);
  let at = root;
  for (;;) {
    const next = heaviestChild(at, weightOf);
    if (next === undefined || !shouldDescend(at, next, weightOf)) break;
    at = next;
  }
  at = wholeOf(at, root, lines);
  return { element: at, share: total === 0 ? 0 : weightOf(at) / total, isPlain: isPlain(at, weightOf) };
}

const paragraphs = new Set('P PRE BLOCKQUOTE FIGURE H1 H2 H3 H4 H5 H6'.split(' '));
const listsAndTables = new Set('UL OL DL TABLE'.split(' '));

/** Least share of plain paragraphs, and most of boxes in which comments or teasers may stand. */
const plainShare = 0.6;
const boxedShare = 0.03;

/** Lists and tables count for neither: articles have them, and so have pages of links. */
function isPlain(element: Element, weightOf: (element: Element) => number): boolean {
  let plain = 0;
  let boxed = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (paragraphs.has(child.nodeName)) plain += weightOf(child);
    else if (!listsAndTables.has(child.nodeName)) boxed += weightOf(child);
  }
  const whole = weightOf(element);
  return plain >= whole * plainShare && boxed <= whole * boxedShare;
}

const textBoxes = new Set([
  'P',
  'PRE',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'TABLE',
  'TBODY',
  'TR',
  'DL',
  'SPAN',
  'FONT',
  'STRONG',
  'B',
]);

function heaviestChild(parent: Element, weightOf: (element: Element) => number): Element | undefined {
  let best: Element | undefined;
  let most = -1;
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    const weight = weightOf(child);
    if (weight > most) [best, most] = [child, weight];
  }
  return best;
}

function shouldDescend(parent: Element, child: Element, weightOf: (element: Element) => number): boolean {
  const whole = weightOf(parent);
  const own = weightOf(child);
  if (own === 0 || isTextBox(child)) return false;
  if (own >= whole * dominant) return !hasTextNeighbour(parent, child, weightOf, substantial * 2);
  if (own < whole * leading) return false;
  return !hasTextNeighbour(parent, child, weightOf, substantial);
}

/** Lists and paragraphs are parts of an article, not the place of one; a lay-out table is entered all the same. */
function isTextBox(child: Element): boolean {
  if (child.nodeName === 'TABLE' || child.nodeName === 'TBODY' || child.nodeName === 'TR')
    return child.querySelector('th') !== null;
  return textBoxes.has(child.nodeName);
}

const chromeTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'HEADER']);

/** True when something beside the child reads like a part of the same text: same kind of tag, or plain text blocks. */
function hasTextNeighbour(
  parent: Element,
  child: Element,
  weightOf: (element: Element) => number,
  least: number,
): boolean {
  for (let other = parent.firstElementChild; other !== null; other = other.nextElementSibling) {
    if (other === child || chromeTags.has(other.nodeName)) continue;
    if (weightOf(other) >= least) return true;
  }
  return false;
}
