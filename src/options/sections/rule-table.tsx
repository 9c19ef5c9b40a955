import { Component, type JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Icon, warningIcon } from '../../ui/icons';
import { Menu, type MenuItem } from '../../ui/menu';
import { Toggle } from '../../ui/toggle';
import { lacksAccess, readGrants } from '../access';
import { modeNames } from '../mode-names';
import type { RuleRow } from '../rule-list';

interface RowActions {
  readonly onEnable: (row: RuleRow, enabled: boolean) => void;
  readonly onEdit: (row: RuleRow) => void;
  readonly onDuplicate: (row: RuleRow) => void;
  readonly onRestore: (row: RuleRow) => void;
  readonly onDelete: (row: RuleRow) => void;
  readonly onAllow: (row: RuleRow) => void;
}

type RuleTableProps = RowActions & {
  readonly rows: readonly RuleRow[];
  readonly granted: readonly string[];
};

/** The rules as a table; on narrow screens the same rows are cards. */
export function RuleTable({ rows, granted, ...actions }: RuleTableProps): JSX.Element {
  const grants = useMemo(() => readGrants(granted), [granted]);
  // Lines that do not change are not drawn again, so they reach the newest actions through this.
  const latest = useRef(actions);
  latest.current = actions;
  return (
    <table class="rules">
      <thead>
        <tr>
          <th class="on">{t('options_column_on')}</th>
          <th>{t('options_column_site')}</th>
          <th>{t('options_column_mode')}</th>
          <th>{t('options_column_origin')}</th>
          <th>
            <span class="vh">{t('options_column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.rule.id} row={row} blocked={lacksAccess(row.rule, grants)} actions={latest} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly row: RuleRow;
  readonly blocked: boolean;
  readonly actions: { readonly current: RowActions };
}

/** Rows are made anew whenever settings are; searching and filtering only move them, so they are not drawn again. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate(next: LineProps): boolean {
    return next.row !== this.props.row || next.blocked !== this.props.blocked;
  }

  override render({ row, blocked, actions }: LineProps): JSX.Element {
    const { rule } = row;
    return (
      <tr class={rule.enabled ? undefined : 'off'}>
        <td class="on">
          <Toggle
            label={t('options_rule_on', rule.name)}
            checked={rule.enabled}
            onChange={(enabled) => actions.current.onEnable(row, enabled)}
          />
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
        <td class="origin">{t(originName(row))}</td>
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

function originName(row: RuleRow): 'options_origin_own' | 'options_origin_builtin' | 'options_origin_changed' {
  if (row.origin === 'own') return 'options_origin_own';
  return row.changed ? 'options_origin_changed' : 'options_origin_builtin';
}

function menuOf(row: RuleRow, actions: RowActions): readonly MenuItem[] {
  const own = row.origin === 'own';
  const items: readonly (MenuItem & { readonly when: boolean })[] = [
    {
      id: 'edit',
      text: t(own ? 'options_rule_edit' : 'options_rule_change_mode'),
      run: () => actions.onEdit(row),
      when: true,
    },
    { id: 'duplicate', text: t('options_rule_duplicate'), run: () => actions.onDuplicate(row), when: true },
    { id: 'restore', text: t('options_rule_restore'), run: () => actions.onRestore(row), when: row.changed },
    { id: 'delete', text: t('options_rule_delete'), danger: true, run: () => actions.onDelete(row), when: own },
  ];
  return items.filter((item) => item.when);
}
