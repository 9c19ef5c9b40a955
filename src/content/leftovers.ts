import { dropSheets } from '../dom/adopted-sheets';
import { isOurSheet, shownAttribute } from './hiding';
import { isSelectableSheet, selectableAttribute } from './selectable';

/** The two ways in which browsers let extensions look into a closed root. */
interface ClosedRoots {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * Takes away what a copy of ours left on the page when the extension was updated beneath it: Chromium leaves that copy
 * behind with its pill, Firefox 140 ends it and runs the new one in the same page. Without this, two pills would stand
 * on the page and undoing would not give back what the first copy had hidden.
 */
export function sweepLeftovers(page: Document): void {
  for (const attribute of [shownAttribute, selectableAttribute]) {
    for (const element of page.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }
  dropSheets(page, isOurSheet);
  dropSheets(page, isSelectableSheet);
  for (const element of [...page.documentElement.children]) {
    if (element.nodeName === 'DIV' && closedRoot(element)?.querySelector('aside.sy')) element.remove();
  }
}

function closedRoot(element: Element): ShadowRoot | null | undefined {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return (globalThis as ClosedRoots).chrome?.dom?.openOrClosedShadowRoot?.(element);
}
