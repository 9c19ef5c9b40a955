import { legalPatterns } from '../../core/phrases/boilerplate';
import { anyOf, lineStripper, withoutQuotes } from '../line-stripper';

const isLegal = /* @__PURE__ */ anyOf(legalPatterns);

/** Licence numbers, copyright and disclaimers of the site. */
export const legalLine = /* @__PURE__ */ lineStripper({
  id: 'legal-line',
  reason: 'legal',
  live: false,
  longest: 260,
  matches: (text, line) => !/^H[1-6]$/.test(line.element.nodeName) && isLegal(withoutQuotes(text)),
});
