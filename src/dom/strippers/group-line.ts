import { groupPatterns } from '../../core/phrases/boilerplate';
import { lineStripper, matchesAny } from '../line-stripper';

/** Numbers of chat groups and captions of QR codes. */
export const groupLine = /* @__PURE__ */ lineStripper({
  id: 'group-line',
  reason: 'promotion',
  live: true,
  longest: 80,
  matches: (text) => matchesAny(groupPatterns, text),
});
