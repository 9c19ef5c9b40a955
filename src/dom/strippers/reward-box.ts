import { rewardNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Donation and follow cards with their QR codes. */
export const rewardBox = /* @__PURE__ */ boxStripper({
  id: 'reward-box',
  reason: 'promotion',
  live: true,
  names: rewardNames,
  share: 0.1,
});
