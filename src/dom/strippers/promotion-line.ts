import { isAppeal } from '../../core/phrases/appeals';
import { promotionPatterns } from '../../core/phrases/boilerplate';
import { anyOf, lineStripper } from '../line-stripper';
import { isQuoted } from '../quoted';

const isPromotion = /* @__PURE__ */ anyOf(promotionPatterns);

/** Where an author’s own words look like an appeal. */
const kept = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TD', 'TH', 'DT', 'DD', 'FIGCAPTION']);

/** Advertising sentences of the template or the scraper: promoted tools, sponsor and donation calls. */
export const promotionLine = /* @__PURE__ */ lineStripper({
  id: 'promotion-line',
  reason: 'promotion',
  live: true,
  longest: 160,
  matches: (text, line, { scope }) =>
    isPromotion(text) ||
    (isAppeal(text) &&
      !kept.has(line.element.nodeName) &&
      line.element.closest('li') === null &&
      !isQuoted(line, scope.lines)),
});
