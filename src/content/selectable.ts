import { adoptSheet, dropSheets, hasSheet } from '../dom/adopted-sheets';
import type { TextBlock } from './kept-share';
import type { NoiseGroup } from './noise-groups';

/** Attribute on blocks of text that the page does not let anybody select. */
export const selectableAttribute = 'data-suyuan-selectable';

const SHEET = `
[${selectableAttribute}],[${selectableAttribute}] *{-webkit-user-select:text!important;user-select:text!important}`;

/** Steps up from a block to the element that forbids selecting; deeper pages are left as they are. */
const MOST_STEPS = 60;
/** Characters of the first block that its group shows. */
const SAMPLE = 80;

/** Lets the text of an article be selected where the page forbids it, and gives the page back exactly. */
export interface Selectable {
  allow(): void;
  undo(): void;
  /** The restriction as one thing among those that were cleaned; nothing while there is none that we lifted. */
  group(): NoiseGroup | undefined;
}

/**
 * Looks at these blocks when `allow` is called. `user-select: none` is overruled by one attribute and one sheet of
 * ours, and while it is, listeners that forbid to begin a selection in the blocks do not hear of it. What a site does
 * to copied text stays: it may be the note that names its source.
 */
export function createSelectable(page: Document, blocks: readonly TextBlock[]): Selectable {
  const before = new Map<Element, string | null>();
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const keepQuiet = (event: Event): void => {
    if (isInside(event.target, before)) event.stopImmediatePropagation();
  };
  return {
    allow() {
      for (const { element } of blocks) {
        if (before.has(element) || !isForbidden(element)) continue;
        before.set(element, element.getAttribute(selectableAttribute));
        element.setAttribute(selectableAttribute, '');
      }
      if (before.size === 0) return;
      if (!hasSheet(page, isSelectableSheet)) adoptSheet(page, sheet);
      page.defaultView?.addEventListener('selectstart', keepQuiet, { capture: true });
    },
    undo() {
      for (const [element, old] of before) {
        if (old === null) element.removeAttribute(selectableAttribute);
        else element.setAttribute(selectableAttribute, old);
      }
      before.clear();
      dropSheets(page, isSelectableSheet);
      page.defaultView?.removeEventListener('selectstart', keepQuiet, { capture: true });
    },
    group() {
      const [first] = before.keys();
      if (!first) return undefined;
      const sample = (first.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, SAMPLE);
      return { reason: 'unselectable', count: 1, sample };
    },
  };
}

/**
 * Whether a style sheet of the page is one that makes text selectable for us, perhaps made by a copy that has ended.
 */
export function isSelectableSheet(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.startsWith(`[${selectableAttribute}]`) === true;
  } catch {
    return false;
  }
}

/** `auto` follows the parent; Firefox leaves that to whoever asks. */
function isForbidden(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let at: Element | null = element;
  for (let step = 0; view && at && step < MOST_STEPS; step += 1, at = at.parentElement) {
    const { userSelect } = view.getComputedStyle(at);
    if (userSelect !== 'auto') return userSelect === 'none';
  }
  return false;
}

function isInside(target: EventTarget | null, elements: ReadonlyMap<Element, unknown>): boolean {
  for (let node = target as Node | null; node; node = node.parentNode) {
    if (elements.has(node as Element)) return true;
  }
  return false;
}
