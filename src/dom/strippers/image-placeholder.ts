import { fileNamePattern, numberedCaptionPattern, placeholderPattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';
import type { Line } from '../lines';

/** Where a lone word such as `image` is a word. */
const kept = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'TD', 'TH', 'DT', 'DD']);

/**
 * Default image texts of editors that stand as lines, captions that a scraper numbered, and captions that only name
 * the file or say the article's title again.
 */
export const imagePlaceholder = /* @__PURE__ */ lineStripper({
  id: 'image-placeholder',
  reason: 'placeholder',
  live: true,
  narrow: true,
  longest: 200,
  matches: (text, line, { scope }) => {
    if (line.linked > 0 || kept.has(line.element.nodeName)) return false;
    if (placeholderPattern.test(text) || numberedCaptionPattern.test(text)) return true;
    return (text === scope.title || fileNamePattern.test(text)) && isCaption(line);
  },
});

/** True for what stands in a caption, or right below a picture. */
function isCaption({ element }: Line): boolean {
  if (element.closest('figcaption,.image-caption') !== null) return true;
  return [before(element), before(element.parentElement)].some(
    (other) => other?.nodeName === 'IMG' || (other?.querySelector('img') != null && other.textContent?.trim() === ''),
  );
}

/** The element before, over line breaks. */
function before(element: Element | null): Element | null {
  let at = element?.previousElementSibling ?? null;
  while (at?.nodeName === 'BR') at = at.previousElementSibling;
  return at;
}
