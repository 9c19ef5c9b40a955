import { overlayNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Dialogs, masks and app prompts over the text. */
export const overlayBox = /* @__PURE__ */ boxStripper({
  id: 'overlay-box',
  reason: 'overlay',
  live: true,
  names: overlayNames,
  share: 0.1,
  selectors: ['dialog', '[role=dialog]', '[role=alertdialog]'],
});
