import { advertNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Boxes of advertisements. */
export const advertBox = /* @__PURE__ */ boxStripper({
  id: 'advert-box',
  reason: 'advert',
  live: true,
  names: advertNames,
  share: 0.05,
  selectors: ['ins.adsbygoogle', 'iframe[src*=ads]'],
});
