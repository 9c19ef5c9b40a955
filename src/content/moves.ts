import type { Lifetime } from './lifetime';

/** After a change of address without a new page, its text takes a moment to appear: milliseconds. */
const SETTLE = 800;

/**
 * Calls back, once the text has had time to come, when a page changes its address without being loaded anew; a change
 * of the fragment alone is none.
 */
export function onMoved(page: Document, life: Lifetime, listener: () => void): void {
  let known = addressOf(page);
  let cancel = (): void => undefined;
  const look = (): void => {
    if (!life.isAlive() || addressOf(page) === known) return;
    known = addressOf(page);
    cancel();
    cancel = life.after(SETTLE, listener);
  };
  const window = page.defaultView;
  const moves: EventTarget | undefined = window === null ? undefined : Reflect.get(window, 'navigation');
  moves?.addEventListener('navigatesuccess', look, { signal: life.signal });
  window?.addEventListener('popstate', look, { signal: life.signal });
}

/** The address of a page without its fragment. */
export function addressOf(page: Document): string {
  return page.location.href.replace(/#.*$/, '');
}
