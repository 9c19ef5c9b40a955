import { legalPatterns } from '../../core/phrases/boilerplate';
import { lineStripper, matchesAny } from '../line-stripper';

/** Licence numbers, copyright and disclaimers of the site. */
export const legalLine = /* @__PURE__ */ lineStripper({
  id: 'legal-line',
  reason: 'legal',
  live: false,
  longest: 260,
  matches: (text) => matchesAny(legalPatterns, text),
});
