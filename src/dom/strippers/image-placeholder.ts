import { numberedCaptionPattern, placeholderPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from './line-stripper';

/** Default image texts of editors that stand as lines, and captions that a scraper numbered. */
export const imagePlaceholder = lineStripper({
  id: 'image-placeholder',
  reason: 'placeholder',
  live: false,
  longest: 120,
  matches: (text, line) => line.linked === 0 && (placeholderPattern.test(text) || numberedCaptionPattern.test(text)),
});
