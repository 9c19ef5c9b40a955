/** Attribute on elements that cleaning hides; its value says how they are shown. */
const ATTRIBUTE = 'data-suyuan-hidden';

const SHEET = `
[${ATTRIBUTE}='']{display:none!important}
[${ATTRIBUTE}='shown']{outline:1px dashed #b06a14!important;outline-offset:3px!important;opacity:.72!important}
@media print{[${ATTRIBUTE}='shown']{outline:0!important;opacity:1!important}}`;

/** Hides elements of a live page and gives every one of them back exactly. */
export interface Hiding {
  /** Elements hidden now. */
  readonly elements: ReadonlySet<Element>;
  hide(elements: Iterable<Element>): void;
  restore(elements: Iterable<Element>): void;
  restoreAll(): void;
  /** Shows the hidden ones in place with a dashed outline, or hides them again. */
  mark(isShown: boolean): void;
  /** Puts our style sheet back when the page threw it out. */
  keepSheet(): void;
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
    if (elements.size > 0 && !page.adoptedStyleSheets.includes(sheet)) {
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    }
  };
  const restore = (some: Iterable<Element>): void => {
    for (const element of [...some]) {
      if (!elements.delete(element)) continue;
      const old = before.get(element) ?? null;
      before.delete(element);
      if (old === null) element.removeAttribute(ATTRIBUTE);
      else element.setAttribute(ATTRIBUTE, old);
    }
    if (elements.size === 0) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    elements,
    keepSheet,
    restore,
    restoreAll: () => restore(elements),
    hide(some) {
      for (const element of some) {
        if (elements.has(element)) continue;
        before.set(element, element.getAttribute(ATTRIBUTE));
        element.setAttribute(ATTRIBUTE, value);
        elements.add(element);
      }
      keepSheet();
    },
    mark(isShown) {
      value = isShown ? 'shown' : '';
      for (const element of elements) element.setAttribute(ATTRIBUTE, value);
    },
  };
}
