import { numberedCaptionPattern, placeholderPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** Where a lone word such as `image` is a word. */
const kept = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'TD', 'TH', 'DT', 'DD']);

/** Default image texts of editors that stand as lines, and captions that a scraper numbered. */
export const imagePlaceholder = /* @__PURE__ */ lineStripper({
  id: 'image-placeholder',
  reason: 'placeholder',
  live: false,
  longest: 120,
  matches: (text, line) =>
    line.linked === 0 &&
    !kept.has(line.element.nodeName) &&
    (placeholderPattern.test(text) || numberedCaptionPattern.test(text)),
});
