import type { Host } from './host';
import { holdStyle } from './page-lock';

/**
 * While the browser prints, the page beneath is not laid out and the reader flows over sheets: nothing in the top
 * layer can break across pages. Everything goes back after printing.
 */
export function preparePaper(document: Document, host: Host, signal: AbortSignal): void {
  const view = document.defaultView;
  let restore: (() => void) | undefined;
  const begin = (): void => {
    if (restore) return;
    host.lower();
    const releases = [
      holdStyle(document.body, 'display', 'none'),
      holdStyle(document.documentElement, 'overflow', 'visible'),
    ];
    restore = () => {
      for (const release of releases.reverse()) release();
      host.raise();
      restore = undefined;
    };
  };
  const end = (): void => restore?.();
  view?.addEventListener('beforeprint', begin, { signal });
  view?.addEventListener('afterprint', end, { signal });
  signal.addEventListener('abort', end);
}
