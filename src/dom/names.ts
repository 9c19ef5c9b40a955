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
  const wordsOf = ({ className, id }: NamedGroup) => [...className.split(/\s+/), id];
  return {
    groups: all,
    has(name) {
      words ??= new Set(all.flatMap(wordsOf));
      return words.has(name);
    },
  };
}

/** Elements of several groups in page order. */
export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].sort((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1));
}
