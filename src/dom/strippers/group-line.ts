import { groupPatterns } from '../../core/phrases/boilerplate';
import { anyOf, lineStripper } from '../line-stripper';

const isGroup = /* @__PURE__ */ anyOf(groupPatterns);

/** Numbers of chat groups and captions of QR codes. */
export const groupLine = /* @__PURE__ */ lineStripper({
  id: 'group-line',
  reason: 'promotion',
  live: true,
  longest: 80,
  matches: isGroup,
});
