import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FieldChange, RuleComparison, RuleField } from '../../core/lists/compare-rules';
import type { DropReport } from '../../core/lists/list-format';
import type { ListRecord } from '../../core/lists/list-record';
import type { RuleMode, SiteRule } from '../../core/rules/rule';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { formatNames } from '../list-words';
import { modeNames } from '../mode-names';
import { DroppedLines } from './import-preview-dropped';
import { PreviewHeading } from './import-preview-heading';

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

type Usable = Exclude<RuleComparison, { readonly kind: 'same' }>;

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
      <p class="preview-actions">
        {(usable.length > 0 || (props.isWhole && items.length > 0)) && (
          <Button
            kind="primary"
            aria-disabled={chosen.size === 0 && !props.isWhole}
            onClick={() => {
              if (chosen.size > 0 || props.isWhole) apply();
            }}
          >
            {t(props.apply, chosen.size)}
          </Button>
        )}{' '}
        <Button kind="quiet" onClick={onCancel}>
          {t('options_cancel')}
        </Button>
      </p>
    </section>
  );
}

interface PreviewRowProps {
  readonly item: Usable;
  readonly chosen: boolean;
  readonly onChoose: ((on: boolean) => void) | undefined;
}

function PreviewRow({ item, chosen, onChoose }: PreviewRowProps): JSX.Element {
  const id = useId();
  return (
    <tr>
      <td class="pick">
        {onChoose && (
          <input
            id={id}
            type="checkbox"
            class="check"
            checked={chosen}
            aria-describedby={`${id}-change`}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </td>
      <td class="what">
        <label for={onChoose && id}>{item.rule.name}</label>
        {item.kind === 'new' ? (
          <div class="code-text">{item.rule.match.join(' ')}</div>
        ) : (
          item.changes.map((change) => <Change key={change.field} {...change} />)
        )}
      </td>
      <td id={`${id}-change`} class={`change ${item.kind}`}>
        {changeWords(item)}
      </td>
    </tr>
  );
}

function changeWords(item: Usable): string {
  switch (item.kind) {
    case 'new':
      return t('options_import_new');
    case 'changed':
      return t('options_import_changed', item.changes.length);
    case 'conflict':
      return t('options_import_conflict');
    default:
      return '';
  }
}

const fieldNames: Readonly<Record<RuleField, MessageKey>> = {
  name: 'options_field_name',
  match: 'options_field_match',
  exclude: 'options_field_exclude',
  mode: 'options_field_mode',
  article: 'options_field_article',
  title: 'options_field_title',
  author: 'options_field_author',
  date: 'options_field_date',
  remove: 'options_field_remove',
  keep: 'options_field_keep',
  removeText: 'options_field_remove_text',
  lazyAttrs: 'options_field_lazy_attrs',
  original: 'options_field_original',
  note: 'options_field_note',
  enabled: 'options_field_enabled',
};

/** A field with what goes struck out and what comes underlined; read out as "before" and "after". */
function Change({ field, before, after }: FieldChange): JSX.Element {
  return (
    <div class="field-change">
      <span>{t(fieldNames[field])}</span>
      {before.length > 0 && (
        <del>
          <span class="vh">{t('options_import_before')}</span> {before.map((line) => shown(field, line)).join(' ')}
        </del>
      )}
      {after.length > 0 && (
        <ins>
          <span class="vh">{t('options_import_after')}</span> {after.map((line) => shown(field, line)).join(' ')}
        </ins>
      )}
    </div>
  );
}

function shown(field: RuleField, line: string): string {
  if (field === 'mode') return t(modeNames[line as RuleMode].long);
  if (field === 'enabled') return t(line === 'true' ? 'options_field_enabled_on' : 'options_field_enabled_off');
  return line;
}
