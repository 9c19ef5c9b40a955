import { sharePattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Rows of share and reaction buttons. */
export const shareLine = /* @__PURE__ */ lineStripper({
  id: 'share-line',
  reason: 'share',
  live: false,
  longest: 120,
  matches: (text) =>
    text
      .replace(/ (?=[(（]\s?\d)/g, '')
      .split(' ')
      .every((word) => sharePattern.test(word)) || sharePattern.test(text),
});
