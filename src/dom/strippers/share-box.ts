import { shareNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes of share, like and tool buttons. */
export const shareBox = /* @__PURE__ */ boxStripper({
  id: 'share-box',
  reason: 'share',
  live: false,
  names: shareNames,
  share: 0.1,
});
