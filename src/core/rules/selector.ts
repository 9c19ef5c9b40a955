import { AttributeAction, isTraversal, type PseudoSelector, parse, type Selector, SelectorType } from 'css-what';
import { ruleLimits } from './limits';
import type { SelectorError } from './problem';

/** Why a selector may not stand in a rule; `detail` names the character or the part. */
export interface SelectorRefusal {
  readonly code: SelectorError;
  readonly detail?: string;
}

/** Combinators of one selector: `a b > c` has two. Long chains of them are what makes matching slow. */
const MAX_COMBINATORS = 12;
/** `~` and `+` look at neighbours, again for each of them. */
const MAX_SIBLINGS = 3;
const MAX_NESTING = 3;

const plainPseudos = new Set(
  'first-child last-child only-child first-of-type last-of-type only-of-type empty'.split(' '),
);
const countingPseudos = new Set('nth-child nth-last-child nth-of-type nth-last-of-type'.split(' '));
const listPseudos = new Set(['is', 'where', 'not', 'has']);
/** `odd`, `even`, `3`, `2n`, `2n+1`, `-n+3`. */
const count = /^(?:odd|even|[+-]?\d{1,4}|[+-]?\d{0,4}n(?:\s*[+-]\s*\d{1,4})?)$/i;
const identifier = /^(?:--|-?[a-z_\u00B0-\uFFFF])[\w\u00B0-\uFFFF-]*$/i;
/** One attribute in brackets, its quoted value emptied: the parser is kinder about these than browsers are. */
const attribute =
  /^\[\s*[a-z_\u00B0-\uFFFF][\w\u00B0-\uFFFF-]*\s*(?:[~|^$*!]?=\s*(?:""|-?[a-z_\u00B0-\uFFFF][\w\u00B0-\uFFFF-]*)\s*[is]?\s*)?\]$/i;
const combinators: ReadonlySet<string> = new Set([
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Sibling,
  SelectorType.Adjacent,
]);

/**
 * Whether a text may stand as a selector in a rule, or what keeps it out. An allow-list over the parsed selector:
 * tags, classes, ids, attributes, the four combinators, pseudo-classes of position, and `:is :where :not :has`. No
 * escapes, no namespaces, no states, no pseudo-elements. What it lets pass browsers can read, and match in time.
 */
export function checkSelector(selector: string): SelectorRefusal | undefined {
  const odd = /[{};@\\]|\/\*|\p{Cc}|\p{Cs}/u.exec(selector);
  if (odd) return { code: 'selector-character', detail: /\p{Cc}|\p{Cs}/u.test(odd[0]) ? '' : odd[0] };
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/["']/.test(bare.replaceAll('""', ''))) return { code: 'selector-syntax' };
  const bracket = bare.match(/\[[^\]]*\]?/g)?.find((part) => !attribute.test(part));
  if (bracket !== undefined) return { code: 'selector-syntax', detail: bracket };
  try {
    return checkList(parse(selector), { functions: 0, combinators: 0, siblings: 0 }, 0, false);
  } catch {
    return { code: 'selector-syntax' };
  }
}

/** Whether a text may stand as a selector in a rule. */
export function isSafeSelector(selector: string): boolean {
  return checkSelector(selector) === undefined;
}

/**
 * Whether a selector can't mean the page as a whole: each of its alternatives ends in something that names an element
 * other than `html` and `body`. `*`, `:not(.x)` and `:first-child` name nothing. Such selectors may show what an
 * article is, but not what is removed. Expects what `checkSelector` lets pass.
 */
export function namesParts(selector: string): boolean {
  return parse(selector).every(namesPart);
}

/** What has been counted in one selector so far. */
interface Tally {
  functions: number;
  combinators: number;
  siblings: number;
}

function checkList(
  list: readonly (readonly Selector[])[],
  tally: Tally,
  nesting: number,
  isRelative: boolean,
): SelectorRefusal | undefined {
  if (list.length === 0) return { code: 'selector-syntax' };
  if (nesting > MAX_NESTING) return { code: 'selector-complex' };
  for (const chain of list) {
    const refusal = checkShape(chain, isRelative) ?? checkChain(chain, tally, nesting);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Combinators stand between two parts, never at an end; before the first one only inside of `:has`. */
function checkShape(chain: readonly Selector[], isRelative: boolean): SelectorRefusal | undefined {
  const isCombinator = (part: Selector | undefined): boolean => part === undefined || isTraversal(part);
  const isBad = isCombinator(chain.at(-1)) || (isCombinator(chain[0]) && !isRelative);
  const isDoubled = chain.some((part, index) => index > 0 && isCombinator(part) && isCombinator(chain[index - 1]));
  const isLate = chain.some(
    ({ type }, index) =>
      index > 0 && (type === SelectorType.Tag || type === SelectorType.Universal) && !isCombinator(chain[index - 1]),
  );
  return isBad || isDoubled || isLate ? { code: 'selector-syntax' } : undefined;
}

function checkChain(chain: readonly Selector[], tally: Tally, nesting: number): SelectorRefusal | undefined {
  for (const part of chain) {
    if (combinators.has(part.type)) {
      tally.combinators += 1;
      if (part.type === SelectorType.Sibling || part.type === SelectorType.Adjacent) tally.siblings += 1;
      if (tally.combinators > MAX_COMBINATORS || tally.siblings > MAX_SIBLINGS) return { code: 'selector-complex' };
      continue;
    }
    const refusal = checkPart(part, tally, nesting);
    if (refusal) return refusal;
  }
  return undefined;
}

function checkPart(part: Selector, tally: Tally, nesting: number): SelectorRefusal | undefined {
  if ('namespace' in part && part.namespace !== null) return { code: 'selector-unsupported', detail: '|' };
  switch (part.type) {
    case SelectorType.Universal:
      return undefined;
    case SelectorType.Tag:
      return checkName(part.name);
    case SelectorType.Attribute:
      if (part.action === AttributeAction.Not) return { code: 'selector-unsupported', detail: '!=' };
      // Only the short forms `.x` and `#x` are marked so.
      return checkName(part.ignoreCase === 'quirks' ? part.value : part.name);
    case SelectorType.Pseudo:
      return checkPseudo(part, tally, nesting);
    case SelectorType.PseudoElement:
      return { code: 'selector-unsupported', detail: `::${part.name}` };
    default:
      return { code: 'selector-unsupported', detail: part.type === SelectorType.Parent ? '<' : '||' };
  }
}

function checkName(name: string): SelectorRefusal | undefined {
  return identifier.test(name) ? undefined : { code: 'selector-syntax', detail: name };
}

function checkPseudo({ name, data }: PseudoSelector, tally: Tally, nesting: number): SelectorRefusal | undefined {
  if (data === null) return plainPseudos.has(name) ? undefined : { code: 'selector-unsupported', detail: `:${name}` };
  tally.functions += 1;
  if (tally.functions > ruleLimits.functions) return { code: 'selector-functions' };
  if (countingPseudos.has(name) && typeof data === 'string')
    return count.test(data.trim()) ? undefined : { code: 'selector-syntax', detail: `:${name}(${data})` };
  if (!listPseudos.has(name) || typeof data === 'string') return { code: 'selector-unsupported', detail: `:${name}()` };
  if (name === 'has' && holdsHas(data)) return { code: 'selector-nested-has' };
  return checkList(data, tally, nesting + 1, name === 'has');
}

/** `:has` anywhere inside, also below `:is` and `:not`. Nesting is limited by the functions of a selector. */
function holdsHas(list: readonly (readonly Selector[])[]): boolean {
  return list.some((chain) =>
    chain.some(
      (part) =>
        part.type === SelectorType.Pseudo && (part.name === 'has' || (Array.isArray(part.data) && holdsHas(part.data))),
    ),
  );
}

function namesPart(chain: readonly Selector[]): boolean {
  const start = chain.findLastIndex((part) => combinators.has(part.type)) + 1;
  const parts = chain.slice(start);
  const tag = parts.find((part) => part.type === SelectorType.Tag);
  if (tag) return !/^(?:html|body|head)$/i.test(tag.name);
  return parts.some(
    (part) =>
      part.type === SelectorType.Attribute ||
      (part.type === SelectorType.Pseudo &&
        (part.name === 'is' || part.name === 'where') &&
        Array.isArray(part.data) &&
        part.data.every(namesPart)),
  );
}
