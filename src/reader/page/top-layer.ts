/** Everything of the page that lies above it all now, in the order of the document. */
function openPopovers(document: Document): readonly HTMLElement[] {
  try {
    return [...document.querySelectorAll<HTMLElement>('[popover]:popover-open')];
  } catch {
    // A browser without popovers.
    return [];
  }
}

/**
 * Remembers the page's open popovers. A press outside closes them by itself, so every press in the reader would; the
 * returned function opens those again that were closed meanwhile.
 */
export function keepPopovers(document: Document): () => void {
  const open = openPopovers(document);
  return () => {
    for (const element of open) {
      try {
        if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
      } catch {
        // The page does not want it any more.
      }
    }
  };
}

/**
 * Whether something of the page makes everything outside it inert, the reader included: a modal dialog, and in Chromium
 * (156) an element that fills the screen. Another modal dialog is above both.
 */
export function isBlockedByPage(document: Document): boolean {
  return document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null;
}
