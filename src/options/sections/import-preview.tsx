import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { RuleComparison } from '../../core/lists/compare-rules';
import type { DropReport } from '../../core/lists/list-format';
import type { ListRecord } from '../../core/lists/list-record';
import type { SiteRule } from '../../core/rules/rule';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { formatNames } from '../list-words';
import { PreviewActions } from './import-preview-actions';
import { DroppedLines } from './import-preview-dropped';
import { PreviewHeading } from './import-preview-heading';
import { PreviewRow, type Usable } from './import-preview-row';

interface ImportPreviewProps {
  /** What the rules came in, as the user knows it. */
  readonly name: string;
  readonly format: ListRecord['format'];
  readonly items: readonly RuleComparison[];
  readonly dropped?: DropReport | undefined;
  /** Words of the button, with the number of chosen rules in the place of `$1`. */
  readonly apply: MessageKey;
  /** A subscription is taken as a whole: nothing can be chosen. */
  readonly isWhole?: boolean;
  readonly onApply: (chosen: readonly SiteRule[]) => void;
  readonly onCancel: () => void;
}

/** Rules on screen at once; more come on a click, so that large files stay quick. */
const PAGE = 200;

/**
 * What a file would do, rule by rule. New rules and those that an earlier import brought are chosen from the start;
 * rules that would overwrite what the user wrote are not.
 */
export function ImportPreview(props: ImportPreviewProps): JSX.Element {
  const { name, format, items, dropped, onCancel } = props;
  const title = useId();
  const usable = items.filter((item): item is Usable => item.kind !== 'same');
  const same = items.length - usable.length;
  const [shown, setShown] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<SiteRule>>(
    () => new Set(usable.filter((item) => item.kind !== 'conflict').map(({ rule }) => rule)),
  );
  const choose = (rule: SiteRule, on: boolean): void =>
    setChosen((now) => new Set(on ? [...now, rule] : [...now].filter((other) => other !== rule)));
  const apply = (): void => props.onApply(usable.map(({ rule }) => rule).filter((rule) => chosen.has(rule)));
  return (
    <section class="preview" aria-labelledby={title}>
      <PreviewHeading id={title} />
      <p>{t('options_import_lead', name, items.length)}</p>
      <p class="hint">{t('options_import_format', t(formatNames[format]))}</p>
      {usable.length > 0 && (
        <table class="preview-table">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('options_import_column_rule')}
              </th>
              <th scope="col">{t('options_import_column_change')}</th>
            </tr>
          </thead>
          <tbody>
            {usable.slice(0, shown).map((item) => (
              <PreviewRow
                key={item.rule.id}
                item={item}
                chosen={chosen.has(item.rule)}
                onChoose={props.isWhole ? undefined : (on) => choose(item.rule, on)}
              />
            ))}
          </tbody>
        </table>
      )}
      {usable.length > shown && (
        <p>
          <Button kind="quiet" onClick={() => setShown(shown + PAGE)}>
            {t('options_import_more', Math.min(PAGE, usable.length - shown))}
          </Button>
        </p>
      )}
      {same > 0 && <p class="hint">{t('options_import_same', same)}</p>}
      {items.length === 0 && <p>{t('options_import_nothing')}</p>}
      {dropped && <DroppedLines dropped={dropped} />}
      <PreviewActions
        isWanted={usable.length > 0 || (props.isWhole === true && items.length > 0)}
        isReady={chosen.size > 0 || props.isWhole === true}
        onApply={apply}
        onCancel={onCancel}
      >
        {t(props.apply, chosen.size)}
      </PreviewActions>
    </section>
  );
}
