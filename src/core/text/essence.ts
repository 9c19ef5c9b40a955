import { letterRanges } from './han';

/**
 * Neither letters nor numbers, counted ones such as ① included. Ranges, because `\p{L}` takes ten times as long to
 * compile, and each reading needs this.
 */
const marks = new RegExp(`[^${letterRanges}\\d\\u2150-\\u2189\\u2460-\\u24ff\\u3007\\uff10-\\uff19]+`, 'g');

/** Letters and numbers only, in lower case, so that titles and leads can be compared; signs outside the basic plane go. */
export function essence(text: string): string {
  return text.toLowerCase().replace(marks, '');
}
