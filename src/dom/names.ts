/** Elements of one class and id, in page order. */
export interface NamedGroup {
  readonly className: string;
  readonly id: string;
  readonly elements: readonly Element[];
}

/**
 * The names that templates give to the elements of a tree. Pages have named elements by the thousand and names by the
 * hundred, so whoever goes by names asks each name once. Elements that were taken out of the tree since then are
 * still in it.
 */
export interface Names {
  readonly groups: readonly NamedGroup[];
  /** True when an element has this class or id. */
  has(name: string): boolean;
  /** True when an element had this attribute when it was first asked for. */
  hasAttribute(name: string): boolean;
}

/** Reads the names of all elements below a root in one pass. */
export function readNames(root: Element): Names {
  const all: NamedGroup[] = [];
  // By id and then by class: a key out of both would be a new string for every element.
  const known = new Map<string, Map<string, Element[]>>();
  for (const element of root.querySelectorAll('[class],[id]')) {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const sameId = known.get(id) ?? new Map<string, Element[]>();
    const elements = sameId.get(className) ?? [];
    if (sameId.size === 0) known.set(id, sameId);
    if (elements.length === 0) {
      sameId.set(className, elements);
      all.push({ className, id, elements });
    }
    elements.push(element);
  }
  let words: ReadonlySet<string> | undefined;
  const attributes = new Map<string, boolean>();
  return {
    groups: all,
    has(name) {
      words ??= wordsOf(all);
      return words.has(name);
    },
    hasAttribute(name) {
      const isHeld = attributes.get(name) ?? root.querySelector(`[${name}]`) !== null;
      attributes.set(name, isHeld);
      return isHeld;
    },
  };
}

/** All classes and ids. Most elements bear one class, which needs no parting. */
function wordsOf(groups: readonly NamedGroup[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { className, id } of groups) {
    words.add(id);
    if (!/\s/.test(className)) words.add(className);
    else for (const word of className.split(/\s+/)) words.add(word);
  }
  return words;
}

/** Elements of several groups in page order. */
export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].sort((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1));
}
