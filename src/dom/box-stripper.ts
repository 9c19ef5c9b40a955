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
  'ARTICLE',
  'MAIN',
]);

/** Characters of prose that any named box may hold, however short the page. */
const smallBox = 120;

/** Elements of one class and id. */
interface Named {
  /** The names as patterns see them: `share-Box` for `shareBox`; letters of a hash (`egehAD`) are no words. */
  readonly names: string;
  readonly elements: Element[];
}

const known = new WeakMap<object, readonly Named[]>();

/** Elements below the scope's root that may be boxes, by their names; read once for all box strippers. */
function namedElements(scope: Scope): readonly Named[] {
  const cached = known.get(scope.lines);
  if (cached !== undefined) return cached;
  const named = new Map<string, Named>();
  for (const element of scope.root.querySelectorAll('[class],[id]')) {
    // Words inside a line are no box; code and links have names by the thousand.
    if (scope.lines.unitsIn(element) === 0 || exempt.has(element.nodeName)) continue;
    const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200);
    const same = named.get(raw);
    if (same === undefined)
      named.set(raw, { names: raw.replace(/([a-z])([A-Z][a-z])/g, '$1-$2'), elements: [element] });
    else same.elements.push(element);
  }
  const all = [...named.values()];
  known.set(scope.lines, all);
  return all;
}

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
  const bySelector = rule.selectors === undefined ? [] : selectAny(scope.root, rule.selectors);
  const byName: Element[] = [];
  for (const { names, elements } of namedElements(scope)) if (rule.names.test(names)) byName.push(...elements);
  return [...bySelector, ...byName.filter((element) => element.closest('pre,code') === null)];
}

function isBelow(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}
