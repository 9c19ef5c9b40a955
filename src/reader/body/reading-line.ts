/** The block that is read at the upper edge of the window, by its words, and where it stands there. */
export interface ReadingLine {
  readonly words: string;
  readonly top: number;
}

/** Where somebody is reading; nothing at the very beginning, where nothing must move. */
export function lineAt(prose: Element): ReadingLine | undefined {
  const frame = prose.closest('.frame');
  if (!frame || frame.scrollTop === 0) return undefined;
  const edge = frame.getBoundingClientRect().top;
  const block = [...prose.children].find((child) => child.getBoundingClientRect().bottom > edge);
  return block && { words: block.textContent ?? '', top: block.getBoundingClientRect().top };
}

/** Scrolls another text so that the same words stand where they stood; a text without them stays where it is. */
export function goToLine(prose: Element, { words, top }: ReadingLine): void {
  const frame = prose.closest('.frame');
  const block = [...prose.children].find((child) => child.textContent === words);
  if (frame && block) frame.scrollTop += block.getBoundingClientRect().top - top;
}
