import type { JSX } from 'preact';

interface ToggleProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label?: string;
  /** Id of the visible text that names the switch, instead of `label`. */
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
}

/** A switch: a native checkbox, so keyboard, forms and screen readers work as everywhere. */
export function Toggle({ checked, onChange, label, labelledBy, describedBy }: ToggleProps): JSX.Element {
  return (
    <input
      type="checkbox"
      class="toggle"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself
      role="switch"
      checked={checked}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
