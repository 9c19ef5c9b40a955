import type { Names } from './names';
import { selectAny } from './select-any';
import type { Found, Scope, Stripper, StripReason } from './stripper';

/** What a stripper that goes by the names of boxes must say. */
export interface BoxRule {
  readonly id: string;
  readonly reason: StripReason;
  readonly live: boolean;
  /** Class and id names. */
  readonly names: RegExp;
  /** Elements that are such boxes whatever they are called. */
  readonly selectors?: readonly string[];
  /** Largest share of the page's prose that a box may hold. */
  readonly share: number;
  /** Class and id names that say it even of an `<article>`, which is otherwise never judged by its names. */
  readonly articleNames?: RegExp;
  /** True when such boxes hold code of their own; all others never do, whatever they are called. */
  readonly mayHoldCode?: boolean;
  /** Further demands on the box. */
  accepts?(element: Element, scope: Scope): boolean;
}

/** Never judged by their names: text, code and the page's frame. */
const exempt = new Set([
  'HTML',
  'BODY',
  'PRE',
  'CODE',
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TD',
  'TR',
  'TBODY',
  'TABLE',
  'IMG',
  'FIGURE',
  'BLOCKQUOTE',
  'EM',
  'STRONG',
  'B',
  'BR',
  'MAIN',
]);

/** Characters of class and id together that are looked at. */
const longestNames = 200;
/** Characters of prose that any named box may hold, however short the page. */
const smallBox = 120;

/** A stripper for boxes that say by tag, class or id what they are and hold little of the page's prose. */
export function boxStripper(rule: BoxRule): Stripper {
  return {
    id: rule.id,
    reason: rule.reason,
    live: rule.live,
    share: rule.share,
    find(scope) {
      const most = Math.max(smallBox, scope.lines.proseIn(scope.root) * rule.share);
      const taken = new Set<Element>();
      for (const element of candidates(rule, scope)) {
        const fits = scope.lines.proseIn(element) <= most && !isBelow(element, taken);
        if (fits && mayBeBox(element, rule, scope)) taken.add(element);
      }
      const found: Found[] = [];
      for (const element of taken) if (scope.lines.unitsIn(element) > 0) found.push({ elements: [element], count: 1 });
      return found;
    },
  };
}

function mayBeBox(element: Element, rule: BoxRule, scope: Scope): boolean {
  if (rule.mayHoldCode !== true && element.querySelector('pre') !== null) return false;
  return rule.accepts?.(element, scope) !== false;
}

function candidates(rule: BoxRule, scope: Scope): readonly Element[] {
  const bySelector = rule.selectors === undefined ? [] : selectAny(scope.root, rule.selectors, scope.names);
  const byName: Element[] = [];
  for (const { parts, elements } of knownParts(scope.names)) {
    if (!rule.names.test(parts)) continue;
    const isArticle = rule.articleNames?.test(parts) === true;
    for (const element of elements) if (isArticle || element.nodeName !== 'ARTICLE') byName.push(element);
  }
  return [...bySelector, ...byName.filter((element) => isBox(element, scope))];
}

/** Words inside a line are no box, nor is anything in code. */
function isBox(element: Element, { lines }: Scope): boolean {
  return lines.unitsIn(element) > 0 && !exempt.has(element.nodeName) && element.closest('pre,code') === null;
}

/** Elements of one name, as patterns see it: `share-Box` for `shareBox`; letters of a hash (`egehAD`) are no words. */
interface NameParts {
  readonly parts: string;
  readonly elements: readonly Element[];
}

const known = new WeakMap<Names, readonly NameParts[]>();

/** Parted once for all box strippers. */
function knownParts(names: Names): readonly NameParts[] {
  const cached = known.get(names);
  if (cached !== undefined) return cached;
  const all = names.groups.map(({ className, id, elements }) => {
    const parts = `${className} ${id}`.slice(0, longestNames).replace(/([a-z])([A-Z][a-z])/g, '$1-$2');
    return { parts, elements };
  });
  known.set(names, all);
  return all;
}

function isBelow(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}
