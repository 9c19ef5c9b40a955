import { promotionPatterns } from '../../core/phrases/boilerplate';
import { lineStripper, matchesAny } from '../line-stripper';

/** Advertising sentences of the template or the scraper: promoted tools, sponsor and donation calls. */
export const promotionLine = /* @__PURE__ */ lineStripper({
  id: 'promotion-line',
  reason: 'promotion',
  live: true,
  longest: 160,
  matches: (text) => matchesAny(promotionPatterns, text),
});
