import { err, ok, type Result } from '../core/result';
import { type Names, readNames } from './names';
import { parentOf } from './page-node';
import { elementsOfTags } from './select-any';

/** Limits of what we read at all; over them a page is left as it was. Start values, measured on saved pages. */
export const copyLimits = { elements: 150_000, depth: 400, characters: 5_000_000 } as const;

/** A copy of a page in a document without a window: nothing in it loads, runs or fires. */
export interface InertCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  /** The names of its elements as the page gave them. */
  readonly names: Names;
}

/** Elements that never carry reading matter; of scripts, formulae kept as TeX do. */
const dropped = 'style link meta template object embed applet canvas'.split(' ');

/** `NodeFilter.SHOW_ELEMENT`; the global itself is out of this ring's reach. */
const elementsOnly = 1;

/**
 * True when the tree below `root` is within {@link copyLimits}. Elements and characters are counted by the browser;
 * only the nesting is walked, iteratively, up to the limit. A tree walker is used because its methods cannot be
 * shadowed by form controls of the page.
 */
export function isWithinLimits(
  root: Element,
  limits: typeof copyLimits | Record<keyof typeof copyLimits, number> = copyLimits,
): boolean {
  const elements = root.getElementsByTagName('*').length + 1;
  if (elements > limits.elements || (root.textContent ?? '').length > limits.characters) return false;
  return elements <= limits.depth || !isDeeper(root, limits.depth);
}

/**
 * True when elements are nested to the limit, so that their content is over it. Whoever is so deep stands in something
 * half as deep that holds as many elements as it is deep, one after the other; so a few looks tell most pages.
 */
function isDeeper(root: Element, limit: number): boolean {
  const all = root.getElementsByTagName('*');
  const half = Math.ceil(limit / 2);
  for (let at = half - 1; at < all.length; at += half) if (isBelow(all[at], root, half)) return isNestedTo(root, limit);
  return false;
}

/** True when an element stands so many levels below a root. */
function isBelow(element: Element | undefined, root: Element, levels: number): boolean {
  let at: Node | null = element ?? null;
  for (let count = 0; count < levels; count++) {
    if (at === null || at === root) return false;
    at = parentOf(at);
  }
  return true;
}

/** The same, exactly. */
function isNestedTo(root: Element, limit: number): boolean {
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, elementsOnly);
  for (let depth = 0; depth < limit; ) {
    if (walker.firstChild() !== null) {
      depth++;
      continue;
    }
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null || depth === 0) return false;
      depth--;
    }
  }
  return true;
}

/**
 * Copies the body. The page is only read. `too-large` when it is over the limits, `empty` when it has no body. The
 * copy belongs to a document of its own but does not stand in it: putting it there and taking things out would cost
 * as much as copying.
 */
export function copyInert(page: Document): Result<InertCopy, 'too-large' | 'empty'> {
  const source = page.body as HTMLElement | null;
  if (source === null) return err('empty');
  if (!isWithinLimits(source)) return err('too-large');
  const inert = page.implementation.createHTMLDocument('');
  const body = inert.importNode(source, true);
  // Selectors of site rules may begin at `html`.
  inert.createElement('html').append(body);
  for (const script of body.querySelectorAll('script')) {
    if (!(script.getAttribute('type') ?? '').startsWith('math/tex')) script.remove();
  }
  for (const element of elementsOfTags(body, dropped)) element.remove();
  disarm(body);
  return ok({ document: inert, body, names: readNames(body) });
}

/** Elements whose id, like their name, becomes a property of their form. */
const shadowing = 'input button select textarea fieldset output img'.split(' ');

/**
 * Named form controls and pictures shadow properties of their form and of the document (`<input name=childNodes>`).
 * Forms become boxes and names go, so that everything after this may use the copy without care.
 */
function disarm(body: Element): void {
  for (const element of body.querySelectorAll('[name]:not(form)')) element.removeAttribute('name');
  for (const element of elementsOfTags(body, shadowing)) element.removeAttribute('id');
  for (const form of body.querySelectorAll('form')) {
    const box = (body.ownerDocument as Document).createElement('div');
    box.className = `${form.getAttribute('class') ?? ''} ${form.getAttribute('id') ?? ''}`.trim();
    box.append(...form.childNodes);
    form.replaceWith(box);
  }
}
