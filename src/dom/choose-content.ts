import type { SiteRule } from '../core/rules/rule';
import type { Steps } from '../core/steps';
import { askReadability } from './ask-readability';
import { cutToExtent, findExtent, twinsOf } from './content-extent';
import { type ContentRoot, findContentRoot } from './content-root';
import { isTextLine, type Lines } from './lines';
import { isNamedContent, surenessOf } from './root-sureness';

/** Fewest characters that make an article: a short note on a phone. */
export const shortest = 40;

/**
 * The element that frames the article in a copy without noise, cut down to what belongs to it; undefined when there is
 * none. What a site rule names comes first, then our own choice. Readability is asked only where that is not sure: it
 * costs as much as all else together, and of 480 labelled pages those on which it was right and a sure choice wrong
 * were none. `site` is the page's own, as `siteOf` gives it.
 */
export function* chooseContent(
  body: Element,
  lines: Lines,
  rule: SiteRule | undefined,
  site: string,
): Steps<Element | undefined> {
  const ruled = rule?.article === undefined ? undefined : select(body, rule.article);
  if (ruled !== undefined && isLongEnough(ruled)) return ruled;
  const own = findContentRoot(body, lines);
  const sureness = surenessOf(own, lines);
  if (sureness === 'to the edges') return own.element;
  const content = sureness === 'place' ? cutOwn(own, lines, site) : yield* asAsked(body, own, lines, site);
  return content !== undefined && isLongEnough(content) ? content : namedContent(body);
}

/** What Readability chooses, or our own choice where it has gone astray. */
function* asAsked(body: Element, own: ContentRoot, lines: Lines, site: string): Steps<Element | undefined> {
  yield;
  const kept = askReadability(body, lines);
  yield;
  const cut = kept === undefined ? undefined : findExtent(body, lines, kept, site);
  return cut === undefined || isAstray(cut.box, own, lines) ? cutOwn(own, lines, site) : cutToExtent(lines, cut);
}

function isLongEnough(element: Element): boolean {
  return (element.textContent ?? '').trim().length >= shortest;
}

/** The box with the most text among those that are named as the article's: the last resort for a text that is short. */
function namedContent(body: Element): Element | undefined {
  return mostText([...body.querySelectorAll('[class],[id],[itemprop]')].filter(isNamedContent));
}

/** Our own choice of place, without the menus at its ends. */
function cutOwn(own: ContentRoot, lines: Lines, site: string): Element | undefined {
  const isText = (at: number) => {
    const line = lines.all[at];
    return line !== undefined && isTextLine(line);
  };
  const text = new Set(lines.placesIn(own.element).filter(isText));
  const cut = findExtent(own.element, lines, text, site);
  return cut === undefined
    ? undefined
    : cutToExtent(lines, { ...cut, box: own.element, beside: twinsOf(own.element, lines) });
}

/** Beside the place that holds most of the page's text, and much smaller: a list of teasers was taken for the text. */
function isAstray(box: Element, own: ContentRoot, lines: Lines): boolean {
  if (box.contains(own.element)) return false;
  const rest = own.element.contains(box) ? proseBefore(box, own.element, lines) : lines.proseIn(own.element);
  return own.share > 0.5 && rest > lines.proseIn(box) * 2;
}

/** Characters of prose in a frame that stand before a box: comments and teasers come after a text, not before it. */
function proseBefore(box: Element, frame: Element, lines: Lines): number {
  let prose = 0;
  for (const line of lines.all) {
    if (box.contains(line.element)) break;
    if (frame.contains(line.element)) prose += line.length - line.linked;
  }
  return prose;
}

/** Most boxes of which the text is measured; more are rows of a list. */
const mostBoxes = 50;

function mostText(boxes: readonly Element[]): Element | undefined {
  const lengthOf = (box: Element) => (box.textContent ?? '').length;
  return boxes
    .slice(0, mostBoxes)
    .reduce<Element | undefined>((best, box) => (best && lengthOf(best) >= lengthOf(box) ? best : box), undefined);
}

/** Of the elements that a rule's selector names, the one with the most text: a loose selector names menus as well. */
function select(root: Element, selector: string): Element | undefined {
  try {
    return mostText([...root.querySelectorAll(selector)]);
  } catch {
    return undefined;
  }
}
