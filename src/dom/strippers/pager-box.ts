import { neighbourNames, pagerNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes with the links to the neighbouring articles; themes make cards of them that are `<article>`s. */
export const pagerBox = /* @__PURE__ */ boxStripper({
  id: 'pager-box',
  reason: 'pager',
  live: false,
  names: pagerNames,
  articleNames: neighbourNames,
  share: 0.05,
});
