import { readMorePattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Buttons over a folded text; the text itself stays. */
export const readMore = /* @__PURE__ */ lineStripper({
  id: 'read-more',
  reason: 'overlay',
  live: false,
  longest: 40,
  matches: (text) => readMorePattern.test(text),
});
