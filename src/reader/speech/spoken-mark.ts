/** Shows what is being read: a bar beside the block, a fill behind the sentence. The text itself is not touched. */
export interface SpokenMark {
  show(block: Element, range: Range | undefined): void;
  remove(): void;
}

/** Marks lie in a layer of their own behind the text beside `prose`, and follow when its lines break anew. */
export function createSpokenMark(prose: HTMLElement): SpokenMark {
  const layer = prose.ownerDocument.createElement('div');
  layer.className = 'said';
  layer.setAttribute('aria-hidden', 'true');
  (prose.parentElement ?? prose).append(layer);
  let shown: { block: Element; range: Range | undefined } | undefined;
  const draw = (): void => {
    if (!shown) return;
    const origin = layer.getBoundingClientRect();
    const at = (box: DOMRect, className: string): HTMLElement => {
      const piece = prose.ownerDocument.createElement('i');
      piece.className = className;
      piece.style.transform = `translate(${box.left - origin.left}px,${box.top - origin.top}px)`;
      piece.style.width = `${box.width}px`;
      piece.style.height = `${box.height}px`;
      return piece;
    };
    const sentence = [...(shown.range?.getClientRects() ?? [])].map((box) => at(box, 'sentence'));
    layer.replaceChildren(at(shown.block.getBoundingClientRect(), 'block'), ...sentence);
  };
  const watch = new ResizeObserver(draw);
  watch.observe(prose);
  return {
    show: (block, range) => {
      shown = { block, range };
      draw();
    },
    remove: () => {
      watch.disconnect();
      layer.remove();
    },
  };
}
