import { crumbPatterns } from '../../core/phrases/boilerplate';
import { anyOf, lineStripper } from '../line-stripper';

const isCrumbs = /* @__PURE__ */ anyOf(crumbPatterns);

/** The path of sections above a title. */
export const crumbs = /* @__PURE__ */ lineStripper({
  id: 'crumbs',
  reason: 'navigation',
  live: false,
  longest: 200,
  matches: isCrumbs,
});
