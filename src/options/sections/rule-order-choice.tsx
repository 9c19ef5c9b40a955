import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Select } from '../../ui/select';
import type { RuleOrder } from '../rule-order';

interface RuleOrderChoiceProps {
  readonly value: RuleOrder;
  readonly onChange: (value: RuleOrder) => void;
}

/** What stands first in the table. */
export function RuleOrderChoice({ value, onChange }: RuleOrderChoiceProps): JSX.Element {
  return (
    <Select
      label={t('options_rules_order')}
      value={value}
      onChange={onChange}
      items={[
        { value: 'changed', text: t('options_rules_order_changed') },
        { value: 'name', text: t('options_rules_order_name') },
      ]}
    />
  );
}
