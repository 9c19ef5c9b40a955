/**
 * Elements that match any of several simple selectors, in document order. Browsers answer one tag or class in a
 * fraction of the time of a list, so selectors that match nothing, which is most of them on most pages, are sorted out
 * one by one before the list is asked.
 */
export function selectAny(root: Element, selectors: readonly string[]): readonly Element[] {
  const present = selectors.filter((selector) => root.querySelector(selector) !== null);
  return present.length === 0 ? [] : [...root.querySelectorAll(present.join(','))];
}

/** Elements of the given tags, tag after tag, each tag in document order: where the order of all does not matter. */
export function elementsOfTags(root: Element, tags: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const tag of tags) for (const element of root.querySelectorAll(tag)) found.push(element);
  return found;
}
