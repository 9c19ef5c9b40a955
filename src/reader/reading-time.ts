import type { ArticleCounts } from '../core/reading';

const HAN_A_MINUTE = 350;
const LATIN_WORDS_A_MINUTE = 200;
const CODE_LINES_A_MINUTE = 30;
const MINUTES_AN_IMAGE = 0.1;

/** Characters and words as a Chinese reader counts them: Han characters plus Latin words and numbers, no code. */
export function wordCount(counts: ArticleCounts): number {
  return counts.hanCharacters + counts.latinWords;
}

/** Minutes of quiet reading, rounded, at least 1. */
export function readingMinutes(counts: ArticleCounts): number {
  const minutes =
    counts.hanCharacters / HAN_A_MINUTE +
    counts.latinWords / LATIN_WORDS_A_MINUTE +
    counts.codeLines / CODE_LINES_A_MINUTE +
    counts.images * MINUTES_AN_IMAGE;
  return Math.max(1, Math.round(minutes));
}
