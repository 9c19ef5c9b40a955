/** A piece of a heading; `whole` pieces must not be broken across lines. */
export interface Phrase {
  readonly text: string;
  readonly whole: boolean;
}

/** Longer headings run over several lines anyway: keeping words together would only make them ragged. */
const LONGEST_HEADING = 60;
const HAN_WORD = /^\p{Script=Han}{2,6}$/u;

/** Small words that lean on the word before them; a line never begins with one. */
const LEANING = /^[的了着过吗呢吧啊呀们里中上下地得之]$/;
/** Small words that lean on the word after them; a line never ends with one. */
const LEADING = /^[从在把被对向由以和与及或为到给让用将每各某这那此]$/;
const NUMERAL = /[一二三四五六七八九十两几每各某这那]$/;
const ONE_HAN = /^\p{Script=Han}$/u;
/** Stays with its word, as the space around it does. */
const HALF_WIDTH_MARK = /^[,.;:!?%)\]}]$/;
const LONGEST_WHOLE = 6;

/**
 * Cuts a heading at its words, so that balanced lines never break inside one. Without `Intl.Segmenter`, for text
 * without Han, and for long headings the text comes back in one piece. Joined again the pieces are the text.
 */
export function phrasesOf(text: string, lang: string): readonly Phrase[] {
  const plain: readonly Phrase[] = [{ text, whole: false }];
  if (text.length > LONGEST_HEADING || !/\p{Script=Han}/u.test(text) || !('Segmenter' in Intl)) return plain;
  const phrases: Phrase[] = [];
  for (const { segment } of new Intl.Segmenter(lang || 'zh-CN', { granularity: 'word' }).segment(text)) {
    addSegment(phrases, segment);
  }
  return phrases;
}

function addSegment(phrases: Phrase[], segment: string): void {
  const last = phrases.at(-1);
  if (last?.whole && HALF_WIDTH_MARK.test(segment))
    phrases[phrases.length - 1] = { text: last.text + segment, whole: true };
  else if (last && leansOn(last.text, segment))
    phrases[phrases.length - 1] = { text: last.text + segment, whole: true };
  else if (HAN_WORD.test(segment) || NUMERAL.test(segment) || LEADING.test(segment))
    phrases.push({ text: segment, whole: true });
  else if (last && !last.whole) phrases[phrases.length - 1] = { text: last.text + segment, whole: false };
  else phrases.push({ text: segment, whole: false });
}

/** A particle after a Han word, a measure word after its numeral, a word after its preposition. */
function leansOn(before: string, segment: string): boolean {
  if (LEADING.test(before) && HAN_WORD.test(segment)) return segment.length < LONGEST_WHOLE;
  if (!ONE_HAN.test(segment) || before.length >= LONGEST_WHOLE || !/^\p{Script=Han}+$/u.test(before)) return false;
  return LEANING.test(segment) || NUMERAL.test(before);
}
