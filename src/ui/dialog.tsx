import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';

interface DialogProps {
  readonly kind: 'sheet' | 'ask';
  readonly labelledBy: string;
  /** Esc was pressed: close, or ask first. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A modal layer: the browser keeps focus inside and gives it back. It is open as long as it is rendered. */
export function Dialog({ kind, labelledBy, onCancel, children }: DialogProps): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={kind}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        // A file picker inside the dialog sends `cancel` too.
        if (event.target !== ref.current) return;
        event.preventDefault();
        onCancel();
      }}
      onClose={(event) => {
        // Chromium closes on the second Esc whatever the page says: stay open until the owner decides.
        if (event.target === ref.current && ref.current?.isConnected && !ref.current.open) ref.current.showModal();
      }}
    >
      {children}
    </dialog>
  );
}

interface AskProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question with two answers. Focus starts on the harmless one. */
export function Ask({ title, text, yes, no, danger, onYes, onNo }: AskProps): JSX.Element {
  const id = useId();
  return (
    <Dialog kind="ask" labelledBy={id} onCancel={onNo}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <footer>
        <Button kind={danger ? 'danger' : 'primary'} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo} autofocus>
          {no}
        </Button>
      </footer>
    </Dialog>
  );
}
