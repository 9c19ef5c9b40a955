import { stockPatterns } from '../../core/phrases/boilerplate';
import { anyOf, lineStripper } from '../line-stripper';

const isStock = /* @__PURE__ */ anyOf(stockPatterns);

/** Sentences that content mills put before and after somebody else's text. */
export const stockIntroduction = /* @__PURE__ */ lineStripper({
  id: 'stock-introduction',
  reason: 'template',
  live: true,
  longest: 240,
  matches: isStock,
});
