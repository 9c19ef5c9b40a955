import { tagNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes of tags and categories. */
export const tagsBox = /* @__PURE__ */ boxStripper({
  id: 'tags-box',
  reason: 'navigation',
  live: false,
  names: tagNames,
  share: 0.05,
});
