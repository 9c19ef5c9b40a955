import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { FieldNote, TextInput } from '../../ui/field';

interface AddLineProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly code?: boolean;
  /** What is wrong with a line, in words; nothing for one that may be added. */
  readonly complaint: (line: string) => string | undefined;
  readonly onAdd: (line: string) => void;
}

/** A field with a button that adds what is written to a list. Enter adds as well. */
export function AddLine({ label, hint, button, code, complaint, onAdd }: AddLineProps): JSX.Element {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = (): void => {
    const line = text.trim();
    const found = complaint(line);
    setWrong(found);
    form.current?.querySelector('input')?.focus();
    if (found !== undefined) return;
    setText('');
    onAdd(line);
  };
  return (
    <form
      ref={form}
      class="add-line"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={label}
        value={text}
        code={code ?? false}
        invalid={wrong !== undefined}
        describedBy={`${id}-note`}
        onInput={(value) => {
          setText(value);
          setWrong(undefined);
        }}
      />
      <Button type="submit">{button}</Button>
      <FieldNote id={`${id}-note`} error={wrong !== undefined}>
        {wrong ?? hint}
      </FieldNote>
    </form>
  );
}
