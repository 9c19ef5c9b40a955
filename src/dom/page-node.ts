/**
 * Reading nodes of an untrusted page. A form field called `getAttribute` or an image called `body` hides the property of
 * that name (DOM clobbering); what is taken from the prototypes cannot be hidden.
 */
const localNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const parentNodeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const previousElementOf = Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling')?.get;
const firstElementOf = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')?.get;
const textContentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const { getAttribute, hasAttributes: hasAny } = Element.prototype;

/** Lower-case tag name of an element. */
export function tagOf(element: Element): string {
  return localNameOf?.call(element) ?? '';
}

/** What a node stands in, or `null`. */
export function parentOf(node: Node): Node | null {
  return parentNodeOf?.call(node) ?? null;
}

/** Value of an attribute, or `null`. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** True when an element has any attribute. */
export function hasAttributes(element: Element): boolean {
  return hasAny.call(element);
}

/** True when an element holds nothing but text. */
export function isLeaf(element: Element): boolean {
  return firstElementOf?.call(element) === null;
}

/** Text of an element and all that it holds. */
export function textOf(element: Element): string {
  return textContentOf?.call(element) ?? '';
}

/** Number of elements before an element among its siblings. */
export function elementsBefore(element: Element): number {
  let count = 0;
  for (let one = previousElementOf?.call(element); one; one = previousElementOf?.call(one)) count += 1;
  return count;
}

/** All elements of a document, live, in document order. */
export function elementsOf(document: Document): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(document, '*');
}

/** A walker over elements and text below a node; the one way in which page trees are walked. */
export function walkerOf(document: Document): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, document, 5);
}
