import { createClosedRoot } from '../dom/closed-root';
import { isConnected } from '../platform/native';
import type { Lifetime } from './lifetime';
import { findCorner } from './pill-corner';
import { pillSheet } from './pill-style';

/** Pages that throw the pill out get it back this often, then it stays away. */
const MAX_RETURNS = 3;

/** Widgets of the page often come late: when to look for them again, in milliseconds after the pill came. */
const LOOKS = [0, 1_500, 4_000] as const;

/** What happens in the pill is no business of the page's own listeners. */
const shielded = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'] as const;

/** Where the pill stands. */
export interface PillPlace {
  remove(): void;
}

/**
 * Puts our element into a closed root on a plain element behind `body`, in the top layer, and keeps it out of the way:
 * it gives way to the focused field and to the page's own widgets in the corner, and hides in full screen and while a
 * dialog (our reader among them) has made the page inert.
 */
export function placePill(page: Document, life: Lifetime, content: HTMLElement): PillPlace {
  const { signal } = life;
  const { host, root } = createClosedRoot(page, pillSheet);
  root.append(content);
  content.popover = 'manual';
  const put = (): void => {
    page.documentElement.append(host);
    content.showPopover();
  };
  put();
  for (const type of shielded) host.addEventListener(type, (event) => event.stopPropagation());

  const gone = new AbortController();
  const either = AbortSignal.any([signal, gone.signal]);
  let returns = 0;
  const settle = (): void => {
    content.hidden = page.fullscreenElement !== null || page.body?.inert === true;
  };
  const guard = new MutationObserver(() => {
    // After an update a newer copy of ours may have taken the pill away; it is not fought.
    if (!host.isConnected && returns < MAX_RETURNS && isConnected()) {
      returns += 1;
      put();
    }
    settle();
  });
  guard.observe(page.documentElement, { childList: true });
  if (page.body) guard.observe(page.body, { attributeFilter: ['inert'] });
  page.addEventListener('fullscreenchange', settle, { signal: either });
  const giveWay = (): void => {
    // What a hand is on does not move.
    if (either.aborted || content.matches(':hover,:focus-within')) return;
    const { side, lift } = findCorner(page, host, content.getBoundingClientRect());
    content.classList.toggle('start', side === 'start');
    content.style.setProperty('--lift', `${lift}px`);
  };
  page.addEventListener('focusin', giveWay, { signal: either });
  page.defaultView?.addEventListener('resize', giveWay, { signal: either });
  for (const delay of LOOKS) life.after(delay, giveWay);
  const remove = (): void => {
    guard.disconnect();
    gone.abort();
    host.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return { remove };
}
