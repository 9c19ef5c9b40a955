import { tagsPattern } from '../../core/phrases/boilerplate';
import { isInsideText, lineStripper } from '../line-stripper';

/** Tags and categories of the template. */
export const tagsLine = /* @__PURE__ */ lineStripper({
  id: 'tags-line',
  reason: 'navigation',
  live: false,
  longest: 200,
  matches: (text, line, around) =>
    tagsPattern.test(text) && (line.linked > 0 || (line.length < 60 && /[:：]/.test(text) && !isInsideText(around))),
});
