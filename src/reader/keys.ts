/** What a key asks for. Ids of commands that belong to a tool are that tool's id. */
export type KeyCommand =
  | 'next-section'
  | 'previous-section'
  | 'contents'
  | 'original'
  | 'view-page'
  | 'evidence'
  | 'appearance'
  | 'smaller'
  | 'larger'
  | 'default-size'
  | 'narrower'
  | 'wider'
  | 'theme'
  | 'export'
  | 'copy'
  | 'copy-markdown'
  | 'print'
  | 'speech'
  | 'help'
  | 'escape';

const commands: Readonly<Record<string, KeyCommand>> = {
  j: 'next-section',
  k: 'previous-section',
  t: 'contents',
  o: 'original',
  v: 'view-page',
  w: 'evidence',
  a: 'appearance',
  '-': 'smaller',
  '=': 'larger',
  '+': 'larger',
  '0': 'default-size',
  '[': 'narrower',
  ']': 'wider',
  d: 'theme',
  e: 'export',
  c: 'copy',
  m: 'copy-markdown',
  p: 'print',
  l: 'speech',
  '?': 'help',
};

/** What of a keyboard event decides about its meaning. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'isTrusted' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'
>;

/** Key code that Chromium and Safari give while an input method is at work, even when `isComposing` is not set. */
const COMPOSING = 229;

/**
 * The command of a key press, or nothing: with a modifier held, while an input method composes, when made by script,
 * and, but for Escape, in a field or with single keys switched off.
 */
export function commandOf(press: KeyPress, where: { inField: boolean; singleKeys: boolean }): KeyCommand | undefined {
  if (!press.isTrusted || press.isComposing || press.keyCode === COMPOSING) return undefined;
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'Escape') return where.inField ? undefined : 'escape';
  if (where.inField || !where.singleKeys) return undefined;
  return commands[press.key.length === 1 ? press.key.toLowerCase() : press.key];
}

/** True for elements that take text; radios, switches and buttons leave single keys free. */
export function takesText(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLInputElement) return !/^(?:radio|checkbox|button|submit|range)$/.test(element.type);
  return /^(?:textarea|select)$/.test(element.localName) || (element as HTMLElement).isContentEditable === true;
}

/** A key that is held longer than this has been forgotten. Milliseconds. */
const LONGEST_PRESS = 2000;

/**
 * Keeps a key press that was ours to the end: what it closes gives the focus back to the page, and the page must not
 * hear the key go up, which to it may mean the same.
 */
export function keepRelease({ key }: Pick<KeyboardEvent, 'key'>, view: Window): void {
  const swallow = (event: KeyboardEvent): void => {
    if (event.key !== key) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  };
  const end = (): void => view.removeEventListener('keyup', swallow, { capture: true });
  view.addEventListener('keyup', swallow, { capture: true });
  setTimeout(end, LONGEST_PRESS);
}
