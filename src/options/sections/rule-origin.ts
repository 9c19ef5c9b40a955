import { t } from '../../platform/i18n';
import type { RuleRow } from '../rule-list';

/** Where a rule is from, in the words of the table's column. */
export function originName(row: RuleRow): string {
  if (row.origin === 'own') return t('options_origin_own');
  if (row.origin === 'list') return row.list ?? '';
  return t(row.changed ? 'options_origin_changed' : 'options_origin_builtin');
}
