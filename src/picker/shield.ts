/** Trusted events that reach us while somebody picks, and nobody else. */
export interface ShieldedEvents {
  pointerMoved(event: PointerEvent): void;
  /** `pointerType` is `''` when a key pressed a button. */
  clicked(event: PointerEvent): void;
  /** True when the key was ours: then the browser does nothing with it. */
  keyPressed(event: KeyboardEvent): boolean;
}

const pointers =
  'pointerdown pointerup pointermove pointercancel pointerover pointerout pointerenter pointerleave mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu touchstart touchmove touchend touchcancel wheel'.split(
    ' ',
  );
const others =
  'keydown keyup keypress beforeinput input dragstart selectstart focus blur focusin focusout copy cut paste'.split(
    ' ',
  );

/** What the browser would do with these would change the page: take the focus, select text, open a menu. */
const harmful = new Set(['mousedown', 'contextmenu', 'dragstart', 'selectstart', 'auxclick', 'dblclick']);

/**
 * Takes every trusted event of pointer, keys and focus before the page's handlers see it, until the signal. Listeners
 * that the page itself put on the window, in the capturing phase, before us are the one exception: browsers call them
 * first. Events that scripts make are none of our business. Wheel and touch still scroll.
 */
export function shieldPage(window: Window, events: ShieldedEvents, signal: AbortSignal): void {
  let isKeyDown = false;
  const take = (event: Event): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' || event.type === 'keyup') isKeyDown = event.type === 'keydown';
    if (harmful.has(event.type)) event.preventDefault();
    if (event.type === 'pointermove') events.pointerMoved(event as PointerEvent);
    else if (event.type === 'click') {
      event.preventDefault();
      events.clicked(event as PointerEvent);
    } else if (event.type === 'keydown' && events.keyPressed(event as KeyboardEvent)) event.preventDefault();
  };
  for (const type of [...pointers, ...others]) window.addEventListener(type, take, { capture: true, signal });
  signal.addEventListener('abort', () => {
    if (isKeyDown) swallowRelease(window);
  });
}

/** How long a key may be held that ended the picking, in milliseconds. */
const LONGEST_PRESS = 1_000;

/** The key that ended the picking is still down; its release is no key of the page's either. */
function swallowRelease(window: Window): void {
  const signal = AbortSignal.timeout(LONGEST_PRESS);
  const swallow = (event: Event): void => {
    if (event.isTrusted) event.stopImmediatePropagation();
  };
  window.addEventListener('keyup', swallow, { capture: true, once: true, signal });
}
