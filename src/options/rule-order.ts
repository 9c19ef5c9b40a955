import { uiLanguage } from '../platform/i18n';
import type { RuleRow } from './rule-list';

/** How the table is sorted: what was written or changed last first, or by name. */
export type RuleOrder = 'changed' | 'name';

/**
 * The rows in an order: by the time of their last change, rules of the same time as they are listed; or by name, as
 * people of the language compare them.
 */
export function sortRules(rows: readonly RuleRow[], order: RuleOrder): readonly RuleRow[] {
  if (order === 'changed') return rows.toSorted((a, b) => b.changedAt - a.changedAt);
  const { compare } = new Intl.Collator(uiLanguage(), { numeric: true });
  return rows.toSorted((a, b) => compare(a.rule.name, b.rule.name));
}
