import { relatedNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes that templates themselves call related or recommended. */
export const relatedBox = /* @__PURE__ */ boxStripper({
  id: 'related-box',
  reason: 'related',
  live: true,
  mayHoldCode: true,
  names: relatedNames,
  share: 0.3,
});
