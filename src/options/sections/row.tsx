import type { ComponentChildren, JSX } from 'preact';

interface RowProps {
  /** Id that the control uses as `aria-labelledby`. */
  readonly id?: string;
  readonly name: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One setting: its name and note at the start, its control at the end. The note's id is the name's + `-note`. */
export function Row({ id, name, note, children }: RowProps): JSX.Element {
  return (
    <div class="row">
      <div class="row-name">
        <span id={id}>{name}</span>
        {note !== undefined && <small id={id && `${id}-note`}>{note}</small>}
      </div>
      {children}
    </div>
  );
}
