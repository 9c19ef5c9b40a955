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

/** What is at or below an element. */
export interface Counts {
  units: number;
  prose: number;
  weight: number;
  /** Its lines among all: from the first to before the second. */
  from: number;
  to: number;
}

/** The lines of a tree, and what must be known of their ancestors. Stale as soon as the tree changes. */
export interface Lines {
  readonly root: Element;
  readonly all: readonly Line[];
  /** Of all elements that hold a line or a stand-alone image. Changed by `removeFrom` alone. */
  readonly counts: ReadonlyMap<Element, Counts>;
  /** Places among all of the lines at or below an element, in document order. */
  placesIn(element: Element): readonly number[];
  /** The lines at or below an element, in document order. */
  linesIn(element: Element): readonly Line[];
  /** Number of lines and stand-alone images at or below an element. */
  unitsIn(element: Element): number;
  /** Characters of running prose (no links, no code) at or below an element. */
  proseIn(element: Element): number;
  /** What the lines at or below an element are worth as parts of an article. */
  weightIn(element: Element): number;
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

/** What a tag says about text in it; looked up once for every element. */
interface TagKind {
  readonly block: boolean;
  readonly unread: boolean;
  readonly linked: boolean;
  readonly code: boolean;
}

const plainTag: TagKind = { block: false, unread: false, linked: false, code: false };
const tagKinds = new Map<string, TagKind>();
for (const tag of [...blockTags, ...unreadTags, 'A']) {
  tagKinds.set(tag, {
    block: blockTags.has(tag),
    unread: unreadTags.has(tag),
    linked: tag === 'A',
    code: tag === 'PRE',
  });
}

const nothing: Readonly<Counts> = { units: 0, prose: 0, weight: 0, from: 0, to: 0 };

/** An element whose end has not been met yet. */
interface Place {
  readonly element: Element;
  readonly up: Place | undefined;
  readonly isBlock: boolean;
  readonly linked: boolean;
  readonly code: boolean;
  readonly unread: boolean;
  /** As in {@link Counts}. */
  units: number;
  prose: number;
  weight: number;
  readonly from: number;
  /** The line of a block that has text of its own. */
  line: Line | undefined;
  /** True when blocks in it have lines. */
  holdsLines: boolean;
}

/**
 * Reads the lines below a root in one pass, in document order. Reads only; never throws.
 *
 * @example `<p>转载自：<a href=…>某站</a></p>` is one line of 6 characters of which 2 are linked
 */
export function readLines(root: Element): Lines {
  const counts = new Map<Element, Counts>();
  const all: Line[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 5);
  let place: Place | undefined = open(root, undefined, 0);
  for (let node = walker.firstChild(); place !== undefined; ) {
    if (node === null) {
      // The end of this element: on with what follows it.
      place = close(place, counts, all.length);
      node = afterParent(walker);
    } else if (node.nodeType === 3) {
      if (!place.unread) addText(all, place, (node as Text).data);
      node = walker.nextSibling();
    } else {
      place = open(node as Element, place, all.length);
      node = walker.firstChild();
      if (node === null) {
        place = close(place, counts, all.length);
        node = walker.nextSibling();
      }
    }
  }
  return linesOf(root, all, counts);
}

/** The lines of a tree that were read or reckoned. */
export function linesOf(root: Element, all: readonly Line[], counts: ReadonlyMap<Element, Counts>): Lines {
  const countsIn = (element: Element) => counts.get(element) ?? nothing;
  const placesIn = (element: Element) => {
    const { from, to } = countsIn(element);
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    // Words in an element that is no block are a part of the line of the block around it.
    return isBlock(element) ? places : places.filter((at) => element.contains(all[at]?.element ?? null));
  };
  return {
    root,
    all,
    counts,
    placesIn,
    linesIn: (element) => placesIn(element).flatMap((at) => all[at] ?? []),
    unitsIn: (element) => countsIn(element).units,
    proseIn: (element) => countsIn(element).prose,
    weightIn: (element) => countsIn(element).weight,
  };
}

function afterParent(walker: TreeWalker): Node | null {
  return walker.parentNode() === null ? null : walker.nextSibling();
}

function open(element: Element, up: Place | undefined, from: number): Place {
  const tag = element.nodeName;
  const kind = tagKinds.get(tag) ?? plainTag;
  const linked = kind.linked || (up?.linked ?? false);
  if (tag === 'IMG' && up !== undefined && !linked) up.units++;
  return {
    element,
    up,
    isBlock: up === undefined || kind.block || (tag === 'SPAN' && element.hasAttribute(runAttribute)),
    linked,
    code: kind.code || (up?.code ?? false),
    unread: kind.unread || (up?.unread ?? false),
    line: undefined,
    holdsLines: false,
    from,
    units: 0,
    prose: 0,
    weight: 0,
  };
}

/** Counts an element's line and hands what is in it to the one around it, which is returned. */
function close(place: Place, counts: Map<Element, Counts>, to: number): Place | undefined {
  const { line, up } = place;
  if (line !== undefined) {
    line.text = line.text.trim();
    line.mixed = place.holdsLines;
    place.units++;
    place.prose += line.code ? line.length : line.length - line.linked;
    place.weight += weigh(line);
  }
  const { units, prose, weight, from } = place;
  if (units > 0) counts.set(place.element, { units, prose, weight, from, to });
  if (up !== undefined) {
    up.units += units;
    up.prose += prose;
    up.weight += weight;
    up.holdsLines ||= line !== undefined || place.holdsLines;
  }
  return up;
}

/** White space that is not single spaces. */
const unfolded = /\s\s|[^\S ]|\u200b/;

function addText(all: Line[], place: Place, text: string): void {
  let block = place;
  while (!block.isBlock && block.up !== undefined) block = block.up;
  let line = block.line;
  if (!/\S/.test(text)) {
    // White space between two inline elements keeps their words apart.
    if (line !== undefined && line.text.length < maximumText && !line.text.endsWith(' ')) line.text += ' ';
    return;
  }
  if (line === undefined) {
    line = { element: block.element, text: '', length: 0, linked: 0, mixed: false, code: block.code };
    block.line = line;
    all.push(line);
  }
  const folded = unfolded.test(text) ? text.replace(/[\s\u200b]+/g, ' ') : text;
  line.length += folded.length;
  if (place.linked) line.linked += folded.length;
  if (line.text.length < maximumText) line.text = (line.text + folded).slice(0, maximumText);
}

/** True when most of the line is links. */
export function isLinkLine(line: Line): boolean {
  return line.length > 0 && line.linked / line.length >= 0.6;
}

const sentence = /[。！？；，、：]|[.,;:!?]\s/;

/** What a line is worth as a part of an article: sentences and code in full, labels and links little. */
function weigh(line: Line): number {
  const own = Math.max(0, line.length - line.linked);
  if (line.code) return Math.min(own, 3000);
  if (isLinkLine(line)) return 0;
  if (own > 60 || sentence.test(line.text)) return Math.min(own, 2000);
  return own * 0.4;
}

/** True for a line that reads like a part of a text: not mostly links, and a sentence, code or long. */
export function isTextLine(line: Line): boolean {
  return weigh(line) >= 10;
}
