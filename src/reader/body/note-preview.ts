import type { BodyServices } from './body-services';

/** Milliseconds that the pointer rests on a reference before its note is shown, and is away before it goes. */
const REST = 200;

/** Space between a reference and its note, and to the edges of the column, in CSS pixels. */
const GAP = 6;

/**
 * Shows a note beside the place that refers to it while that has the pointer or the focus. It is only a copy for the
 * eye: assistive technology hears the note itself, which describes the reference.
 */
export function previewNote(reference: HTMLAnchorElement, note: HTMLElement, services: BodyServices): void {
  const { signal, preview } = services;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let box: HTMLElement | undefined;
  const close = (): void => {
    clearTimeout(timer);
    box?.remove();
    box = undefined;
    if (preview.close === close) preview.close = undefined;
  };
  const open = (): void => {
    clearTimeout(timer);
    if (box || signal.aborted) return;
    preview.close?.();
    preview.close = close;
    box = makeBox(note);
    box.addEventListener('pointerenter', () => clearTimeout(timer));
    box.addEventListener('pointerleave', later(close));
    place(box, reference);
  };
  const later = (act: () => void) => (): void => {
    clearTimeout(timer);
    timer = setTimeout(act, REST);
  };
  reference.addEventListener('pointerenter', later(open), { signal });
  reference.addEventListener('pointerleave', later(close), { signal });
  reference.addEventListener('focus', () => reference.matches(':focus-visible') && open(), { signal });
  reference.addEventListener('blur', close, { signal });
  reference.addEventListener('click', close, { signal });
  signal.addEventListener('abort', close);
}

/** A copy of the note without its way back. */
function makeBox(note: HTMLElement): HTMLElement {
  const box = note.ownerDocument.createElement('div');
  box.className = 'peek';
  box.setAttribute('aria-hidden', 'true');
  for (const child of note.childNodes) box.append(child.cloneNode(true));
  for (const back of box.querySelectorAll('.back')) back.remove();
  // What is hidden from assistive technology must not take the focus.
  for (const link of box.querySelectorAll('a')) link.tabIndex = -1;
  return box;
}

/** Below the reference, or above it where the window ends; never beyond the column. */
function place(box: HTMLElement, reference: HTMLElement): void {
  const column = reference.closest<HTMLElement>('.art');
  if (!column) return;
  column.append(box);
  const from = column.getBoundingClientRect();
  const at = reference.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(0, at.left - from.left - width / 3), Math.max(0, from.width - width));
  const below = at.bottom + GAP + height < window.innerHeight - GAP;
  box.style.left = `${left}px`;
  box.style.top = `${below ? at.bottom - from.top + GAP : at.top - from.top - height - GAP}px`;
}
