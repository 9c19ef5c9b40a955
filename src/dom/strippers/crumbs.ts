import { crumbPatterns } from '../../core/phrases/boilerplate';
import { lineStripper, matchesAny } from '../line-stripper';

/** The path of sections above a title. */
export const crumbs = /* @__PURE__ */ lineStripper({
  id: 'crumbs',
  reason: 'navigation',
  live: false,
  longest: 200,
  matches: (text) => matchesAny(crumbPatterns, text),
});
