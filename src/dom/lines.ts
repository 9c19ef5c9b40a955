/**
 * A page as a person sees it: one line of running text after the other. Nearly all noise on Chinese pages is told by
 * the words of a line and by its neighbours, not by its markup, so strippers look at lines.
 */
export interface Line {
  /** The block (or wrapped run, see `wrapRuns`) that holds the text. */
  readonly element: Element;
  /** Text with white space folded; clipped at {@link maximumText} characters. */
  text: string;
  /** Length of the whole text. */
  length: number;
  /** Characters of it that are inside links. */
  linked: number;
  /** True when the element also holds other lines, so that it must never be taken away as a whole. */
  mixed: boolean;
  /** True below `pre`, `code`, `textarea` …: never judged by its words. */
  readonly code: boolean;
}

/** The lines of a tree, and what must be known of their ancestors. Stale as soon as the tree changes. */
export interface Lines {
  readonly root: Element;
  readonly all: readonly Line[];
  /** Number of lines and stand-alone images at or below an element. */
  unitsIn(element: Element): number;
  /** Characters of running prose (no links, no code) at or below an element. */
  proseIn(element: Element): number;
}

const maximumText = 400;

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH ' +
    'THEAD TR UL'
  ).split(' '),
);

const unreadTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION SVG svg IFRAME OBJECT HEAD TITLE'.split(' '),
);

/** Attribute of the `span` put around a run of text in a copy, so that the run can be handled as a line. */
export const runAttribute = 'data-suyuan-run';

/** True for elements that start a line of their own. Judged by tag alone: copies have no computed style. */
export function isBlock(element: Element): boolean {
  return blockTags.has(element.nodeName) || (element.nodeName === 'SPAN' && element.hasAttribute(runAttribute));
}

interface Place {
  readonly block: Element;
  readonly linked: boolean;
  readonly code: boolean;
  readonly unread: boolean;
}

/**
 * Reads the lines below a root in one pass, in document order. Reads only; never throws.
 *
 * @example `<p>转载自：<a href=…>某站</a></p>` is one line of 6 characters of which 2 are linked
 */
export function readLines(root: Element): Lines {
  const places = new Map<Element, Place>();
  const byBlock = new Map<Element, Line>();
  const units = new Map<Element, number>();
  const prose = new Map<Element, number>();
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'IMG')
      addUnit(node.parentElement, root, units, placeOf(node as Element, root, places).linked);
    if (node.nodeType !== 3) continue;
    const text = (node as Text).data;
    const parent = node.parentElement;
    if (parent === null || !/\S/.test(text)) continue;
    const place = placeOf(parent, root, places);
    if (!place.unread) addText(byBlock, place, text);
  }
  const all = [...byBlock.values()];
  for (const line of all) {
    line.text = line.text.trim();
    addUnit(line.element, root, units, false);
    addProse(line, root, prose);
  }
  for (const line of all) markOuterLines(line, root, byBlock);
  return { root, all, unitsIn: (element) => units.get(element) ?? 0, proseIn: (element) => prose.get(element) ?? 0 };
}

function markOuterLines(line: Line, root: Element, byBlock: ReadonlyMap<Element, Line>): void {
  if (line.element === root) return;
  for (let at = line.element.parentElement; at !== null; at = at.parentElement) {
    const outer = byBlock.get(at);
    if (outer !== undefined) {
      outer.mixed = true;
      return;
    }
    if (at === root) return;
  }
}

function placeOf(element: Element, root: Element, places: Map<Element, Place>): Place {
  const known = places.get(element);
  if (known !== undefined) return known;
  const pending: Element[] = [];
  let at: Element | null = element;
  let place: Place | undefined;
  while (at !== null && place === undefined) {
    pending.push(at);
    if (at === root) break;
    at = at.parentElement;
    if (at !== null) place = places.get(at);
  }
  for (const next of pending.reverse()) {
    place = derivePlace(next, place);
    places.set(next, place);
  }
  return place ?? { block: element, linked: false, code: false, unread: false };
}

function derivePlace(element: Element, outer: Place | undefined): Place {
  const tag = element.nodeName;
  return {
    block: outer === undefined || isBlock(element) ? element : outer.block,
    linked: tag === 'A' || (outer?.linked ?? false),
    code: tag === 'PRE' || (outer?.code ?? false),
    unread: unreadTags.has(tag) || (outer?.unread ?? false),
  };
}

function addText(byBlock: Map<Element, Line>, place: Place, text: string): void {
  let line = byBlock.get(place.block);
  if (line === undefined) {
    line = { element: place.block, text: '', length: 0, linked: 0, mixed: false, code: place.code };
    byBlock.set(place.block, line);
  }
  const folded = text.replace(/[\s\u200b\u00a0]+/g, ' ');
  line.length += folded.length;
  if (place.linked) line.linked += folded.length;
  if (line.text.length < maximumText) line.text = (line.text + folded).slice(0, maximumText);
}

function addUnit(from: Element | null, root: Element, units: Map<Element, number>, linked: boolean): void {
  if (linked) return;
  for (let at = from; at !== null; at = at.parentElement) {
    units.set(at, (units.get(at) ?? 0) + 1);
    if (at === root) return;
  }
}

function addProse(line: Line, root: Element, prose: Map<Element, number>): void {
  const own = line.code ? line.length : line.length - line.linked;
  for (let at: Element | null = line.element; at !== null; at = at.parentElement) {
    prose.set(at, (prose.get(at) ?? 0) + own);
    if (at === root) return;
  }
}

/** True when most of the line is links. */
export function isLinkLine(line: Line): boolean {
  return line.length > 0 && line.linked / line.length >= 0.6;
}
