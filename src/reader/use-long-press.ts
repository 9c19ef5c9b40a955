import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How long a press lasts before it means more than a tap, in milliseconds; browsers' own menus take as long. */
const LONG_PRESS = 500;

type Handlers = Pick<
  JSX.IntrinsicElements['button'],
  'onPointerDown' | 'onPointerUp' | 'onPointerLeave' | 'onPointerCancel' | 'onContextMenu' | 'onClickCapture'
>;

/**
 * Handlers for a button that does something else when it is pressed long, by finger, pen or mouse: `act` runs while it
 * is still pressed, and the click at the end does nothing. A browser's menu for a finger gives way; that of the right
 * mouse button stays.
 */
export function useLongPress(act: () => void): Handlers {
  const press = useRef({ timer: 0, isFinger: false, isLong: false });
  const release = (): void => {
    clearTimeout(press.current.timer);
    press.current.timer = 0;
  };
  useEffect(() => release, []);
  const turnLong = (): void => {
    release();
    press.current.isLong = true;
    act();
  };
  return {
    onPointerDown({ button, pointerType }) {
      release();
      const isMeant = button === 0;
      press.current = {
        timer: isMeant ? window.setTimeout(turnLong, LONG_PRESS) : 0,
        isFinger: pointerType !== 'mouse',
        isLong: false,
      };
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    onContextMenu(event) {
      const { timer, isFinger, isLong } = press.current;
      if (!isFinger) return;
      event.preventDefault();
      if (timer !== 0 && !isLong) turnLong();
    },
    onClickCapture(event) {
      // A key makes a click without a press, and counts as a tap.
      if (!press.current.isLong || event.detail === 0) return;
      press.current.isLong = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
  };
}
