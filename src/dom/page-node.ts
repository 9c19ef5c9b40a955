/**
 * Reading nodes of an untrusted page. A form field called `getAttribute` or an image called `body` hides the property of
 * that name (DOM clobbering); what is taken from the prototypes cannot be hidden.
 */
const localNameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const parentNodeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
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

/** All elements of a document, live, in document order. */
export function elementsOf(document: Document): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(document, '*');
}

/** A walker over elements and text below a node; the one way in which page trees are walked. */
export function walkerOf(document: Document): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, document, 5);
}
