import { comparisonKey } from '../../core/url/normalize';

/** Browsers that do not tell of changed addresses (Firefox before 147) are asked so often, in milliseconds. */
const ASKED_EVERY = 500;

/** A fragment that is an address of its own, as pages without a server write them. */
const route = /#[!/].*$/;

/** What tells one article of a page from another: tracking parameters and places within a page do not. */
export function articleAddress(href: string): string {
  return comparisonKey(href) + (route.exec(href)?.[0] ?? '');
}

/** Calls back at once when the page gives itself the address of another article without being loaded anew. */
export function onAddressChanged(document: Document, signal: AbortSignal, listener: () => void): void {
  const view = document.defaultView;
  let known = articleAddress(document.location.href);
  const look = (): void => {
    const now = articleAddress(document.location.href);
    if (signal.aborted || now === known) return;
    known = now;
    listener();
  };
  const moves: EventTarget | undefined = view === null ? undefined : Reflect.get(view, 'navigation');
  if (moves) moves.addEventListener('currententrychange', look, { signal });
  else {
    const asking = setInterval(look, ASKED_EVERY);
    signal.addEventListener('abort', () => clearInterval(asking));
  }
  view?.addEventListener('popstate', look, { signal });
}
