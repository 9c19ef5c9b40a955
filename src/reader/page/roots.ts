/** Calls back when a page replaces its root, or a child of it such as the body. The returned function ends that. */
export function onRootsChanged(document: Document, listener: () => void): () => void {
  const observer = new MutationObserver(() => {
    observe();
    listener();
  });
  const observe = (): void => {
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  observe();
  return () => observer.disconnect();
}
