import { lengthSentencePattern } from '../../core/phrases/boilerplate';
import { isMetaLine } from '../../core/phrases/meta-line';
import { lineStripper } from '../line-stripper';
import type { Line } from '../lines';
import { isQuoted } from '../quoted';

/** Where such words are an author's: headings, captions, and quotes, in which people credit whom they copied. */
const headingOrItem = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TH', 'FIGCAPTION']);

/** Read counts, dates, word counts and reading times that the template prints around the text. */
export const metaLine = /* @__PURE__ */ lineStripper({
  id: 'meta-line',
  reason: 'template',
  live: true,
  longest: 160,
  matches: (text, line, { scope }) =>
    (!headingOrItem.has(line.element.nodeName) || isMetaHeading(text, line)) &&
    (lengthSentencePattern.test(text) ||
      ((isMetaLine(text) || isSignedLine(text, line)) && !isQuoted(line, scope.lines))),
});

/** Headings of the lower ranks that a template took for its facts, and says so. */
function isMetaHeading(text: string, { element }: Line): boolean {
  if (!/^H[4-6]$/.test(element.nodeName)) return false;
  return text.split(/[|｜]/).length > 2 || /date|time|meta|info|foot/i.test(element.getAttribute('class') ?? '');
}

/** A name that is linked, or a picture of its bearer, before the day and the counters. */
function isSignedLine(text: string, line: Line): boolean {
  if (!/(?:19|20)\d{2}/.test(text)) return false;
  const rest = /^\S{1,20}\s(.{8,})$/.exec(text)?.[1];
  if (rest === undefined || line.element.querySelector('a') === null) return false;
  return /(?:19|20)\d{2}/.test(rest) && isMetaLine(rest);
}
