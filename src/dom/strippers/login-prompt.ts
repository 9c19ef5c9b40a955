import { loginPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Lines that ask the reader to log in. */
export const loginPrompt = /* @__PURE__ */ lineStripper({
  id: 'login-prompt',
  reason: 'overlay',
  live: true,
  longest: 60,
  matches: (text) => loginPattern.test(text) && !/[。.！!]$/.test(text),
});
