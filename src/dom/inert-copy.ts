import type { Locator } from '../core/facts';
import { err, ok, type Result } from '../core/result';
import { locate } from './locator';

/** Limits of what we read at all; over them a page is left as it was. Start values, measured on saved pages. */
export const copyLimits = { elements: 150_000, depth: 400, characters: 5_000_000 } as const;

/** A copy of a page in a document without a window: nothing in it loads, runs or fires. */
export interface InertCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  /** Where an element of the copy stood in the page; for elements put in later, where their parent stood. */
  locatorOf(element: Element): Locator;
}

/** Elements that never carry reading matter; formulae kept as TeX in scripts do. */
const dropped = 'script:not([type^="math/tex"]),style,link,meta,template,object,embed,applet,canvas';

/** `NodeFilter.SHOW_ELEMENT | SHOW_TEXT`; the global itself is out of this ring's reach. */
const elementsAndText = 5;

/**
 * True when the tree below `root` is within {@link copyLimits}. Iterative; stops at the first limit that is passed.
 * A tree walker is used because its methods cannot be shadowed by form controls of the page.
 */
export function isWithinLimits(
  root: Node,
  limits: typeof copyLimits | Record<keyof typeof copyLimits, number> = copyLimits,
): boolean {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, elementsAndText);
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
  const twins = pair(body, source);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  disarm(body, twins);
  return ok({ document: inert, body, locatorOf: (element) => locatorOf(element, twins) });
}

/**
 * Named form controls and pictures shadow properties of their form and of the document (`<input name=childNodes>`).
 * Forms become boxes and names go, so that everything after this may use the copy without care.
 */
function disarm(body: Element, twins: Map<Element, Element>): void {
  for (const named of body.querySelectorAll('[name]')) named.removeAttribute('name');
  for (const control of body.querySelectorAll('input,button,select,textarea,fieldset,output,object,img')) {
    control.removeAttribute('id');
  }
  for (const form of body.querySelectorAll('form')) {
    const box = (body.ownerDocument as Document).createElement('div');
    box.className = `${form.getAttribute('class') ?? ''} ${form.getAttribute('id') ?? ''}`.trim();
    box.append(...form.childNodes);
    const original = twins.get(form);
    if (original !== undefined) twins.set(box, original);
    form.replaceWith(box);
  }
}

/** Which element of the page each element of the fresh copy stands for. */
function pair(copy: Element, source: Element): Map<Element, Element> {
  const originals = source.getElementsByTagName('*');
  const twins = new Map<Element, Element>();
  let index = 0;
  for (const element of copy.getElementsByTagName('*')) {
    const original = originals[index++];
    if (original !== undefined) twins.set(element, original);
  }
  return twins;
}

function locatorOf(element: Element, twins: ReadonlyMap<Element, Element>): Locator {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const original = twins.get(at);
    if (original !== undefined) return locate(original);
  }
  return '';
}
