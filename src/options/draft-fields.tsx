import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SelectorMatch } from '../packs/contracts';
import { type MessageKey, t } from '../platform/i18n';
import { Button, IconButton } from '../ui/button';
import { FieldNote, TextInput } from '../ui/field';
import { closeIcon, pickIcon, plusIcon } from '../ui/icons';
import { type FieldWord, wordFor } from './field-word';
import type { LineField, ListField, RuleDraft } from './rule-draft';
import type { DraftComplaints } from './use-draft-problems';

/** What every field of the sheet works with. */
export interface SheetForm {
  readonly draft: RuleDraft;
  readonly set: (change: Partial<RuleDraft>) => void;
  readonly checks: DraftComplaints;
  /** What a selector found on the page on which the draft was tried. */
  readonly matchOf: (selector: string) => SelectorMatch | undefined;
  /** Lets the user choose an element on a page; absent where there is no page to choose from. */
  readonly onPick?: ((field: SelectorField, take: (selector: string) => void) => void) | undefined;
}

interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

/** Fields of words; the others hold selectors, patterns or names of attributes. */
const wordFields: ReadonlySet<LineField | ListField> = new Set(['name', 'note', 'removeText']);

/** The fields of selectors, for which an element can be picked on a page. */
const selectorFields = ['article', 'title', 'author', 'date', 'original', 'remove', 'keep'] as const;

export type SelectorField = (typeof selectorFields)[number];

function asSelectorField(field: LineField | ListField): SelectorField | undefined {
  return selectorFields.find((known) => known === field);
}

const lineNames: Readonly<Record<ListField, MessageKey>> = {
  match: 'options_field_match_nth',
  exclude: 'options_field_exclude_nth',
  remove: 'options_field_remove_nth',
  keep: 'options_field_keep_nth',
  removeText: 'options_field_remove_text_nth',
  lazyAttrs: 'options_field_lazy_nth',
};

/** A field of one line, with its hint or what is wrong below it. */
export function LineFieldView(props: SheetForm & FieldText & { readonly field: LineField }): JSX.Element {
  const { draft, set, checks, matchOf, field, label, hint } = props;
  const id = useId();
  const word = wordFor(field, checks.find(field), asSelectorField(field) && matchOf(draft[field]));
  const write = (value: string): void => {
    set({ [field]: value });
    checks.touch(field);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <TextInput
        id={id}
        value={draft[field]}
        code={!wordFields.has(field)}
        lines={field === 'note'}
        invalid={word?.kind === 'error'}
        describedBy={word || hint ? `${id}-note` : undefined}
        onInput={write}
        onBlur={() => draft[field] && checks.touch(field)}
        after={<PickButton {...props} name={label} take={write} />}
      />
      <Note id={`${id}-note`} word={word} hint={hint} />
    </div>
  );
}

/** A field of several lines; each has its own complaint, and lines come and go. */
export function ListFieldView(props: SheetForm & FieldText & { readonly field: ListField }): JSX.Element {
  const { draft, set, checks, matchOf, field, label, hint } = props;
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
        const word = wordFor(field, checks.find(field, index), undefined);
        const found = asSelectorField(field) && matchOf(line);
        const key = `${field}${index}`;
        return (
          <div class="line" key={key}>
            <TextInput
              label={t(lineNames[field], index + 1)}
              value={line}
              code={!wordFields.has(field)}
              invalid={word?.kind === 'error'}
              describedBy={
                [word && `${id}-${index}`, found && `${id}-${index}-count`].filter(Boolean).join(' ') || undefined
              }
              onInput={(value) => write(index, value)}
              onBlur={() => line && checks.touch(field, index)}
              after={
                <>
                  {found && (
                    <span class="count" id={`${id}-${index}-count`}>
                      {t('options_test_places', found.count)}
                    </span>
                  )}
                  <PickButton {...props} name={t(lineNames[field], index + 1)} take={(value) => write(index, value)} />
                  {(lines.length > 1 || field !== 'match') && (
                    <IconButton
                      icon={closeIcon}
                      label={t('options_field_remove_line', index + 1)}
                      onClick={() => drop(index)}
                    />
                  )}
                </>
              }
            />
            <Note id={`${id}-${index}`} word={word} />
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

function Note(props: {
  readonly id: string;
  readonly word: FieldWord | undefined;
  readonly hint?: string | undefined;
}) {
  const { id, word, hint } = props;
  const text: ComponentChildren = word?.text ?? hint;
  return text === undefined ? null : (
    <FieldNote id={id} error={word?.kind === 'error'} ok={word?.kind === 'ok'}>
      {text}
    </FieldNote>
  );
}

interface PickButtonProps extends Pick<SheetForm, 'onPick'> {
  readonly field: LineField | ListField;
  readonly name: string;
  readonly take: (selector: string) => void;
}

/** ⌖, in fields of selectors, where an element can be chosen on a page. */
function PickButton({ onPick, field, name, take }: PickButtonProps): JSX.Element | null {
  const known = asSelectorField(field);
  if (!onPick || !known) return null;
  return <IconButton icon={pickIcon} label={t('options_field_pick', name)} onClick={() => onPick(known, take)} />;
}
