import type { ComponentChildren, JSX } from 'preact';
import { checkIcon, Icon, warningIcon } from './icons';

interface FieldNoteProps {
  readonly id: string;
  readonly error?: boolean;
  /** Good news, with a tick. */
  readonly ok?: boolean;
  readonly children: ComponentChildren;
}

/** The sentence below a field: a hint, what is wrong, or what is right, with icon and words. For `aria-describedby`. */
export function FieldNote({ id, error, ok, children }: FieldNoteProps): JSX.Element {
  const kind = error ? 'error' : ok ? 'ok' : '';
  return (
    <p id={id} class={`field-note ${kind}`.trim()}>
      {error && <Icon of={warningIcon} />}
      {ok && <Icon of={checkIcon} />}
      <span>{children}</span>
    </p>
  );
}

interface TextInputProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly id?: string;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Shown in the fixed-width face, without spell checking. */
  readonly code?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Room for several lines, which are kept. */
  readonly lines?: boolean;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** A line of text, or some, in the frame of the design. */
export function TextInput(props: TextInputProps): JSX.Element {
  const classes = ['input', props.invalid && 'error'].filter(Boolean).join(' ');
  const attributes = {
    id: props.id,
    class: props.code ? 'code-text' : undefined,
    value: props.value,
    placeholder: props.placeholder,
    spellcheck: !props.code,
    autocomplete: 'off',
    autocapitalize: props.code ? 'off' : undefined,
    translate: !props.code,
    'aria-label': props.label,
    'aria-invalid': props.invalid ? 'true' : undefined,
    'aria-describedby': props.describedBy,
    onBlur: props.onBlur,
  } as const;
  return (
    <div class={classes}>
      {props.before}
      {props.lines ? (
        <textarea {...attributes} rows={3} onInput={(event) => props.onInput(event.currentTarget.value)} />
      ) : (
        <input {...attributes} type="text" onInput={(event) => props.onInput(event.currentTarget.value)} />
      )}
      {props.after}
    </div>
  );
}
