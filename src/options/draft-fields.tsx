import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n';
import { Button, IconButton } from '../ui/button';
import { FieldNote, TextInput } from '../ui/field';
import { closeIcon, plusIcon } from '../ui/icons';
import type { LineField, ListField, RuleDraft } from './rule-draft';
import type { DraftComplaints } from './use-draft-problems';

/** What every field of the sheet works with. */
export interface SheetForm {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
  readonly checks: DraftComplaints;
}

interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

const wordFields: ReadonlySet<LineField | ListField> = new Set(['name', 'note', 'removeText']);

const lineNames: Readonly<Record<ListField, MessageKey>> = {
  match: 'options_field_match_nth',
  exclude: 'options_field_exclude_nth',
  remove: 'options_field_remove_nth',
  keep: 'options_field_keep_nth',
  removeText: 'options_field_remove_text_nth',
};

/** A field of one line, with its hint or what is wrong below it. */
export function LineFieldView(props: SheetForm & FieldText & { readonly field: LineField }): JSX.Element {
  const { draft, set, checks, field, label, hint } = props;
  const id = useId();
  const wrong = checks.find(field);
  const note = wrong ? t(wrong.key, ...wrong.args) : hint;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <TextInput
        id={id}
        value={draft[field]}
        code={!wordFields.has(field)}
        invalid={wrong !== undefined}
        describedBy={note === undefined ? undefined : `${id}-note`}
        onInput={(value) => {
          set({ [field]: value });
          checks.touch(field);
        }}
        onBlur={() => draft[field] && checks.touch(field)}
      />
      {note !== undefined && (
        <FieldNote id={`${id}-note`} error={wrong !== undefined}>
          {note}
        </FieldNote>
      )}
    </div>
  );
}

/** A field of several lines; each has its own complaint, and lines come and go. */
export function ListFieldView(props: SheetForm & FieldText & { readonly field: ListField }): JSX.Element {
  const { draft, set, checks, field, label, hint } = props;
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const lines = draft[field];
  const focusLine = (index: number): void => {
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[Math.max(index, 0)]?.focus());
  };
  const write = (index: number, value: string): void => {
    set({ [field]: lines.with(index, value) });
    checks.touch(field, index);
  };
  const drop = (index: number): void => {
    set({ [field]: lines.toSpliced(index, 1) });
    focusLine(index - 1);
  };
  const add = (): void => {
    set({ [field]: [...lines, ''] });
    focusLine(lines.length);
  };
  return (
    <fieldset class="field" ref={box} aria-describedby={hint && `${id}-hint`}>
      <legend class="field-label">{label}</legend>
      {lines.map((line, index) => {
        const wrong = checks.find(field, index);
        const key = `${field}${index}`;
        return (
          <div class="line" key={key}>
            <TextInput
              label={t(lineNames[field], index + 1)}
              value={line}
              code={!wordFields.has(field)}
              invalid={wrong !== undefined}
              describedBy={wrong && `${id}-${index}`}
              onInput={(value) => write(index, value)}
              onBlur={() => line && checks.touch(field, index)}
              after={
                (lines.length > 1 || field !== 'match') && (
                  <IconButton
                    icon={closeIcon}
                    label={t('options_field_remove_line', index + 1)}
                    onClick={() => drop(index)}
                  />
                )
              }
            />
            {wrong && (
              <FieldNote id={`${id}-${index}`} error>
                {t(wrong.key, ...wrong.args)}
              </FieldNote>
            )}
          </div>
        );
      })}
      {hint && <FieldNote id={`${id}-hint`}>{hint}</FieldNote>}
      <Button kind="quiet" icon={plusIcon} onClick={add}>
        {t(field === 'match' ? 'options_field_match_add' : 'options_field_add_line')}
      </Button>
    </fieldset>
  );
}
