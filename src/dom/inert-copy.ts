import type { Locator } from '../core/facts';
import { err, ok, type Result } from '../core/result';

/** Limits of what we read at all; over them a page is left as it was. Start values, measured on saved pages. */
export const copyLimits = { elements: 150_000, depth: 400, characters: 5_000_000 } as const;

/** A copy of a page in a document without a window: nothing in it loads, runs or fires. */
export interface InertCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  /** Where an element of the copy stood in the page; for elements put in later, where their parent stood. */
  locatorOf(element: Element): Locator;
}

/** Elements that never carry reading matter and may be dropped before anything is looked at. */
const droppedTags = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'OBJECT', 'EMBED', 'APPLET', 'CANVAS']);

/**
 * True when the tree below `root` is within {@link copyLimits}. Iterative; stops at the first limit that is passed.
 * A tree walker is used because its methods cannot be shadowed by form controls of the page.
 */
export function isWithinLimits(
  root: Node,
  limits: typeof copyLimits | Record<keyof typeof copyLimits, number> = copyLimits,
): boolean {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, NodeFilterShow.elementOrText);
  let elements = 0;
  let characters = 0;
  let depth = 0;
  for (;;) {
    if (walker.currentNode.nodeType === 3) characters += (walker.currentNode as Text).data.length;
    else elements++;
    if (elements > limits.elements || characters > limits.characters || depth > limits.depth) return false;
    if (walker.firstChild() !== null) {
      depth++;
      continue;
    }
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null || depth === 0) return true;
      depth--;
    }
  }
}

/** Values of `NodeFilter`, which is a global that a given document's ring may not reach. */
const NodeFilterShow = { element: 1, elementOrText: 5 } as const;

/**
 * Copies the body into a document of its own. The page is only read. `too-large` when it is over the limits, `empty`
 * when it has no body.
 */
export function copyInert(page: Document): Result<InertCopy, 'too-large' | 'empty'> {
  const source = page.body as HTMLElement | null;
  if (source === null) return err('empty');
  if (!isWithinLimits(source)) return err('too-large');
  const inert = page.implementation.createHTMLDocument('');
  const body = inert.importNode(source, true);
  inert.documentElement.replaceChild(body, inert.body);
  const indices = numberElements(inert, body);
  const doomed = [...indices.keys()].filter((element) => droppedTags.has(element.nodeName) && !isTex(element));
  for (const element of doomed) element.remove();
  return ok({ document: inert, body, locatorOf: (element) => pathOf(element, body, indices) });
}

function isTex(element: Element): boolean {
  return element.nodeName === 'SCRIPT' && (element.getAttribute('type') ?? '').startsWith('math/tex');
}

function numberElements(document: Document, body: Element): Map<Element, number> {
  const indices = new Map<Element, number>();
  const walker = document.createTreeWalker(body, NodeFilterShow.element);
  const counters: number[] = [];
  for (;;) {
    if (walker.firstChild() !== null) counters.push(0);
    else {
      while (walker.nextSibling() === null) {
        if (counters.length === 0 || walker.parentNode() === null) return indices;
        counters.pop();
      }
      counters.push((counters.pop() ?? 0) + 1);
    }
    indices.set(walker.currentNode as Element, counters.at(-1) ?? 0);
  }
}

function pathOf(element: Element, body: Element, indices: ReadonlyMap<Element, number>): Locator {
  const path: number[] = [];
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) {
    const index = indices.get(at);
    if (index !== undefined) path.push(index);
  }
  return path.reverse().join('/');
}
