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
 * Makes the page beneath inert and keeps its scroll until released. Release restores attributes, scroll and focus as
 * they were; what the page itself changed meanwhile stays changed.
 */
export function lockPage(document: Document): () => void {
  const view = document.defaultView;
  const focused = document.activeElement;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // XHTML may come without a body; then there is nothing to make inert.
  const body: HTMLElement | null = document.body;
  const wasInert = body?.getAttribute('inert') ?? null;
  body?.setAttribute('inert', '');
  const releaseScroll = holdStyle(document.documentElement, 'overflow', 'hidden');
  return () => {
    releaseScroll();
    if (wasInert === null) body?.removeAttribute('inert');
    else body?.setAttribute('inert', wasInert);
    view?.scrollTo({ ...scroll, behavior: 'instant' });
    if (focused instanceof HTMLElement && focused.isConnected && focused !== body) {
      focused.focus({ preventScroll: true });
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
