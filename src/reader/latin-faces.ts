import { LATIN_FACES, LATIN_RANGE } from '../ui/tokens';

/**
 * Lends the document the Latin faces that stand first in our stacks, and gives the way to take them back. They are for
 * Latin letters only, so that quotation marks and dashes come from the Chinese face behind them. Browsers ignore
 * `@font-face` in shadow roots; faces of the document hold there. Only installed fonts are named: nothing is loaded.
 */
export function lendLatinFaces(document: Document): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const faces = LATIN_FACES.map(
    ({ family, source }) => new view.FontFace(family, source, { unicodeRange: LATIN_RANGE }),
  );
  for (const face of faces) document.fonts.add(face);
  return () => {
    for (const face of faces) document.fonts.delete(face);
  };
}
