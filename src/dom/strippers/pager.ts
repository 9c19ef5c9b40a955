import { pagerPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Links to the previous and the next article. */
export const pager = /* @__PURE__ */ lineStripper({
  id: 'pager',
  reason: 'pager',
  live: false,
  longest: 200,
  matches: (text, line) =>
    pagerPattern.test(text) && (line.linked > 0 || line.length < 16 || /[:：]/.test(text.slice(0, 5))),
});
