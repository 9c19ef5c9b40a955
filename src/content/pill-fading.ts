import type { Lifetime } from './lifetime';

/** How long the full pill stays before only the count is left, and how long a last word stays: milliseconds. */
const STAY = 6_000;

/** What the pill does by itself when nobody looks at it. */
export interface Fading {
  /** Runs `work` after the stay, unless somebody holds the pill then; takes the place of what was meant before. */
  later(work: () => void): void;
  /** Nothing happens by itself any more. */
  cancel(): void;
}

/** Makes the pill wait while the pointer or the focus is on it; `work` of the last wish runs a stay after they left. */
export function createFading(root: HTMLElement, life: Lifetime, released: () => () => void): Fading {
  let cancel = (): void => undefined;
  let isHeld = false;
  const later = (work: () => void): void => {
    cancel();
    cancel = life.after(STAY, () => {
      if (!isHeld) work();
    });
  };
  const hold = (): void => {
    isHeld = true;
    // What unfolds beneath the pointer must not take the press that was meant for the count.
    root.classList.replace('small', 'waking');
  };
  const release = (): void => {
    isHeld = false;
    later(released());
  };
  root.addEventListener('pointerenter', hold);
  root.addEventListener('pointerleave', release);
  root.addEventListener('focusin', hold);
  root.addEventListener('focusout', release);
  return { later, cancel: () => cancel() };
}
