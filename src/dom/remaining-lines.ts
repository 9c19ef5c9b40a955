import { type Counts, isBlock, type Line, type Lines, linesOf, readLines } from './lines';

/**
 * Removes elements from a tree and gives the lines that remain: reckoned, which costs a fraction of reading them, or
 * read anew where words inside a line went. What was counted before is changed, and no longer of use.
 */
export function removeFrom(lines: Lines, elements: readonly Element[]): Lines {
  const going = new Set(elements);
  const outer = elements.filter((element) => !isWithin(element.parentElement, going));
  const canReckon = outer.every((element) => isBlock(element) || isWordless(element));
  const remaining = canReckon ? reckon(lines, outer) : undefined;
  for (const element of elements) element.remove();
  return remaining ?? readLines(lines.root);
}

function isWithin(element: Element | null, going: ReadonlySet<Element>): boolean {
  for (let at = element; at !== null; at = at.parentElement) if (going.has(at)) return true;
  return false;
}

function isWordless(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '');
}

function reckon(lines: Lines, going: readonly Element[]): Lines {
  const { counts } = lines;
  const gone = new Uint8Array(lines.all.length);
  for (const element of going) {
    const own = counts.get(element);
    if (own !== undefined) gone.fill(1, own.from, own.to);
    subtract(own ?? unitOf(element), element, counts);
  }
  // Number of lines that remain before each.
  const places: number[] = [];
  const all: Line[] = [];
  lines.all.forEach((line, at) => {
    places.push(all.length);
    if (gone[at] === 0) all.push(line);
  });
  places.push(all.length);
  for (const own of counts.values()) {
    own.from = places[own.from] ?? 0;
    own.to = places[own.to] ?? 0;
  }
  for (const line of all) {
    const own = line.mixed ? counts.get(line.element) : undefined;
    if (own !== undefined) line.mixed = own.to - own.from > 1;
  }
  return linesOf(lines.root, all, counts);
}

/** An image that stands alone is a unit of the elements around it, and has no counts of its own. */
function unitOf(element: Element): Pick<Counts, 'units' | 'prose' | 'weight'> {
  const images = element.nodeName === 'IMG' && element.closest('a') === null ? 1 : 0;
  return { units: images, prose: 0, weight: 0 };
}

function subtract(
  { units, prose, weight }: Pick<Counts, 'units' | 'prose' | 'weight'>,
  from: Element,
  counts: ReadonlyMap<Element, Counts>,
): void {
  if (units === 0) return;
  for (let at = from.parentElement; at !== null; at = at.parentElement) {
    const around = counts.get(at);
    if (around === undefined) continue;
    around.units -= units;
    around.prose -= prose;
    // Weights are tenths; what is left of nothing must be nothing.
    around.weight = Math.round((around.weight - weight) * 10) / 10;
  }
}
