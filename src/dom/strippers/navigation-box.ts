import { navNames } from '../../core/phrases/box-names';
import { boxStripper } from '../box-stripper';

/** Menus, side bars, page head and foot. */
export const navigationBox = /* @__PURE__ */ boxStripper({
  id: 'navigation-box',
  reason: 'navigation',
  live: false,
  names: navNames,
  share: 0.25,
  selectors: [
    'nav',
    'marquee',
    'footer',
    'aside',
    '[role=navigation]',
    '[role=contentinfo]',
    '[role=search]',
    '[role=complementary]',
  ],
});
