import type { Settings } from '../settings/settings';
import type { SiteRule } from './rule';
import { validateRule } from './validate-rule';

/** How many changes can be taken back, and how large all of them may be together, in characters of JSON. */
const MAX_CHANGES = 10;
const MAX_SIZE = 500_000;

/** One change of the rules, with what is needed to take it back. */
export interface RuleChange {
  /** Grows with every change. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Rules as they were, and where they stood. */
  readonly before: readonly { readonly rule: SiteRule; readonly index: number }[];
  /** Ids of rules that were not there. */
  readonly added: readonly string[];
  /** Changes to built-in rules as they were; `null` where there was none. */
  readonly builtin: Readonly<Record<string, Settings['builtin'][string] | null>>;
}

/** What happened to the rules between two states; nothing when nothing did. Order alone is no change. */
export function compareStates(before: Settings, after: Settings, id: number, at: number): RuleChange | undefined {
  const old = new Map(before.rules.map((rule, index) => [rule.id, { rule, index }]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  const changed = [...old.values()].filter(({ rule }) => !isSame(now.get(rule.id), rule));
  const added = [...now.keys()].filter((ruleId) => !old.has(ruleId));
  const ids = new Set([...Object.keys(before.builtin), ...Object.keys(after.builtin)]);
  const builtin = [...ids]
    .filter((ruleId) => !isSame(before.builtin[ruleId], after.builtin[ruleId]))
    .map((ruleId) => [ruleId, before.builtin[ruleId] ?? null] as const);
  if (changed.length + added.length + builtin.length === 0) return undefined;
  return { id, at, before: changed, added, builtin: Object.fromEntries(builtin) };
}

/** The changes with one more, newest first; the oldest go when there are too many or they are too large. */
export function withChange(changes: readonly RuleChange[], change: RuleChange): readonly RuleChange[] {
  let size = 0;
  return [change, ...changes].slice(0, MAX_CHANGES).filter((kept) => {
    size += JSON.stringify(kept).length;
    return size <= MAX_SIZE;
  });
}

/** The settings as if a change had not been made. Everything that it did not touch stays as it is. */
export function withoutChange(settings: Settings, change: RuleChange): Settings {
  const added = new Set(change.added);
  const restored = new Map(change.before.map((entry) => [entry.rule.id, entry.rule]));
  const kept = settings.rules.filter((rule) => !added.has(rule.id)).map((rule) => restored.get(rule.id) ?? rule);
  const present = new Set(kept.map((rule) => rule.id));
  const rules = change.before
    .filter(({ rule }) => !present.has(rule.id))
    .reduce<readonly SiteRule[]>((list, { rule, index }) => list.toSpliced(index, 0, rule), kept);
  const builtin = Object.entries({ ...settings.builtin, ...change.builtin }).filter((entry) => entry[1] !== null);
  return { ...settings, rules, builtin: Object.fromEntries(builtin) as Settings['builtin'] };
}

/** Whether a later change touched the same rules, so that taking this one back would undo that one too. */
export function isOverlaid(changes: readonly RuleChange[], change: RuleChange): boolean {
  const own = new Set(touched(change));
  return changes.some((other) => other.id > change.id && touched(other).some((ruleId) => own.has(ruleId)));
}

/** The changes of a stored value; damaged ones are left out, whole. Never throws. */
export function parseRuleChanges(value: unknown): readonly RuleChange[] {
  return Array.isArray(value) ? value.slice(0, MAX_CHANGES).filter(isRuleChange) : [];
}

function isRuleChange(value: unknown): value is RuleChange {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, before, added, builtin } = value as Partial<Record<keyof RuleChange, unknown>>;
  return (
    Number.isSafeInteger(id) &&
    Number.isSafeInteger(at) &&
    Array.isArray(before) &&
    before.every((entry: unknown) => isPlaced(entry)) &&
    Array.isArray(added) &&
    added.every((item) => typeof item === 'string') &&
    typeof builtin === 'object' &&
    builtin !== null
  );
}

function isPlaced(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || !('rule' in entry) || !('index' in entry)) return false;
  return Number.isSafeInteger(entry.index) && validateRule(entry.rule).ok;
}

function touched({ before, added, builtin }: RuleChange): readonly string[] {
  return [...before.map(({ rule }) => rule.id), ...added, ...Object.keys(builtin)];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
