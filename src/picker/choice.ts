import { ancestorsOf } from './describe';

/** The element that is chosen now, and the ways to its neighbours. */
export interface Choice {
  /** Absent before the first, and when the page took it away. */
  current(): Element | undefined;
  set(element: Element | undefined): void;
  /** To what it stands in; false at the outermost. */
  widen(): boolean;
  /** Back to where widening came from, else to the first part of it that can be seen; false at the innermost. */
  narrow(): boolean;
  /** To the next or the last sibling that can be seen; false at the end. */
  step(direction: 1 | -1): boolean;
}

/** Starts with nothing chosen. `isOwn` tells our own elements, which are never chosen. */
export function createChoice(page: Document, isOwn: (element: Element) => boolean): Choice {
  let chosen: Element | undefined;
  /** Where widening came from: the way down again. */
  let inner: Element[] = [];

  const current = (): Element | undefined => (chosen?.isConnected ? chosen : undefined);
  const go = (element: Element | undefined | null, way: Element[]): boolean => {
    if (!element) return false;
    chosen = element;
    inner = way;
    return true;
  };
  return {
    current,
    set(element) {
      chosen = element && pickable(element);
      inner = [];
    },
    widen() {
      const from = current();
      const outer = from?.parentElement;
      return from !== undefined && outer !== page.body && isPickable(outer) && go(outer, [...inner, from]);
    },
    narrow() {
      const from = current();
      const last = inner.at(-1);
      if (last?.parentElement === from) return go(last, inner.slice(0, -1));
      return go([...(from?.children ?? [])].find(isSeen), []);
    },
    step(direction) {
      for (let at = siblingOf(current(), direction); at; at = siblingOf(at, direction))
        if (isSeen(at) && !isOwn(at)) return go(at, []);
      return false;
    },
  };
}

function siblingOf(element: Element | undefined, direction: 1 | -1): Element | null | undefined {
  return direction === 1 ? element?.nextElementSibling : element?.previousElementSibling;
}

/** Whether an element can be picked: the page as a whole and its head cannot. */
export function isPickable(element: Element | null | undefined): element is Element {
  return element !== null && element !== undefined && !/^(?:html|body|head|frameset)$/i.test(element.nodeName);
}

/** The element itself; of a drawing, the whole drawing: rules name boxes, not lines. */
function pickable(element: Element): Element {
  return ancestorsOf(element).find((each) => each.nodeName.toLowerCase() === 'svg') ?? element;
}

function isSeen(element: Element): boolean {
  return isPickable(element) && element.checkVisibility() && element.getClientRects().length > 0;
}
