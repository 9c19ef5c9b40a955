import { tocNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Tables of contents: the reader makes its own. */
export const contentsBox = /* @__PURE__ */ boxStripper({
  id: 'contents-box',
  reason: 'navigation',
  live: false,
  names: tocNames,
  share: 0.1,
});
