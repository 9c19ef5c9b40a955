import { keepFocus } from './focus';
import { onRootsChanged } from './roots';
import { keepSelection } from './selection';
import { keepPopovers } from './top-layer';

/** Sets one property of an element's inline style until released, and then leaves the attribute as it was. */
export function holdStyle(element: HTMLElement, property: string, value: string): () => void {
  const before = element.getAttribute('style');
  const own = [element.style.getPropertyValue(property), element.style.getPropertyPriority(property)] as const;
  element.style.setProperty(property, value, 'important');
  const during = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === during) {
      if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
      return;
    }
    // The page changed its style meanwhile: only our own property goes back.
    element.style.setProperty(property, own[0], own[1]);
  };
}

/**
 * Makes the page beneath inert and keeps its scroll until released, also when the page replaces its body. Release
 * restores attributes, scroll, open popovers, selection and focus as they were; what the page itself changed meanwhile
 * stays changed.
 */
export function lockPage(document: Document): () => void {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const root = document.documentElement;
  const releases = [
    keepFocus(document),
    keepSelection(document),
    keepPopovers(document),
    () => view?.scrollTo({ ...scroll, behavior: 'instant' }),
    holdInert(document),
    // Room that a root keeps for its scrollbar would be cut off from the reader.
    holdStyle(root, 'scrollbar-gutter', 'auto'),
    hideScrollbar(document),
  ];
  return () => {
    for (const release of releases.reverse()) release();
  };
}

/**
 * Takes the scrollbar away. A margin of its width keeps everything beneath where it is, so that nothing is laid out anew
 * (on a long page that takes longer than showing the reader does) and no observer of sizes wakes.
 */
function hideScrollbar(document: Document): () => void {
  const { defaultView: view, documentElement: root, scrollingElement } = document;
  const room = view && scrollingElement ? view.innerWidth - scrollingElement.clientWidth : 0;
  const style = view?.getComputedStyle(root);
  const margin = (Number.parseFloat(style?.marginRight ?? '') || 0) + room;
  // A margin that glides to its place would lay out the page in each frame of its way.
  const isKept = room > 0 && style?.transitionDuration === '0s';
  const showBar = holdStyle(root, 'overflow', 'hidden');
  const dropMargin = isKept ? holdStyle(root, 'margin-right', `${margin}px`) : () => {};
  return () => {
    dropMargin();
    if (isKept) layOutWithBar(root);
    showBar();
  };
}

/** A bar that comes back by itself comes late: Chromium lays the page out without it, sees that it is too long, and again. */
function layOutWithBar(root: HTMLElement): void {
  const release = holdStyle(root, 'overflow', 'hidden scroll');
  // Asking for a size is what lays out.
  root.getBoundingClientRect();
  release();
}

function holdInert(document: Document): () => void {
  const held = new Map<HTMLElement, string | null>();
  const hold = (): void => {
    // XHTML may come without a body; then there is nothing to make inert.
    const body: HTMLElement | null = document.body;
    if (body === null || held.has(body)) return;
    held.set(body, body.getAttribute('inert'));
    body.setAttribute('inert', '');
  };
  hold();
  const unwatch = onRootsChanged(document, hold);
  return () => {
    unwatch();
    for (const [body, before] of held) {
      if (before === null) body.removeAttribute('inert');
      else body.setAttribute('inert', before);
    }
  };
}

/** Gives the tab another title until released. A title that the page sets meanwhile stays. */
export function holdTitle(document: Document, title: string): () => void {
  const element = document.querySelector('head > title');
  const before = element?.textContent ?? '';
  document.title = title;
  const during = document.title;
  return () => {
    if (document.title !== during) return;
    if (element?.isConnected) element.textContent = before;
    else document.querySelector('head > title')?.remove();
  };
}
