import { adoptSheet, dropSheets, hasSheet } from '../dom/adopted-sheets';

/** Attribute on elements that cleaning hides; its value says how they are shown. */
export const shownAttribute = 'data-suyuan-hidden';

/**
 * `display` alone would not do: adverts carry `display:block!important` in their own `style`, which no sheet beats. The
 * other properties take such an element out of sight and out of the flow.
 */
const SHEET = `
[${shownAttribute}='']{display:none!important;visibility:hidden!important;position:absolute!important;clip-path:inset(50%)!important}
[${shownAttribute}='shown']{outline:1px dashed #b06a14!important;outline-offset:3px!important;opacity:.72!important}
@media print{[${shownAttribute}='shown']{outline:0!important;opacity:1!important}}`;

/** Hides elements of a live page and gives every one of them back exactly. */
export interface Hiding {
  /** Elements hidden now. */
  readonly elements: ReadonlySet<Element>;
  hide(elements: Iterable<Element>): void;
  restore(elements: Iterable<Element>): void;
  restoreAll(): void;
  /** Shows the hidden ones in place with a dashed outline, or hides them again. */
  mark(isShown: boolean): void;
  /** Whether the page took our attribute off something that is hidden. */
  isExposed(): boolean;
  /** Puts back what the page threw out: our attribute and our style sheet. */
  insist(): void;
}

/**
 * Hiding by one attribute and one style sheet, so that nothing is removed, no inline style is touched and undoing is
 * the removal of both. A page that used the attribute itself gets its value back.
 */
export function createHiding(page: Document): Hiding {
  const before = new Map<Element, string | null>();
  const elements = new Set<Element>();
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  let value = '';

  const keepSheet = (): void => {
    if (elements.size > 0 && !hasSheet(page, isOurSheet)) adoptSheet(page, sheet);
  };
  const isBare = (element: Element): boolean => element.getAttribute(shownAttribute) !== value;
  const restore = (some: Iterable<Element>): void => {
    for (const element of [...some]) {
      if (!elements.delete(element)) continue;
      const old = before.get(element) ?? null;
      before.delete(element);
      if (old === null) element.removeAttribute(shownAttribute);
      else element.setAttribute(shownAttribute, old);
    }
    if (elements.size === 0) dropSheets(page, isOurSheet);
  };
  return {
    elements,
    restore,
    restoreAll: () => restore(elements),
    hide(some) {
      for (const element of some) {
        if (elements.has(element)) continue;
        before.set(element, element.getAttribute(shownAttribute));
        element.setAttribute(shownAttribute, value);
        elements.add(element);
      }
      keepSheet();
    },
    mark(isShown) {
      value = isShown ? 'shown' : '';
      for (const element of elements) element.setAttribute(shownAttribute, value);
    },
    isExposed() {
      for (const element of elements) if (element.isConnected && isBare(element)) return true;
      return false;
    },
    insist() {
      for (const element of elements) if (isBare(element)) element.setAttribute(shownAttribute, value);
      keepSheet();
    },
  };
}

/** Whether a style sheet of the page is one that hides for us, perhaps made by a copy of ours that has ended. */
export function isOurSheet(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.startsWith(`[${shownAttribute}=`) === true;
  } catch {
    return false;
  }
}
