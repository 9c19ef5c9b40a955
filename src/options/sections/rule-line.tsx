import { Component, type JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon, warningIcon } from '../../ui/icons';
import { Menu, type MenuItem } from '../../ui/menu';
import { Toggle } from '../../ui/toggle';
import { modeNames } from '../mode-names';
import type { RuleRow } from '../rule-list';
import { originName } from './rule-origin';

/** What can be done to the rule of one row. */
export interface RowActions {
  readonly onEnable: (row: RuleRow, enabled: boolean) => void;
  readonly onEdit: (row: RuleRow) => void;
  readonly onDuplicate: (row: RuleRow) => void;
  readonly onRestore: (row: RuleRow) => void;
  readonly onDelete: (row: RuleRow) => void;
  readonly onAllow: (row: RuleRow) => void;
}

interface RuleLineProps {
  readonly row: RuleRow;
  /** Place in the whole table, the headings being 1: most rows are not drawn. */
  readonly place: number;
  readonly blocked: boolean;
  /** The newest actions: a line that does not change is not drawn again. */
  readonly actions: { readonly current: RowActions };
}

/**
 * One rule. A list's rules are switched with their list and not edited, only copied.
 *
 * Rows are made anew whenever settings are; searching and filtering only move them, so they are not drawn
 * again.
 */
export class RuleLine extends Component<RuleLineProps> {
  override shouldComponentUpdate(next: RuleLineProps): boolean {
    const { row, place, blocked } = this.props;
    return next.row !== row || next.place !== place || next.blocked !== blocked;
  }

  override render({ row, place, blocked, actions }: RuleLineProps): JSX.Element {
    const { rule } = row;
    return (
      <tr class={rule.enabled ? undefined : 'off'} aria-rowindex={place}>
        <td class="on">
          {row.origin !== 'list' && (
            <Toggle
              label={t('options_rule_on', rule.name)}
              checked={rule.enabled}
              onChange={(enabled) => actions.current.onEnable(row, enabled)}
            />
          )}
        </td>
        <td class="site">
          <b>{rule.name}</b>
          <Patterns patterns={rule.match} />
          {blocked && (
            <p class="blocked">
              <Icon of={warningIcon} />
              <span>{t('options_rule_no_access')}</span>
              <Button aria-label={t('options_rule_allow', rule.name)} onClick={() => actions.current.onAllow(row)}>
                {t('options_allow')}
              </Button>
            </p>
          )}
        </td>
        <td class="mode">{t(modeNames[rule.mode].long)}</td>
        <td class="origin">{originName(row)}</td>
        <td class="menu-cell">
          <Menu label={t('options_rule_more', rule.name)} items={() => menuOf(row, actions.current)} />
        </td>
      </tr>
    );
  }
}

function Patterns({ patterns }: { readonly patterns: readonly string[] }): JSX.Element {
  const more = patterns.length - 1;
  return (
    <small class="patterns">
      <span class="code-text">{patterns[0]}</span>
      {more > 0 && (
        <span class="more">
          {more === 1 ? t('options_rule_patterns_one_more') : t('options_rule_patterns_more', more)}
        </span>
      )}
    </small>
  );
}

function menuOf(row: RuleRow, actions: RowActions): readonly MenuItem[] {
  const own = row.origin === 'own';
  const listed = row.origin === 'list';
  const items: readonly (MenuItem & { readonly when: boolean })[] = [
    { id: 'edit', text: t('options_rule_edit'), run: () => actions.onEdit(row), when: !listed },
    { id: 'duplicate', text: t('options_rule_duplicate'), run: () => actions.onDuplicate(row), when: true },
    { id: 'restore', text: t('options_rule_restore'), run: () => actions.onRestore(row), when: row.changed },
    { id: 'delete', text: t('options_rule_delete'), danger: true, run: () => actions.onDelete(row), when: own },
  ];
  return items.filter((item) => item.when);
}
