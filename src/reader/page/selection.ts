/** Remembers the text that is selected; the returned function selects it again where it still is. */
export function keepSelection(document: Document): () => void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The page has cut its text meanwhile.
    }
  };
}
