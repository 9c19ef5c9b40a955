import { pagerNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes with the links to the neighbouring articles. */
export const pagerBox = /* @__PURE__ */ boxStripper({
  id: 'pager-box',
  reason: 'pager',
  live: false,
  names: pagerNames,
  share: 0.05,
});
