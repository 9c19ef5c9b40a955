import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconShape } from './icons';

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'class' | 'className' | 'icon'> & {
  /** `primary` once a card at most; `quiet` has no border; `danger` is for what can't be undone. */
  readonly kind?: 'primary' | 'quiet' | 'danger' | undefined;
  readonly icon?: IconShape | undefined;
  readonly children: ComponentChildren;
};

/** A push button with words. */
export function Button({ kind, icon, children, type = 'button', ...rest }: ButtonProps): JSX.Element {
  return (
    <button {...rest} type={type} class={kind ? `btn ${kind}` : 'btn'}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<JSX.IntrinsicElements['button'], 'class' | 'className' | 'icon' | 'label'> & {
  readonly icon: IconShape;
  /** The accessible name, also shown as tooltip. */
  readonly label: string;
};

/** A square button of one icon. */
export function IconButton({ icon, label, ...rest }: IconButtonProps): JSX.Element {
  return (
    <button {...rest} type="button" class="icon-btn" aria-label={label} title={label}>
      <Icon of={icon} />
    </button>
  );
}
