import type { Locator } from '../core/facts';

/**
 * Where an element stands below `<body>`, as child-element indices (`"0/3/1"`; `""` is the body itself).
 * An element outside the body gives `""` as well.
 */
export function locate(element: Element): Locator {
  const path: number[] = [];
  let current = element;
  while (current.localName !== 'body') {
    const parent = current.parentElement;
    if (!parent) {
      return '';
    }
    let index = 0;
    for (let sibling = current.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      index += 1;
    }
    path.push(index);
    current = parent;
  }
  return path.reverse().join('/');
}

/** The element that a locator names in this document, or nothing when the page has changed shape since. */
export function findByLocator(document: Document, locator: Locator): Element | undefined {
  let current: Element | null = document.body;
  for (const step of locator === '' ? [] : locator.split('/')) {
    current = current?.children[Number(step)] ?? null;
  }
  return current ?? undefined;
}
