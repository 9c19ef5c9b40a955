import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { readGrants } from '../../core/rules/grants';
import { t } from '../../platform/i18n';
import type { RuleRow } from '../rule-list';
import { ROWS_IN_BLOCK, RuleBlock } from './rule-block';
import type { RowActions } from './rule-line';

type RuleTableProps = RowActions & {
  readonly rows: readonly RuleRow[];
  readonly granted: readonly string[];
};

/** So many rows are drawn whether anybody sees them or not. */
const ALWAYS_DRAWN = 6 * ROWS_IN_BLOCK;

/** Height of a row before one was measured, in CSS pixels. */
const GUESSED_ROW = 71;

/** The rules as a table; on narrow screens the same rows are cards. Only what is near the window is drawn. */
export function RuleTable({ rows, granted, ...actions }: RuleTableProps): JSX.Element {
  const grants = useMemo(() => readGrants(granted), [granted]);
  const rowHeight = useRef(GUESSED_ROW);
  const latest = useRef<RowActions>(actions);
  latest.current = actions;
  const blocks = Array.from({ length: Math.ceil(rows.length / ROWS_IN_BLOCK) }, (_, index) => index);
  return (
    <table class="rules" aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th class="on">{t('options_column_on')}</th>
          <th>{t('options_column_site')}</th>
          <th class="mode">{t('options_column_mode')}</th>
          <th class="origin">{t('options_column_origin')}</th>
          <th class="menu-cell">
            <span class="vh">{t('options_column_actions')}</span>
          </th>
        </tr>
      </thead>
      {blocks.map((block) => (
        <RuleBlock
          key={block}
          rows={rows.slice(block * ROWS_IN_BLOCK, (block + 1) * ROWS_IN_BLOCK)}
          firstPlace={block * ROWS_IN_BLOCK + 2}
          rowHeight={rowHeight}
          isAlwaysDrawn={rows.length <= ALWAYS_DRAWN}
          grants={grants}
          actions={latest}
        />
      ))}
    </table>
  );
}
