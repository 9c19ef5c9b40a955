import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Grants } from '../../core/rules/grants';
import { lacksAccess } from '../access';
import type { RuleRow } from '../rule-list';
import { type RowActions, RuleLine } from './rule-line';

/** Rows that are drawn, or not, together. */
export const ROWS_IN_BLOCK = 10;

/** Rows that are drawn before anything was measured: as many as a window shows. */
const DRAWN_AT_ONCE = 3 * ROWS_IN_BLOCK;

/** How far from the window a block is drawn: a page of scrolling ahead. */
const NEAR = '700px 0px';

interface RuleBlockProps {
  readonly rows: readonly RuleRow[];
  /** Place of the first row in the whole table. */
  readonly firstPlace: number;
  readonly isAlwaysDrawn: boolean;
  /** Height of a row as it was last measured in any block, in CSS pixels. */
  readonly rowHeight: { current: number };
  readonly grants: Grants;
  readonly actions: { readonly current: RowActions };
}

/**
 * Some rows of the table. Far from the window they are one empty row of the same height, so that thousands of rules
 * scroll and filter as a few do. A block that holds the focus stays.
 */
export function RuleBlock({
  rows,
  firstPlace,
  isAlwaysDrawn,
  rowHeight,
  grants,
  actions,
}: RuleBlockProps): JSX.Element {
  const body = useRef<HTMLTableSectionElement>(null);
  const [isNear, setIsNear] = useState(firstPlace <= DRAWN_AT_ONCE);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
      if (!entry || element.contains(document.activeElement)) return;
      // Without layout (a hidden page) nothing intersects; what was drawn stays then.
      if (!entry.isIntersecting && entry.boundingClientRect.height === 0) return;
      if (!entry.isIntersecting && element.rows.length > 1)
        rowHeight.current = entry.boundingClientRect.height / element.rows.length;
      setIsNear(entry.isIntersecting);
    };
    const observer = new IntersectionObserver(look, { rootMargin: NEAR });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={body}>
      {isNear || isAlwaysDrawn ? (
        rows.map((row, index) => (
          <RuleLine
            key={`${row.list ?? ''} ${row.rule.id}`}
            row={row}
            place={firstPlace + index}
            blocked={lacksAccess(row.rule, grants)}
            actions={actions}
          />
        ))
      ) : (
        <tr class="gap">
          <td colSpan={5} style={{ blockSize: `${Math.round(rows.length * rowHeight.current)}px` }} />
        </tr>
      )}
    </tbody>
  );
}
