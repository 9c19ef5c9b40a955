import { contentNames } from '../core/phrases/box-names';
import { twinsOf } from './content-extent';
import type { ContentRoot } from './content-root';
import { isLinkLine, isTextLine, type Lines } from './lines';

/** How far a choice can be relied on: with all that is in it, as the place of the text but for its ends, or not. */
export type Sureness = 'to the edges' | 'place' | 'none';

/** Share of the page's text from which a box may be sure. */
const sureShare = 0.9;
/** The same for a nameless box that holds nothing but paragraphs, to the edges. */
const certainShare = 0.97;
/** Rows of links for one row of text, from which on a box may be a list. */
const mostLinks = 0.1;
/** A text is spread over its box: most of it that one child may hold, and the fewest children that hold something. */
const mostInOne = 0.75;
const fewestParts = 3;

/** True when a template calls an element the place of the article's own text. */
export function isNamedContent(element: Element): boolean {
  if (element.getAttribute('itemprop') === 'articleBody') return true;
  return contentNames.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

/** How sure our own choice is. Thresholds from 480 labelled pages on which it was compared with Readability's. */
export function surenessOf({ element, share, isPlain }: ContentRoot, lines: Lines): Sureness {
  if (share <= sureShare || twinsOf(element, lines).length > 0) return 'none';
  if (isNamedContent(element) || (share > certainShare && isPlain)) return 'to the edges';
  if (element.nodeName === 'BODY' || isLinkList(element, lines)) return 'none';
  return isSpreadOrNamed(element, lines) ? 'place' : 'none';
}

function isLinkList(element: Element, lines: Lines): boolean {
  let links = 0;
  let texts = 0;
  for (const line of lines.linesIn(element)) {
    if (isLinkLine(line)) links++;
    else if (isTextLine(line)) texts++;
  }
  return links > texts * mostLinks;
}

/** The text stands in many parts side by side, or its heaviest part is named as the text. */
function isSpreadOrNamed(element: Element, lines: Lines): boolean {
  let heaviest: Element | undefined;
  let most = 0;
  let parts = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const weight = lines.weightIn(child);
    if (weight > 0) parts++;
    if (weight > most) [heaviest, most] = [child, weight];
  }
  if (heaviest === undefined) return false;
  return (parts >= fewestParts && most <= lines.weightIn(element) * mostInOne) || isNamedContent(heaviest);
}
