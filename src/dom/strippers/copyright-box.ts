import { copyrightNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Copyright blocks of the template. Evidence, so they stay on the live page. */
export const copyrightBox = /* @__PURE__ */ boxStripper({
  id: 'copyright-box',
  reason: 'source',
  live: false,
  names: copyrightNames,
  share: 0.1,
});
