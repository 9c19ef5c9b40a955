import type { SiteRule } from '../rules/rule';

/** Fields of a rule that a comparison speaks about; the id is none of the user's business. */
export type RuleField = Exclude<keyof SiteRule, 'id'>;

/** A field that differs: of lists only the lines that go and come, of everything else the old and the new text. */
export interface FieldChange {
  readonly field: RuleField;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * One rule of a file beside what is there. `changed`: an earlier import put that rule there, and the user never
 * touched it; `conflict`: taking it would overwrite something that the user wrote.
 */
export type RuleComparison =
  | { readonly kind: 'new'; readonly rule: SiteRule }
  | { readonly kind: 'same'; readonly rule: SiteRule }
  | {
      readonly kind: 'changed' | 'conflict';
      /** As it would be stored: under the id of the rule that it replaces. */
      readonly rule: SiteRule;
      readonly changes: readonly FieldChange[];
    };

/** Fingerprints of rules as they came in by an import, by rule id. */
export type ImportMarks = Readonly<Record<string, string>>;

const fields: readonly RuleField[] = [
  'name',
  'match',
  'exclude',
  'mode',
  'article',
  'title',
  'author',
  'date',
  'remove',
  'keep',
  'removeText',
  'lazyAttrs',
  'original',
  'note',
  'enabled',
];

/**
 * Compares the rules of a file with the user's own. Rules belong together by their id, or else by having the same
 * addresses. Linear in the number of rules.
 */
export function compareRules(
  rules: readonly SiteRule[],
  own: readonly SiteRule[],
  marks: ImportMarks,
): readonly RuleComparison[] {
  const byId = new Map(own.map((rule) => [rule.id, rule]));
  const byAddresses = new Map(own.map((rule) => [addressesOf(rule), rule]));
  const met = new Set<SiteRule>();
  return rules.map((rule): RuleComparison => {
    const before = byId.get(rule.id) ?? byAddresses.get(addressesOf(rule));
    if (!before || met.has(before)) return { kind: 'new', rule };
    met.add(before);
    const changes = differences(before, rule);
    if (changes.length === 0) return { kind: 'same', rule: before };
    const isOurs = Object.hasOwn(marks, before.id) && marks[before.id] === fingerprint(before);
    return { kind: isOurs ? 'changed' : 'conflict', rule: { ...rule, id: before.id }, changes };
  });
}

function addressesOf(rule: SiteRule): string {
  return rule.match.toSorted().join('\n');
}

function differences(before: SiteRule, after: SiteRule): readonly FieldChange[] {
  return fields.flatMap((field) => {
    const [old, now] = [linesOf(before[field]), linesOf(after[field])];
    const change = { field, before: without(old, now), after: without(now, old) };
    return change.before.length + change.after.length === 0 ? [] : [change];
  });
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}

function linesOf(value: SiteRule[RuleField]): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean') return [String(value)];
  return 'selector' in value ? [value.selector] : value;
}

/** A short text that is another one for every other content of a rule; the id does not matter. */
export function fingerprint(rule: SiteRule): string {
  const text = JSON.stringify(fields.map((field) => linesOf(rule[field])));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}

/**
 * The user's rules with the chosen ones of an import: known ids are replaced in their place, the others are added as
 * the newest.
 */
export function withRules(own: readonly SiteRule[], chosen: readonly SiteRule[]): readonly SiteRule[] {
  const byId = new Map(chosen.map((rule) => [rule.id, rule]));
  const known = new Set(own.map((rule) => rule.id));
  return [...own.map((rule) => byId.get(rule.id) ?? rule), ...chosen.filter((rule) => !known.has(rule.id))];
}

/** The marks after an import; those of rules that are gone are forgotten. */
export function withMarks(marks: ImportMarks, chosen: readonly SiteRule[], rules: readonly SiteRule[]): ImportMarks {
  const kept = new Set(rules.map((rule) => rule.id));
  const all = [...Object.entries(marks), ...chosen.map((rule) => [rule.id, fingerprint(rule)] as const)];
  return Object.fromEntries(all.filter(([id]) => kept.has(id)));
}

/** The marks of a stored value; what is none is left out. */
export function parseMarks(value: unknown): ImportMarks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, mark]) => typeof mark === 'string' && mark.length < 20));
}
