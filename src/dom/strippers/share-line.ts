import { sharePattern } from '../../core/phrases/boilerplate';
import { lineStripper } from '../line-stripper';

/** A row of nothing but buttons, or one button of several words. Nearly every line is through with its first word. */
function isShareRow(text: string): boolean {
  if (sharePattern.test(text)) return true;
  const end = text.indexOf(' ');
  if (end === -1 || !sharePattern.test(text.slice(0, end))) return false;
  const words = text.replace(/ (?=[(（]\s?\d)/g, '').split(' ');
  return words.every((word) => sharePattern.test(word));
}

/** Rows of share and reaction buttons. */
export const shareLine = /* @__PURE__ */ lineStripper({
  id: 'share-line',
  reason: 'share',
  live: false,
  longest: 120,
  matches: isShareRow,
});
