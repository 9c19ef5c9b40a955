import type { PageFacts } from '../core/facts';
import { ownPhraseFinder } from '../core/own-phrases';
import type { JournalEntry } from '../core/reading';
import { finish, type Steps } from '../core/steps';
import { type Lines, readLines } from './lines';
import { type Names, readNames } from './names';
import { removeFrom } from './remaining-lines';
import type { Found, Scope, Stripper } from './stripper';

/** How noise is looked for. */
export interface StripOptions {
  /** The strippers to run: all of the registry on a copy, its live ones on the page itself. */
  readonly strippers: readonly Stripper[];
  /** Selectors whose elements stay, with all that is in them and around them (`SiteRule.keep`). */
  readonly keep?: readonly string[];
  /** Selectors and literal sentences of the rule whose elements go. */
  readonly remove?: readonly string[];
  readonly removeText?: readonly string[];
  /** The user's own promotion phrases: short lines that hold one go, wherever the page is from. */
  readonly phrases?: readonly string[];
  /** Title as the page shows it; `facts.heading` unless told. */
  readonly title?: string;
  /** The names of the root's elements, where they were read before. */
  readonly names?: Names;
}

/** One piece of noise: what goes, and how it is told. */
export interface Noise {
  readonly stripper: string;
  readonly elements: readonly Element[];
  readonly entry: JournalEntry;
}

const previewLength = 80;
/** Characters of a removed box in which its first words nearly always stand; boxes may be whole comment areas. */
const scanned = 400;
/** Largest share of a page's prose that one find may hold, unless its stripper says otherwise. */
const defaultShare = 0.3;

/** Finds all noise below a root. Changes nothing, never throws: a stripper that fails is passed over. */
export function findNoise(root: Element, facts: PageFacts, options: StripOptions): readonly Noise[] {
  return finish(searchNoise(readLines(root), facts, options));
}

/** The search, one stripper a step. The root must not change between the steps. */
function* searchNoise(lines: Lines, facts: PageFacts, options: StripOptions): Steps<readonly Noise[]> {
  const { root } = lines;
  const names = options.names ?? readNames(root);
  const scope: Scope = { root, facts, lines, names, title: (options.title ?? facts.heading).trim() };
  const kept = selectAll(root, options.keep ?? []);
  const taken = new Set<Element>();
  const noise: Noise[] = [];
  for (const stripper of [...withRule(options), ...ownPhrases(options.phrases ?? [])]) {
    for (const found of findSafely(stripper, scope)) {
      const elements = widen(found.elements, scope, stripper, kept, taken);
      if (elements.length === 0) continue;
      for (const element of elements) taken.add(element);
      noise.push({ stripper: stripper.id, elements, entry: describe(stripper, found, elements) });
    }
    yield;
  }
  return noise;
}

/** What is left of a copy, and what went. */
export interface Cleaned {
  readonly lines: Lines;
  readonly journal: readonly JournalEntry[];
}

/** Takes all noise out of a copy and tells what went. Never to be called with a live page's elements. */
export function* removeNoise(root: Element, facts: PageFacts, options: StripOptions): Steps<Cleaned> {
  const lines = readLines(root);
  yield;
  const noise = yield* searchNoise(lines, facts, options);
  const remaining = removeFrom(
    lines,
    noise.flatMap(({ elements }) => elements),
  );
  return { lines: remaining, journal: noise.map(({ entry }) => entry) };
}

function findSafely(stripper: Stripper, scope: Scope): readonly Found[] {
  try {
    return stripper.find(scope);
  } catch {
    return [];
  }
}

/** Largest share of a page's prose that one selector of a rule may take: one that takes all is a slip, or hostile. */
const mostByRule = 0.9;

/** What a selector of the rule names, unless all of it together is as good as the whole page (`body *`). */
function selectByRule(selector: string, root: Element, lines: Lines): readonly Element[] {
  const found = selectAll(root, [selector]);
  let prose = 0;
  let outer: Element | undefined;
  for (const element of found) {
    if (outer?.contains(element)) continue;
    outer = element;
    prose += lines.proseIn(element);
  }
  return prose > Math.max(60, lines.proseIn(root) * mostByRule) ? [] : found;
}

/** The rule's own removals come first, and may take more than the strippers. */
function withRule(options: StripOptions): readonly Stripper[] {
  const all = options.strippers;
  const { remove = [], removeText = [] } = options;
  if (remove.length === 0 && removeText.length === 0) return all;
  const byRule: Stripper = {
    id: 'site-rule',
    reason: 'template',
    live: true,
    share: mostByRule,
    find: ({ root, lines }) => [
      ...remove.flatMap((selector) => selectByRule(selector, root, lines)).map((element) => ({ elements: [element] })),
      ...lines.all
        .filter((line) => !line.mixed && removeText.some((text) => text !== '' && line.text.includes(text)))
        .map((line) => ({ elements: [line.element] })),
    ],
  };
  return [byRule, ...all];
}

/** The stripper for the user's own promotion phrases. One that takes much of the page is about its subject, and waits. */
function ownPhrases(phrases: readonly string[]): readonly Stripper[] {
  if (phrases.length === 0) return [];
  const findPhraseOf = ownPhraseFinder(phrases);
  const stripper: Stripper = {
    id: 'own-phrase',
    reason: 'promotion',
    live: true,
    find({ lines }) {
      const held = new Map<string, Element[]>();
      for (const line of lines.all) {
        const phrase = line.mixed || line.code ? undefined : findPhraseOf(line.text);
        if (phrase !== undefined) held.set(phrase, [...(held.get(phrase) ?? []), line.element]);
      }
      return [...held.values()].map((elements) => ({ elements }));
    },
  };
  return [stripper];
}

function selectAll(root: Element, selectors: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const selector of selectors) {
    try {
      found.push(...root.querySelectorAll(selector));
    } catch {
      // A selector that this browser does not know matches nothing.
    }
  }
  return found;
}

/** Drops what must stay or is gone already, and widens the rest to the boxes that hold nothing else. */
function widen(
  found: readonly Element[],
  scope: Scope,
  stripper: Stripper,
  kept: readonly Element[],
  taken: ReadonlySet<Element>,
): readonly Element[] {
  const allowed = found.filter((element) => isRemovable(element, scope, kept) && !isWithin(element, scope.root, taken));
  const boxes = stripper.narrow === true ? allowed : widenToBoxes(allowed, scope);
  const prose = boxes.reduce((sum, element) => sum + scope.lines.proseIn(element), 0);
  const most = Math.max(60, scope.lines.proseIn(scope.root) * (stripper.share ?? defaultShare));
  return prose > most ? [] : boxes;
}

function isRemovable(element: Element, scope: Scope, kept: readonly Element[]): boolean {
  if (element === scope.root || element.contains(scope.root) || element.nodeName === 'BODY') return false;
  return !kept.some((stays) => stays.contains(element) || element.contains(stays));
}

function isWithin(element: Element, root: Element, taken: ReadonlySet<Element>): boolean {
  if (taken.size === 0) return false;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    if (taken.has(at)) return true;
  return false;
}

/** A box all of whose lines and images go, goes itself: no empty frames, bullets or headings stay behind. */
function widenToBoxes(elements: readonly Element[], { root, lines }: Scope): readonly Element[] {
  const going = new Map<Element, number>();
  const boxes = new Set<Element>();
  const pending = elements.filter((element) => !elements.some((outer) => outer !== element && outer.contains(element)));
  for (const element of pending) boxes.add(element);
  for (let element = pending.shift(); element !== undefined; element = pending.shift()) {
    // Words inside a line are no line of their own: the rest of the line stays.
    const parent = boxes.has(element) && lines.unitsIn(element) > 0 ? widerBox(element, root) : undefined;
    if (parent === undefined) continue;
    const count = (going.get(parent) ?? 0) + Math.max(1, lines.unitsIn(element));
    going.set(parent, count);
    if (count < lines.unitsIn(parent)) continue;
    for (const box of boxes) if (parent.contains(box)) boxes.delete(box);
    boxes.add(parent);
    pending.push(parent);
  }
  return [...boxes];
}

/** The box around an element that may go with it. Rows of several cells stay: a table that loses one shifts the rest. */
function widerBox(element: Element, root: Element): Element | undefined {
  const parent = element.parentElement;
  if (parent === null || parent === root || parent.nodeName === 'BODY') return undefined;
  return parent.nodeName === 'TR' && parent.childElementCount > 1 ? undefined : parent;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function describe(stripper: Stripper, found: Found, elements: readonly Element[]): JournalEntry {
  const [first] = elements;
  const text = found.preview ?? first?.textContent ?? '';
  const start = fold(text.slice(0, scanned));
  return {
    stripper: stripper.id,
    reason: stripper.reason,
    preview: (start.length < previewLength ? fold(text) : start).slice(0, previewLength),
    count: found.count ?? elements.length,
  };
}
