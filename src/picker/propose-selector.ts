import { finder } from '@medv/finder';
import { isSafeSelector, namesParts } from '../core/rules/selector';
import type { PickPurpose } from '../packs/contracts';
import { isStableName } from './stable-name';

/** A selector for a rule, and what it finds on this page. */
export interface Proposal {
  readonly selector: string;
  readonly matches: readonly Element[];
}

/** Paths tried, and milliseconds spent, on one search. */
const MAX_PATHS = 400;
const MAX_TIME = 150;
/** Names of one element that take part: some carry dozens, and the search grows with their product. */
const MAX_NAMES = 3;
/** Ancestors looked at on the way to one with a name. */
const MAX_LEVELS = 60;
/** A name that this many elements have in common still means one kind of thing. */
const MOST_ALIKE = 30;

/** Attributes that say what an element is. */
const meaningful = new Set(['itemprop', 'role', 'rel', 'property']);

/** What is meant to fit more than one element: adverts come in numbers. */
const isMany = (purpose: PickPurpose): boolean => purpose === 'remove' || purpose === 'keep';

/**
 * The shortest selector that will probably fit tomorrow as well, in the grammar that rules allow. One element is named
 * alone; what goes or stays is named together with its likes when a name of its own does that. Nothing when there is no
 * such selector. Never throws; bounded on pages of any size.
 */
export function proposeSelector(element: Element, purpose: PickPurpose): Proposal | undefined {
  const found = uniquePath(element);
  const isLasting = found !== undefined && (/[.#[]/.test(found) || !found.includes(':nth-'));
  const candidates = [
    isMany(purpose) ? ownName(element) : undefined,
    isLasting ? found : undefined,
    isLasting ? undefined : placeBelowName(element),
    found,
  ];
  for (const selector of candidates) {
    const proposal = selector === undefined ? undefined : check(element, selector, purpose);
    if (proposal) return proposal;
  }
  return undefined;
}

/** The proposal, if rules may hold the selector and it fits the element. */
function check(element: Element, selector: string, purpose: PickPurpose): Proposal | undefined {
  if (!isSafeSelector(selector) || (isMany(purpose) && !namesParts(selector))) return undefined;
  const matches = findAll(element.ownerDocument, selector);
  if (!matches.includes(element)) return undefined;
  return isMany(purpose) || matches.length === 1 ? { selector, matches } : undefined;
}

function findAll(page: Document, selector: string): readonly Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** A name that the element shares with a few of its own kind. */
function ownName(element: Element): string | undefined {
  const names = stableNames(element).map((name) => `.${name}`);
  return names.find((name) => {
    const alike = findAll(element.ownerDocument, name);
    return alike.length <= MOST_ALIKE && alike.every((other) => other.nodeName === element.nodeName);
  });
}

/** What the library finds, asked to use lasting names only; nothing when it gives up. */
function uniquePath(element: Element): string | undefined {
  const allowed = new Map<Element, ReadonlySet<string>>();
  const body = element.ownerDocument.body;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement)
    allowed.set(at, new Set(stableNames(at)));
  const names = new Set([...allowed.values()].flatMap((each) => [...each]));
  try {
    return finder(element, {
      root: body,
      idName: isStableName,
      className: (name) => names.has(name),
      attr: (name, value) => meaningful.has(name) && /^[\w-]{2,40}$/.test(value),
      seedMinLength: 2,
      optimizedMinLength: 2,
      timeoutMs: MAX_TIME,
      maxNumberOfPathChecks: MAX_PATHS,
    });
  } catch {
    return undefined;
  }
}

/**
 * By place: the element among its like, with as much of what it stands in as it takes to mean it alone, and below the
 * nearest ancestor that a name alone points out, for places on the whole page change with every banner.
 */
function placeBelowName(element: Element): string | undefined {
  const { body } = element.ownerDocument;
  const countOf = (selector: string): number => findAll(element.ownerDocument, selector).length;
  let selector = stepOf(element);
  let count = countOf(selector);
  let direct = selector;
  let at = element.parentElement;
  for (let levels = 0; at && at !== body && levels < MAX_LEVELS; levels += 1, at = at.parentElement) {
    const anchor = uniqueName(at);
    const step = at.parentElement === body ? `body > ${stepOf(at)}` : stepOf(at);
    const longer = `${anchor ?? step} ${selector}`;
    const fewer = countOf(longer);
    const below = anchor === undefined ? [] : [longer, `${anchor} > ${direct}`];
    const alone = below.find((each) => countOf(each) === 1);
    if (alone !== undefined) return alone;
    direct = `${stepOf(at)} > ${direct}`;
    if (fewer >= count) continue;
    selector = longer;
    count = fewer;
  }
  return count === 1 ? selector : undefined;
}

function uniqueName(element: Element): string | undefined {
  const id = element.getAttribute('id') ?? '';
  const names = [
    ...(isStableName(id) ? [`#${id}`] : []),
    ...stableNames(element).map((name) => `.${name}`),
    ...(/^(?:article|main)$/i.test(element.nodeName) ? [element.nodeName.toLowerCase()] : []),
  ];
  return names.find((name) => findAll(element.ownerDocument, name).length === 1);
}

function stepOf(element: Element): string {
  const tag = element.nodeName.toLowerCase();
  const alike = [...(element.parentElement?.children ?? [])].filter((child) => child.nodeName === element.nodeName);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** The lasting names of an element, at most three. */
function stableNames(element: Element): readonly string[] {
  return [...element.classList].filter(isStableName).slice(0, MAX_NAMES);
}
