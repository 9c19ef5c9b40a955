import { commentNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Comment areas and their forms. */
export const commentArea = /* @__PURE__ */ boxStripper({
  id: 'comment-area',
  reason: 'comments',
  live: false,
  mayHoldCode: true,
  names: commentNames,
  share: 0.85,
});
