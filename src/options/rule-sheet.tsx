import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SiteRule } from '../core/rules/rule';
import { siteRule } from '../core/rules/site-mode';
import type { Settings } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Ask, Dialog } from '../ui/dialog';
import { Segmented } from '../ui/segmented';
import { LineFieldView, ListFieldView, type SheetForm } from './draft-fields';
import { modeNames } from './mode-names';
import { draftOf, type RuleDraft, ruleOf } from './rule-draft';
import { freeRuleId, type RuleRow } from './rule-list';
import { useDraftProblems } from './use-draft-problems';

interface RuleSheetProps {
  /** The rule to edit; absent for a new one. Of a built-in rule only the mode can be changed. */
  readonly row: RuleRow | undefined;
  /** The site that a new rule is probably about. */
  readonly host?: string | undefined;
  readonly settings: Settings;
  readonly onClose: () => void;
  readonly onSave: (rule: SiteRule) => void;
}

/** The side sheet in which a rule is written. Nothing is saved before 保存; Esc asks only when something changed. */
export function RuleSheet({ row, host, settings, onClose, onSave }: RuleSheetProps): JSX.Element {
  const title = useId();
  const body = useRef<HTMLDivElement>(null);
  const before = row?.rule;
  const [start] = useState(() =>
    draftOf(before ?? (host === undefined ? undefined : siteRule(host, 'clean', settings.rules))),
  );
  const [draft, setDraft] = useState(start);
  const [leaving, setLeaving] = useState(false);
  const others = settings.rules.filter((rule) => rule.id !== before?.id);
  const checks = useDraftProblems(draft, others);

  const set = (change: Partial<RuleDraft>): void => setDraft((now) => ({ ...now, ...change }));
  const leave = (): void => (draft === start ? onClose() : setLeaving(true));
  const save = (): void => {
    if (row?.origin === 'builtin') onSave({ ...row.rule, mode: draft.mode });
    else if (checks.showAll().length === 0)
      onSave(ruleOf(draft, before?.id ?? freeRuleId(draft.name, settings), before));
    else showFirstProblem();
  };
  const showFirstProblem = (): void => {
    // The marks are drawn by the next frame.
    requestAnimationFrame(() => {
      const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid=true]');
      wrong?.closest('details')?.setAttribute('open', '');
      wrong?.focus();
    });
  };
  return (
    <Dialog kind="sheet" labelledBy={title} onCancel={leave}>
      <form
        class="sheet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="sheet-body" ref={body}>
          <h2 id={title}>{t(before ? 'options_sheet_edit' : 'options_sheet_add')}</h2>
          {row?.origin === 'builtin' ? (
            <BuiltinForm rule={row.rule} draft={draft} set={set} />
          ) : (
            <OwnForm draft={draft} set={set} checks={checks} />
          )}
        </div>
        <footer>
          <Button kind="primary" type="submit">
            {t('options_sheet_save')}
          </Button>
          <Button kind="quiet" onClick={leave}>
            {t('options_cancel')}
          </Button>
        </footer>
      </form>
      {leaving && (
        <Ask
          title={t('options_sheet_leave')}
          text={t('options_sheet_leave_text')}
          yes={t('options_sheet_leave_yes')}
          no={t('options_sheet_leave_no')}
          danger
          onYes={onClose}
          onNo={() => setLeaving(false)}
        />
      )}
    </Dialog>
  );
}

function OwnForm(form: SheetForm): JSX.Element {
  const advanced: (keyof RuleDraft)[] = [
    'exclude',
    'title',
    'author',
    'date',
    'original',
    'keep',
    'removeText',
    'note',
  ];
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
      <ListFieldView {...form} field="remove" label={t('options_field_remove')} />
      <details open={advanced.some((field) => form.draft[field].length > 0)}>
        <summary>{t('options_field_more')}</summary>
        <ListFieldView {...form} field="exclude" label={t('options_field_exclude')} />
        <LineFieldView {...form} field="title" label={t('options_field_title')} />
        <LineFieldView {...form} field="author" label={t('options_field_author')} />
        <LineFieldView {...form} field="date" label={t('options_field_date')} />
        <LineFieldView {...form} field="original" label={t('options_field_original')} />
        <ListFieldView {...form} field="keep" label={t('options_field_keep')} />
        <ListFieldView {...form} field="removeText" label={t('options_field_remove_text')} />
        <LineFieldView {...form} field="note" label={t('options_field_note')} />
      </details>
    </>
  );
}

function BuiltinForm({
  rule,
  draft,
  set,
}: Pick<SheetForm, 'draft' | 'set'> & { readonly rule: SiteRule }): JSX.Element {
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
