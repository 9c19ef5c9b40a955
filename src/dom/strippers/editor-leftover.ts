import { leftoverPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Marks that editors, importers and clippers left in the text. */
export const editorLeftover = /* @__PURE__ */ lineStripper({
  id: 'editor-leftover',
  reason: 'placeholder',
  live: false,
  longest: 400,
  // A writer who explains such a mark sets it as code.
  matches: (text, line) => leftoverPattern.test(text) && line.element.querySelector('code') === null,
});
