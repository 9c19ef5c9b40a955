import { siteOfAddress } from '../core/url/plain-address';
import { isChapter, wrapperOf } from './chapters';
import { isLinkLine, type Line, type Lines } from './lines';

/** Attribute that numbers lines in a copy, so that what Readability keeps of a second copy can be told. */
const markAttribute = 'data-suyuan-line';

/** Share of the kept text that the article's own box holds at least; the rest are a lead or a closing beside it. */
const boxShare = 0.8;

/** What can be the box of an article; everything else, unknown tags included, is a part of a text. */
const boxTags = new Set('DIV SECTION ARTICLE MAIN BODY TD CENTER FORM ASIDE DETAILS'.split(' '));

/** Numbers the lines of a copy. */
export function markLines(lines: Lines): void {
  lines.all.forEach((line, index) => {
    line.element.setAttribute(markAttribute, String(index));
  });
}

/** Takes the numbers off again. */
export function unmarkLines(lines: Lines): void {
  for (const line of lines.all) line.element.removeAttribute(markAttribute);
}

/** The numbers of the lines that are left in what an extractor kept. */
export function keptLines(content: Element): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const element of [content, ...content.querySelectorAll(`[${markAttribute}]`)]) {
    const mark = element.getAttribute(markAttribute);
    if (mark !== null) kept.add(Number(mark));
  }
  return kept;
}

/** What an article spans: its own box, boxes and lines beside it that belong to it, and the box's edges that are no text. */
export interface Extent {
  readonly box: Element;
  readonly beside: readonly Element[];
  readonly edges: readonly Element[];
}

/**
 * What the kept lines span: everything in the box that holds most of them, whatever the extractor dropped in it (it
 * drops lists, tables and short paragraphs that look like menus), and kept lines beside it. What it dropped before
 * the first and after the last kept line is taken back only as far as it reads like text. Undefined when nothing was
 * kept. `site` is the page's own site, as `siteOf` gives it.
 */
export function findExtent(root: Element, lines: Lines, kept: ReadonlySet<number>, site: string): Extent | undefined {
  const box = findBox(root, lines, kept);
  if (box === undefined) return undefined;
  const twins = twinsOf(box, lines);
  const beside = lines.all.filter(
    ({ element }, index) => kept.has(index) && ![box, ...twins].some((frame) => frame.contains(element)),
  );
  const staying = [...twins, ...beside.map((line) => line.element)];
  return { box, beside: staying, edges: findEdges(box, lines, kept, site) };
}

/** Most boxes into which a template cuts one text; more are posts or cards. */
const mostTwins = 3;

/**
 * Boxes of the same tag and class right beside a box, with nothing but noise between: a template that puts an
 * advertisement into the middle of a text cuts its box in two. Link lists and short ones are none.
 */
export function twinsOf(box: Element, lines: Lines): readonly Element[] {
  const name = box.getAttribute('class')?.trim() ?? '';
  if (name === '' || box.nodeName !== 'DIV') return [];
  const twins: Element[] = [];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let at = box[step]; at !== null; at = at[step]) {
      if (lines.unitsIn(at) === 0 || lines.proseIn(at) === 0) continue;
      if (at.nodeName !== box.nodeName || at.getAttribute('class')?.trim() !== name) break;
      twins.push(at);
    }
  }
  return twins.length > mostTwins ? [] : twins.filter((twin) => lines.proseIn(twin) >= substantial);
}

function findEdges(box: Element, lines: Lines, kept: ReadonlySet<number>, site: string): readonly Element[] {
  const inside = lines.placesIn(box).flatMap((at) => {
    const line = lines.all[at];
    return line === undefined ? [] : [{ line, isKept: kept.has(at) }];
  });
  const first = inside.findIndex(({ isKept }) => isKept);
  const last = inside.findLastIndex(({ isKept }) => isKept);
  const lead = inside.slice(0, first).findLastIndex(({ line }) => isMenuLine(line, site));
  const tail = inside.slice(last + 1).findIndex(({ line }) => isMenuLine(line, site));
  const edges = [...inside.slice(0, lead + 1), ...(tail === -1 ? [] : inside.slice(last + 1 + tail))];
  return edges.filter(({ line }) => !line.mixed).map(({ line }) => line.element);
}

/** A line of links into the same site, as menus and lists of teasers have them; links that lead away are references. */
function isMenuLine(line: Line, site: string): boolean {
  if (!isLinkLine(line)) return false;
  const links = [
    ...line.element.querySelectorAll('a'),
    ...(line.element.closest('a') === null ? [] : [line.element.closest('a') as Element]),
  ];
  return links.every((link) => {
    const own = siteOfAddress(link.getAttribute('href') ?? '');
    return own === site || own === '';
  });
}

/** Cuts a copy down to an extent and returns the element that frames it. */
export function cutToExtent({ root }: Lines, { box, beside, edges }: Extent): Element {
  for (const edge of edges) removeWithFrames(edge, box);
  if (beside.length === 0) return box;
  const staying = new Set(beside);
  let frame: Element = box;
  for (const element of staying)
    while (!frame.contains(element) && frame !== root && frame.parentElement !== null) frame = frame.parentElement;
  prune(frame, box, staying);
  return frame;
}

/** Removes an element and the boxes that are empty without it. */
function removeWithFrames(element: Element, limit: Element): void {
  let at: Element = element;
  if (at === limit) return;
  for (
    let parent = at.parentElement;
    parent !== null && parent !== limit && parent.childElementCount === 1;
    parent = at.parentElement
  ) {
    if ((parent.textContent ?? '').trim() !== (at.textContent ?? '').trim()) break;
    at = parent;
  }
  at.remove();
}

function findBox(root: Element, lines: Lines, kept: ReadonlySet<number>): Element | undefined {
  const weights = new Map<Element, number>();
  let total = 0;
  lines.all.forEach((line, index) => {
    if (!kept.has(index)) return;
    total += line.length;
    for (let at: Element | null = line.element; at !== null; at = at === root ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + line.length);
    }
  });
  if (total === 0) return undefined;
  let box = root;
  for (;;) {
    const next = [...box.children].find((child) => (weights.get(child) ?? 0) >= total * boxShare);
    if (next === undefined) break;
    box = next;
  }
  return climb(halfOf(box, lines, weights, total) ?? box, root, lines);
}

/** The heaviest child of a box, when it and its twins hold the text: a template has cut the text's box in pieces. */
function halfOf(box: Element, lines: Lines, weights: ReadonlyMap<Element, number>, total: number): Element | undefined {
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  let half: Element | undefined;
  for (const child of box.children) if (weightOf(child) > (half === undefined ? 0 : weightOf(half))) half = child;
  if (half === undefined || half.nodeName !== 'DIV') return undefined;
  const twins = twinsOf(half, lines);
  const whole = twins.reduce((sum, twin) => sum + weightOf(twin), weightOf(half));
  return twins.length > 0 && whole >= total * boxShare ? half : undefined;
}

const plainText = new Set('P PRE UL OL BLOCKQUOTE H2 H3 H4 H5 H6 DL FIGURE'.split(' '));
/** Running text beside a box from which on it belongs to the same article. */
const substantial = 20;

/** Out of parts of a text, and out of a box beside which the text goes on in plain paragraphs (unclosed tags do that). */
function climb(from: Element, root: Element, lines: Lines): Element {
  let box = from;
  while (box !== root && box.parentElement !== null) {
    const outer = wrapperOf(box, root, lines);
    if (outer !== root && outer.parentElement !== null && goesOnBeside(outer, lines)) box = outer.parentElement;
    else if (boxTags.has(box.nodeName)) break;
    else box = box.parentElement;
  }
  return box;
}

function goesOnBeside(box: Element, lines: Lines): boolean {
  return hasPlainNeighbour(box, lines) || isChapter(box, lines);
}

function hasPlainNeighbour(box: Element, lines: Lines): boolean {
  const parent = box.parentElement;
  if (parent === null || parent.nodeName === 'BODY') return false;
  return [...parent.children].some(
    (other) => other !== box && plainText.has(other.nodeName) && lines.proseIn(other) >= substantial,
  );
}

/** Removes all of a frame but one box, the staying lines, and what is around them. */
function prune(frame: Element, box: Element, staying: ReadonlySet<Element>): void {
  const needed = new Set<Element>();
  for (const element of [box, ...staying]) {
    for (let at: Element | null = element; at !== null && at !== frame && !needed.has(at); at = at.parentElement)
      needed.add(at);
  }
  const pending: Element[] = [frame];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === box || staying.has(at)) continue;
    for (const child of [...at.children]) {
      if (needed.has(child)) pending.push(child);
      else child.remove();
    }
  }
}
