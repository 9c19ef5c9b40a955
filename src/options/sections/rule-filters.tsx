import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import { passesFilter, type RuleFilter, type RuleRow, ruleFilters } from '../rule-list';

interface RuleFiltersProps {
  readonly rows: readonly RuleRow[];
  readonly value: RuleFilter;
  readonly onChange: (value: RuleFilter) => void;
}

const names: Readonly<Record<RuleFilter, MessageKey>> = {
  all: 'options_filter_all',
  builtin: 'options_filter_builtin',
  own: 'options_filter_own',
  list: 'options_filter_list',
  off: 'options_filter_off',
};

/** The chips above the table, each with how many of the found rules it would show; lists only where there are any. */
export function RuleFilters({ rows, value, onChange }: RuleFiltersProps): JSX.Element {
  const count = (filter: RuleFilter): number => rows.filter((row) => passesFilter(row, filter)).length;
  const filters = ruleFilters.filter((filter) => filter !== 'list' || filter === value || count(filter) > 0);
  return (
    <fieldset class="chips" aria-label={t('options_rules_filter')}>
      {filters.map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === value} onClick={() => onChange(filter)}>
          {t(names[filter])} {count(filter)}
        </button>
      ))}
    </fieldset>
  );
}
