import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './button';
import { moreIcon } from './icons';

/** One command of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly text: string;
  readonly danger?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  /** Name of the button, telling what the commands apply to. */
  readonly label: string;
  /** Asked for when the menu opens. */
  readonly items: () => readonly MenuItem[];
}

/** Room that a menu of a few items wants below its button, in CSS pixels; with less it opens upwards. */
const ROOM_BELOW = 200;

/** The three-dot button with its menu, by the APG menu-button pattern: arrows walk, Esc and outside clicks close. */
export function Menu({ label, items }: MenuProps): JSX.Element {
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'no' | 'down' | 'up'>('no');
  const button = (): HTMLElement | null => anchor.current?.querySelector<HTMLElement>('.icon-btn') ?? null;
  const rows = (): HTMLElement[] => [...(anchor.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (open === 'no') return;
    rows()[0]?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen('no');
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = (): void => {
    setOpen('no');
    button()?.focus();
  };
  const show = (): void => {
    const bottom = button()?.getBoundingClientRect().bottom ?? 0;
    setOpen(window.innerHeight - bottom < ROOM_BELOW && bottom > ROOM_BELOW ? 'up' : 'down');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const list = rows();
    const at = document.activeElement instanceof HTMLElement ? list.indexOf(document.activeElement) : -1;
    const target = menuTarget(event.key, at, list.length);
    if (target !== undefined) {
      event.preventDefault();
      list[target]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      close();
    }
  };

  return (
    <div class="menu-anchor" ref={anchor}>
      <IconButton
        icon={moreIcon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open !== 'no'}
        aria-controls={open === 'no' ? undefined : id}
        onClick={() => (open === 'no' ? show() : close())}
      />
      {open !== 'no' && (
        <div id={id} class={open === 'up' ? 'menu up' : 'menu'} role="menu" aria-label={label} onKeyDown={onKeyDown}>
          {items().map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabindex={-1}
              class={item.danger ? 'danger' : undefined}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Which row a key leads to, or none. */
function menuTarget(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
