import { copyrightPatterns } from '../../core/phrases/boilerplate';
import { anyOf, isInsideText, lineStripper, type Surroundings, withoutQuotes } from '../line-stripper';
import type { Line } from '../lines';

const isCopyright = /* @__PURE__ */ anyOf(copyrightPatterns);

const excluded = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TD', 'TH']);

/** What an author says of his own work, in his own text; a template's notice has an address to follow. */
const ownWord = /^[（(]?本文(?:系|为|是|由)?(?:作者|本人|笔者|我)(?:本人)?原创/;

function isOwnWord(text: string, { element }: Line): boolean {
  return ownWord.test(text) && element.querySelector('a') === null && !/https?:/.test(text);
}

function isStatement(text: string, line: Line, around: Surroundings): boolean {
  // Somebody asks: what follows is an answer, not a notice.
  if (/[？?]|有(?:人|读者|朋友|同学|网友).{0,6}问/.test(text)) return false;
  return (
    !excluded.has(line.element.nodeName) &&
    isCopyright(withoutQuotes(text)) &&
    !isInsideText(around) &&
    !isOwnWord(text, line)
  );
}

/**
 * Statements about source, author and licence that the template or the copier put around the text. They are evidence
 * and stand in the source card; on the live page they stay.
 */
export const sourceFooter = /* @__PURE__ */ lineStripper({
  id: 'source-footer',
  reason: 'source',
  live: false,
  longest: 260,
  matches: isStatement,
});
