let segmenter: Intl.Segmenter | undefined | null;

/** The platform's dictionary of words; `null` where it has none. */
function dictionary(): Intl.Segmenter | null {
  if (segmenter === undefined) {
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  }
  return segmenter;
}

/** True when a word of the dictionary spans the end of one piece of text and the start of the next. False when unknown. */
export function isOneWord(left: string, right: string): boolean {
  const words = dictionary();
  if (words === null || left === '' || right === '') return false;
  const { index, segment, isWordLike } = words.segment(left + right).containing(left.length) ?? {};
  return (
    isWordLike === true && index !== undefined && index < left.length && index + (segment ?? '').length > left.length
  );
}
