import { adoptSheet } from '../../dom/adopted-sheets';
import { onRootsChanged } from './roots';

/** The element that carries the reader, and the closed tree in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What is shown goes in here. */
  readonly stage: HTMLElement;
  /** Lifts the host into the top layer; without popovers its `z-index` has to do. */
  raise(): void;
  /** Takes the host out of the top layer, for paper. */
  lower(): void;
  /** Takes the element away for good. */
  remove(): void;
}

/** How often a page may throw the host out before we give in: a page that fights gets itself back. */
const MOST_RETURNS = 3;

/** Events that must neither reach the page's own handlers nor be made up by the page. */
const shielded = (
  'keydown keyup keypress beforeinput input change submit click dblclick auxclick contextmenu pointerdown pointerup ' +
  'pointermove mousedown mouseup mousemove touchstart touchmove touchend wheel copy cut paste selectstart focusin focusout ' +
  'compositionstart compositionupdate compositionend dragstart drop toggle'
).split(' ');

/** Kinds that only a person may cause; made by script they are dropped. */
const personal = new Set(
  [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'auxclick',
    'submit',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
  ].concat(['input', 'change']),
);

/**
 * Puts a neutral element with a closed shadow root beside `<body>`, above everything the page can draw: in the top
 * layer where popovers exist, by the highest `z-index` elsewhere. With `isModal` its stage is a modal dialog: while the
 * page has one open, nothing else can be used. `onLost` is told when the page keeps removing it.
 */
export function openHost(document: Document, sheet: CSSStyleSheet, onLost: () => void, isModal = false): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  adoptSheet(root, sheet);
  for (const type of shielded) {
    // Passive: shielding must never make the page's browser wait with scrolling.
    root.addEventListener(type, dropForged, { capture: true });
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  element.popover = 'manual';
  const stage = isModal ? openStage(document) : document.createElement('div');
  root.append(stage);
  const raise = (): void => {
    showOnTop(element);
    if (stage instanceof HTMLDialogElement) showModal(stage);
  };
  const place = (): void => {
    document.documentElement.append(element);
    raise();
  };
  place();
  let focused: HTMLElement | undefined;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) focused = target;
  });
  let returns = 0;
  const unwatch = onRootsChanged(document, () => {
    if (element.isConnected) return;
    returns += 1;
    if (returns <= MOST_RETURNS) {
      place();
      (focused ?? stage.querySelector('h1'))?.focus({ preventScroll: true });
    } else {
      unwatch();
      onLost();
    }
  });
  return {
    element,
    root,
    stage,
    raise,
    lower: () => {
      if (stage instanceof HTMLDialogElement) stage.removeAttribute('open');
      takeFromTop(element);
    },
    remove: () => {
      unwatch();
      element.remove();
    },
  };
}

function openStage(document: Document): HTMLDialogElement {
  const stage = document.createElement('dialog');
  stage.className = 'over';
  // Escape is the reader's own key.
  stage.addEventListener('cancel', (event) => event.target === stage && event.preventDefault());
  return stage;
}

/** A dialog that was taken out of the document and put back is open no more, whatever its attribute says. */
function showModal(stage: HTMLDialogElement): void {
  if (stage.matches(':modal')) return;
  stage.removeAttribute('open');
  stage.showModal();
}

function dropForged(event: Event): void {
  if (event.isTrusted || !personal.has(event.type)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function showOnTop(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {
    // No popovers here, or the page is not fit for them.
  }
}

function takeFromTop(element: HTMLElement): void {
  try {
    element.hidePopover();
  } catch {
    // It was not there.
  }
}
