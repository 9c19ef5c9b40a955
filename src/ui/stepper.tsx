import type { JSX } from 'preact';
import { IconButton } from './button';
import { minusIcon, plusIcon } from './icons';

interface StepperProps {
  /** Allowed values, ascending. */
  readonly steps: readonly number[];
  readonly value: number;
  readonly show: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly labelledBy: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
}

/** Walks a short ladder of values. A value between two steps goes to the next one in the pressed direction. */
export function Stepper(props: StepperProps): JSX.Element {
  const { steps, value, show, onChange } = props;
  const less = steps.findLast((step) => step < value);
  const more = steps.find((step) => step > value);
  const go = (step: number | undefined): void => {
    if (step !== undefined) onChange(step);
  };
  return (
    <fieldset class="stepper" aria-labelledby={props.labelledBy}>
      <IconButton
        icon={minusIcon}
        label={props.lessLabel}
        aria-disabled={less === undefined}
        onClick={() => go(less)}
      />
      <output>{show(value)}</output>
      <IconButton icon={plusIcon} label={props.moreLabel} aria-disabled={more === undefined} onClick={() => go(more)} />
    </fieldset>
  );
}
