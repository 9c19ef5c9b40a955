import { LATIN_FACES, LATIN_RANGE } from '../ui/tokens';

/**
 * Finds out which of the Latin faces that stand first in our stacks are installed. The returned function lends those
 * to the document until `signal` ends. They are for Latin letters only, so that quotation marks and dashes come from
 * the Chinese face behind them. Browsers ignore `@font-face` in shadow roots; faces of the document hold there.
 *
 * A face more makes browsers lay out the whole page beneath anew, so one that is not installed, and would change
 * nothing, is not lent. Asking takes a moment: it is done before anything is shown.
 */
export function findLatinFaces(document: Document, signal: AbortSignal, named = LATIN_FACES): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const faces = named.map(({ family, source }) => new view.FontFace(family, source, { unicodeRange: LATIN_RANGE }));
  // Only installed fonts are named: nothing is loaded but from this computer.
  for (const face of faces) face.load().catch(() => undefined);
  return () => {
    if (signal.aborted) return;
    const lent = faces.filter(({ status }) => status !== 'error');
    for (const face of lent) document.fonts.add(face);
    signal.addEventListener('abort', () => {
      for (const face of lent) document.fonts.delete(face);
    });
  };
}
