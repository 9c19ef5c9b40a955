import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One answer with its consequence. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly note?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  /** Id of the visible text that names the group. */
  readonly labelledBy: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  /** Each choice in a frame of its own. */
  readonly framed?: boolean;
  readonly onChange: (value: T) => void;
}

/** Radios below each other, each with what follows from it. */
export function Choices<T extends string>(props: ChoicesProps<T>): JSX.Element {
  const { labelledBy, choices, value, framed, onChange } = props;
  const name = useId();
  return (
    <div class={framed ? 'choices framed' : 'choices'} role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.name}
          {choice.note !== undefined && <small>{choice.note}</small>}
        </label>
      ))}
    </div>
  );
}
