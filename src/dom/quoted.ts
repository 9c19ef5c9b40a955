import type { Line, Lines } from './lines';

/** A quote that holds this much of a page's prose is where a template, or a copier, put the whole text. */
const wholeText = 0.5;

/** True for a line in somebody's quote: what is said there, the author quotes. A quote around the whole text is none. */
export function isQuoted({ element }: Line, lines: Lines): boolean {
  const quote = element.closest('blockquote');
  return quote !== null && lines.proseIn(quote) < lines.proseIn(lines.root) * wholeText;
}
