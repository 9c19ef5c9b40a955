import { applyBuiltinChanges, builtinRules } from '../core/rules/builtin';
import type { RuleMode, SiteRule } from '../core/rules/rule';
import { siteRule } from '../core/rules/site-mode';
import type { Settings } from '../core/settings/settings';
import { familyName } from '../platform/family-name';
import { t } from '../platform/i18n';
import { modeNames } from './mode-names';

/** One line of the rules table. */
export interface RuleRow {
  /** As it is in force: a built-in rule with the user's changes laid over it. */
  readonly rule: SiteRule;
  readonly origin: 'own' | 'list' | 'builtin';
  /** Name of the list that it is from. */
  readonly list?: string;
  /** A built-in rule that the user switched off or gave another mode. */
  readonly changed: boolean;
  /** What a search looks through, in lower case. */
  readonly words: string;
  /** When an own rule was last changed, in milliseconds; 0 for the others and when nobody knows. */
  readonly changedAt: number;
}

/** What the chips above the table show. */
export type RuleFilter = 'all' | 'builtin' | 'own' | 'list' | 'off';

/** All filters, in the order of the chips. */
export const ruleFilters: readonly RuleFilter[] = ['all', 'builtin', 'own', 'list', 'off'];

/** Every rule there is: the user's own, newest first, those of lists, then the built-in ones in their own order. */
export function listRules(settings: Settings): readonly RuleRow[] {
  const own = settings.rules.map((rule) => rowOf(rule, 'own', { changedAt: settings.ruleTimes[rule.id] ?? 0 }));
  const listed = settings.lists.flatMap((list) =>
    list.rules.map((rule) =>
      rowOf({ ...rule, enabled: rule.enabled && list.enabled }, 'list', { list: list.name, words: list.name }),
    ),
  );
  const builtin = applyBuiltinChanges(settings.builtin).map((rule, index) =>
    rowOf({ ...rule, name: familyName(rule.name) }, 'builtin', { changed: differs(rule, builtinRules[index]) }),
  );
  return [...own.reverse(), ...listed, ...builtin];
}

function rowOf(rule: SiteRule, origin: RuleRow['origin'], more: Partial<RuleRow>): RuleRow {
  const words = [rule.name, ...rule.match, t(modeNames[rule.mode].long), more.words ?? ''].join('\n').toLowerCase();
  return { changed: false, changedAt: 0, ...more, rule, origin, words };
}

function differs(rule: SiteRule, shipped: SiteRule | undefined): boolean {
  return rule.enabled !== shipped?.enabled || rule.mode !== shipped.mode;
}

/** Whether a row belongs under a filter. */
export function passesFilter(row: RuleRow, filter: RuleFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'off') return !row.rule.enabled;
  return row.origin === filter;
}

/** Whether a row has all words of the search in its name, patterns or the name of its mode. An empty search fits all. */
export function passesSearch(row: RuleRow, search: string): boolean {
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.words.includes(word));
}

/** The settings with one rule changed; of a built-in rule only switch and mode can change, the rest is kept as shipped. */
export function withRuleChange(
  settings: Settings,
  row: RuleRow,
  change: { readonly enabled?: boolean; readonly mode?: RuleMode },
): Settings {
  const { id } = row.rule;
  if (row.origin === 'own') {
    return { ...settings, rules: settings.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) };
  }
  const shipped = builtinRules.find((rule) => rule.id === id);
  const merged = { ...settings.builtin[id], ...change };
  const kept = {
    ...(merged.enabled !== undefined && merged.enabled !== shipped?.enabled && { enabled: merged.enabled }),
    ...(merged.mode !== undefined && merged.mode !== shipped?.mode && { mode: merged.mode }),
  };
  const { [id]: _before, ...others } = settings.builtin;
  return { ...settings, builtin: Object.keys(kept).length === 0 ? others : { ...others, [id]: kept } };
}

/** The settings with a built-in rule as it was shipped. */
export function withBuiltinRestored(settings: Settings, id: string): Settings {
  const { [id]: _before, ...others } = settings.builtin;
  return { ...settings, builtin: others };
}

/** The settings with an own rule saved: in the place of the one that had the id before, else as the newest. */
export function withRuleSaved(settings: Settings, rule: SiteRule, idBefore = rule.id): Settings {
  const known = settings.rules.some((other) => other.id === idBefore);
  const rules = known
    ? settings.rules.map((other) => (other.id === idBefore ? rule : other))
    : [...settings.rules, rule];
  return { ...settings, rules };
}

/** The settings without one own rule. */
export function withoutRule(settings: Settings, id: string): Settings {
  return { ...settings, rules: settings.rules.filter((rule) => rule.id !== id) };
}

/** The settings with a deleted rule back in its old place, or unchanged when its id is in use again. */
export function withRuleBack(settings: Settings, rule: SiteRule, index: number): Settings {
  if (settings.rules.some((other) => other.id === rule.id)) return settings;
  return { ...settings, rules: settings.rules.toSpliced(index, 0, rule) };
}

/** A copy of any rule as an own rule, with an id that nobody has. */
export function copyOfRule(rule: SiteRule, name: string, settings: Settings): SiteRule {
  return { ...rule, id: freeRuleId(rule.id.replace(/^builtin-/, ''), settings), name };
}

/** An id for an own rule, made from any words; never one that is taken. */
export function freeRuleId(words: string, settings: Settings): string {
  return siteRule(words.toLowerCase(), 'notify', settings.rules).id;
}
