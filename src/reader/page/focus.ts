/** The element that has the focus, however deep in open shadow trees; nothing when none has it. */
function focusedIn(document: Document): HTMLElement | SVGElement | undefined {
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const isFocusable = focused instanceof HTMLElement || focused instanceof SVGElement;
  return isFocusable && focused !== document.body ? (focused as HTMLElement | SVGElement) : undefined;
}

/**
 * Remembers who has the focus; the returned function gives it back without scrolling, its ring as it was. What has
 * left the page meanwhile gets nothing.
 */
export function keepFocus(document: Document): () => void {
  const focused = focusedIn(document);
  const focusVisible = focused?.matches(':focus-visible') ?? false;
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true, focusVisible } as FocusOptions);
  };
}
