import { metaNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes of author, date and counters around the text. */
export const metaBox = /* @__PURE__ */ boxStripper({
  id: 'meta-box',
  reason: 'template',
  live: false,
  names: metaNames,
  share: 0.05,
});
