import { codeButtonPattern } from '../../core/phrases/boilerplate';
import { isBesideCode, lineStripper } from '../line-stripper';

/** Copy, run and fold buttons of code blocks that stand as lines of text. */
export const codeButton = /* @__PURE__ */ lineStripper({
  id: 'code-button',
  reason: 'gutter',
  live: false,
  longest: 24,
  matches: (text, _line, around) => codeButtonPattern.test(text) && isBesideCode(around),
});
