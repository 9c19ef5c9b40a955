import { lengthSentencePattern } from '../../core/phrases/boilerplate';
import { isMetaLine } from '../../core/phrases/meta-line';
import { lineStripper } from '../line-stripper';

/** Where such words are an author's: headings, captions, and quotes, in which people credit whom they copied. */
const headingOrItem = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TH', 'FIGCAPTION']);

/** Read counts, dates, word counts and reading times that the template prints around the text. */
export const metaLine = /* @__PURE__ */ lineStripper({
  id: 'meta-line',
  reason: 'template',
  live: true,
  longest: 160,
  matches: (text, line) =>
    !headingOrItem.has(line.element.nodeName) &&
    (lengthSentencePattern.test(text) || (isMetaLine(text) && line.element.closest('blockquote') === null)),
});
