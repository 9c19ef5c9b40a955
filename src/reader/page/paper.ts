import { adoptSheet, dropSheets } from '../../dom/adopted-sheets';
import type { Host } from './host';
import { holdStyle } from './page-lock';

/** Margins of paper, which only a sheet of the document itself can set. */
const MARGINS = '@page { margin: 22mm 20mm; }';

/** Sets the margins of paper, and gives the way back. */
function holdMargins(document: Document): () => void {
  const { defaultView: view } = document;
  if (!view) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARGINS);
  const text = sheet.cssRules[0]?.cssText;
  adoptSheet(document, sheet);
  return () => dropSheets(document, ({ cssRules }) => cssRules.length === 1 && cssRules[0]?.cssText === text);
}

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
      // Paper has no scrollbar whose room is to be kept, see page-lock.ts.
      holdStyle(document.documentElement, 'margin-right', '0'),
      holdMargins(document),
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
