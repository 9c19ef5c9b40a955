import { stockPatterns } from '../../core/phrases/boilerplate';
import { lineStripper, matchesAny } from '../line-stripper';

/** Sentences that content mills put before and after somebody else's text. */
export const stockIntroduction = /* @__PURE__ */ lineStripper({
  id: 'stock-introduction',
  reason: 'template',
  live: true,
  longest: 240,
  matches: (text) => matchesAny(stockPatterns, text),
});
