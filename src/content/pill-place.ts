import { adoptSheet } from '../dom/adopted-sheets';
import { isConnected } from '../platform/native';
import { pillSheet } from './pill-style';

/** Pages that throw the pill out get it back this often, then it stays away. */
const MAX_RETURNS = 3;

/** What happens in the pill is no business of the page's own listeners. */
const shielded = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'] as const;

/** Where the pill stands. */
export interface PillPlace {
  remove(): void;
}

/**
 * Puts our element into a closed root on a plain element behind `body`, in the top layer, and keeps it out of the way:
 * it moves to the other corner when it covers the focused field, and hides in full screen and while a dialog (our
 * reader among them) has made the page inert.
 */
export function placePill(page: Document, signal: AbortSignal, content: HTMLElement): PillPlace {
  const host = page.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(pillSheet);
  adoptSheet(root, sheet);
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
  page.addEventListener('focusin', () => makeRoom(page, host, content), { signal: either });
  const remove = (): void => {
    guard.disconnect();
    gone.abort();
    host.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return { remove };
}

/** Moves the pill to the other bottom corner when it lies over what the person is typing into. */
function makeRoom(page: Document, host: Element, content: HTMLElement): void {
  const field = page.activeElement;
  if (!field || field === host || field === page.body) return;
  const a = field.getBoundingClientRect();
  const b = content.getBoundingClientRect();
  const isCovered = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  if (isCovered) content.classList.toggle('start');
}
