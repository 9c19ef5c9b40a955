import { isLinkLine, type Line, type Lines } from './lines';

/** Where the article most likely is, and how sure that is. */
export interface ContentRoot {
  readonly element: Element;
  /** Share of the page's weight that is inside, 0 to 1. */
  readonly share: number;
  /** True when the weight stands in paragraphs, code and quotes right below the element, as texts have them. */
  readonly isPlain: boolean;
}

const sentence = /[。！？；，、：]|[.,;:!?]\s/;

/** A descent goes on into a child that holds at least this share of its parent's weight. */
const dominant = 0.92;
/** A child with less than this has a real competitor beside it. */
const leading = 0.6;
/** Weight from which a neighbour of the dominant child counts as a part of the article. */
const substantial = 60;

/** What a line is worth as a part of an article: sentences and code in full, labels and links little. */
function weigh(line: Line): number {
  const own = Math.max(0, line.length - line.linked);
  if (line.code) return Math.min(own, 3000);
  if (isLinkLine(line)) return 0;
  if (sentence.test(line.text) || own > 60) return Math.min(own, 2000);
  return own * 0.4;
}

/** True for a line that reads like a part of a text: not mostly links, and a sentence, code or long. */
export function isTextLine(line: Line): boolean {
  return weigh(line) >= 10;
}

/**
 * Chooses the element that holds the article, after noise is gone: from the root down into the child that holds
 * nearly all of the weight, until the weight is spread over neighbours that all read like text.
 */
export function findContentRoot(root: Element, lines: Lines): ContentRoot {
  const weights = new Map<Element, number>();
  for (const line of lines.all) {
    const worth = weigh(line);
    for (let at: Element | null = line.element; at !== null && worth > 0; at = at === root ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + worth);
    }
  }
  const total = weights.get(root) ?? 0;
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  let at = root;
  for (;;) {
    const next = heaviestChild(at, weightOf);
    if (next === undefined || !shouldDescend(at, next, weightOf)) break;
    at = next;
  }
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
  for (const child of element.children) {
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
  for (const child of parent.children) if (best === undefined || weightOf(child) > weightOf(best)) best = child;
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
  for (const other of parent.children) {
    if (other === child || chromeTags.has(other.nodeName)) continue;
    if (weightOf(other) >= least) return true;
  }
  return false;
}
