/** A piece of a heading; `whole` pieces must not be broken across lines. */
export interface Phrase {
  readonly text: string;
  readonly whole: boolean;
}

/** Longer headings run over several lines anyway: keeping words together would only make them ragged. */
const LONGEST_HEADING = 60;
const HAN_WORD = /^\p{Script=Han}{2,6}$/u;

/**
 * Cuts a heading at its words, so that balanced lines never break inside one. Without `Intl.Segmenter`, for text
 * without Han, and for long headings the text comes back in one piece. Joined again the pieces are the text.
 */
export function phrasesOf(text: string, lang: string): readonly Phrase[] {
  const plain: readonly Phrase[] = [{ text, whole: false }];
  if (text.length > LONGEST_HEADING || !/\p{Script=Han}/u.test(text) || !('Segmenter' in Intl)) return plain;
  const phrases: Phrase[] = [];
  for (const { segment } of new Intl.Segmenter(lang || 'zh-CN', { granularity: 'word' }).segment(text)) {
    const whole = HAN_WORD.test(segment);
    const last = phrases.at(-1);
    if (!whole && last && !last.whole) phrases[phrases.length - 1] = { text: last.text + segment, whole: false };
    else phrases.push({ text: segment, whole });
  }
  return phrases;
}
