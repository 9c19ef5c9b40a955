import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One answer with its consequence. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly note?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  readonly labelledBy: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** Radios below each other, each with what follows from it. */
export function Choices<T extends string>({ labelledBy, choices, value, onChange }: ChoicesProps<T>): JSX.Element {
  const name = useId();
  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
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
