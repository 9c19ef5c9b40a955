import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldChange, RuleComparison, RuleField } from '../../core/lists/compare-rules';
import type { RuleMode } from '../../core/rules/rule';
import { type MessageKey, t } from '../../platform/i18n';
import { modeNames } from '../mode-names';

/** A rule of a file that would change something. */
export type Usable = Exclude<RuleComparison, { readonly kind: 'same' }>;

interface PreviewRowProps {
  readonly item: Usable;
  readonly chosen: boolean;
  readonly onChoose: ((on: boolean) => void) | undefined;
}

/** One rule with its box, what it would change, and in a word how. */
export function PreviewRow({ item, chosen, onChoose }: PreviewRowProps): JSX.Element {
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
