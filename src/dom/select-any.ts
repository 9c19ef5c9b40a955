import type { Names } from './names';

/** First class or id that a selector asks for, and the attribute if it asks for that first. */
const nameIn = /^[^[\s]*?[.#]([\w-]+)/;
const attributeIn = /^\w*\[([\w-]+)/;

/**
 * Elements that match any of several simple selectors, in document order. Browsers answer one tag or class in a
 * fraction of the time of a list, so selectors that match nothing, which is most of them on most pages, are sorted out
 * one by one before the list is asked; where the names of the tree are known, without looking at the tree.
 */
export function selectAny(root: Element, selectors: readonly string[], names?: Names): readonly Element[] {
  const present = selectors.filter((selector) => isPresent(root, selector, names));
  return present.length === 0 ? [] : [...root.querySelectorAll(present.join(','))];
}

/** True when a simple selector matches something below a root. */
export function isPresent(root: Element, selector: string, names: Names | undefined): boolean {
  if (names !== undefined && !mayBePresent(selector, names)) return false;
  return root.querySelector(selector) !== null;
}

/** False for what asks for a class, id or attribute that no element has. */
function mayBePresent(selector: string, names: Names): boolean {
  const name = nameIn.exec(selector)?.[1];
  if (name !== undefined) return names.has(name);
  const attribute = attributeIn.exec(selector)?.[1];
  return attribute === undefined || names.hasAttribute(attribute);
}

/** Elements of the given tags, tag after tag, each tag in document order: where the order of all does not matter. */
export function elementsOfTags(root: Element, tags: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const tag of tags) for (const element of root.querySelectorAll(tag)) found.push(element);
  return found;
}
