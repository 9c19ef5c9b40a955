import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from './button';
import { closeIcon } from './icons';

/** A short message with one way back. A new object restarts the clock. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** How long a toast waits for the user, in milliseconds; not counted while the pointer or focus is on it. */
const TOAST_TIME = 8000;

interface ToastProps {
  readonly message: ToastMessage | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The place at the bottom where a toast stands. The region itself is always there, so that it is announced. */
export function Toast({ message, closeLabel, onClose }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onClose, TOAST_TIME);
    return () => clearTimeout(timer);
  }, [message, held, onClose]);
  useEffect(() => {
    if (!message) setHeld(false);
  }, [message]);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  return (
    <div class="toasts" role="status">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering or focusing only stops the clock
        <div class="toast" onMouseEnter={hold} onMouseLeave={release} onFocusIn={hold} onFocusOut={release}>
          <span>{message.text}</span>
          {message.action && (
            <Button
              onClick={() => {
                message.action?.run();
                onClose();
              }}
            >
              {message.action.text}
            </Button>
          )}
          <IconButton icon={closeIcon} label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
