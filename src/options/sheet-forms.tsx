import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../core/rules/rule';
import { t } from '../platform/i18n';
import { Segmented } from '../ui/segmented';
import { LineFieldView, ListFieldView, type SheetForm } from './draft-fields';
import { modeNames } from './mode-names';
import type { RuleDraft } from './rule-draft';

/** Fields that few rules need; folded as long as they are empty. */
const folded: readonly (keyof RuleDraft)[] = ['exclude', 'author', 'date', 'removeText', 'lazyAttrs'];

/** Every field of a rule of the user's own. */
export function OwnForm(form: SheetForm): JSX.Element {
  const [isOpenAtFirst] = useState(() => folded.some((field) => form.draft[field].length > 0));
  return (
    <>
      <LineFieldView {...form} field="name" label={t('options_field_name')} />
      <ListFieldView {...form} field="match" label={t('options_field_match')} hint={t('options_field_match_hint')} />
      <ModeField {...form} />
      <LineFieldView
        {...form}
        field="article"
        label={t('options_field_article')}
        hint={t('options_field_selector_hint')}
      />
      <LineFieldView {...form} field="title" label={t('options_field_title')} />
      <ListFieldView {...form} field="remove" label={t('options_field_remove')} />
      <ListFieldView {...form} field="keep" label={t('options_field_keep')} hint={t('options_field_keep_hint')} />
      <LineFieldView
        {...form}
        field="original"
        label={t('options_field_original')}
        hint={t('options_field_original_hint')}
      />
      <LineFieldView {...form} field="note" label={t('options_field_note')} />
      <details open={isOpenAtFirst}>
        <summary>{t('options_field_more')}</summary>
        <ListFieldView {...form} field="exclude" label={t('options_field_exclude')} />
        <LineFieldView {...form} field="author" label={t('options_field_author')} />
        <LineFieldView {...form} field="date" label={t('options_field_date')} />
        <ListFieldView {...form} field="removeText" label={t('options_field_remove_text')} />
        <ListFieldView
          {...form}
          field="lazyAttrs"
          label={t('options_field_lazy')}
          hint={t('options_field_lazy_hint')}
        />
      </details>
    </>
  );
}

interface BuiltinFormProps extends Pick<SheetForm, 'draft' | 'set'> {
  readonly rule: SiteRule;
}

/** Of a rule that came with the product, only what it does can be changed. */
export function BuiltinForm({ rule, draft, set }: BuiltinFormProps): JSX.Element {
  return (
    <>
      <div class="field">
        <b>{rule.name}</b>
        {rule.match.map((pattern) => (
          <div key={pattern} class="code-text">
            {pattern}
          </div>
        ))}
      </div>
      <ModeField draft={draft} set={set} />
      <p class="hint">{t('options_sheet_builtin_note')}</p>
    </>
  );
}

function ModeField({ draft, set }: Pick<SheetForm, 'draft' | 'set'>): JSX.Element {
  const id = useId();
  const text = (mode: RuleDraft['mode']): string => t(modeNames[mode].short);
  return (
    <div class="field">
      <span class="field-label" id={id}>
        {t('options_field_mode')}
      </span>
      <Segmented
        labelledBy={id}
        value={draft.mode}
        onChange={(mode) => set({ mode })}
        segments={[
          { value: 'notify', text: text('notify') },
          { value: 'clean', text: text('clean') },
          { value: 'reader', text: text('reader') },
          { value: 'off', text: text('off') },
        ]}
      />
    </div>
  );
}
