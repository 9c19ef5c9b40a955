import { listLimits } from './list-format';

/** A line of a text with its number, from 1; without white space around it. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** How many lines are one slice of work: some milliseconds at most, whatever a format does with them. */
const SLICE = 100;
const SAMPLE_LINES = 400;

/** The lines of a text, any of the three line ends; a byte-order mark is no part of the first. */
function splitLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/**
 * Goes through the lines in slices: gives the share that is done after each. Empty lines are passed over; over-long
 * ones are given to `tooLong`.
 */
export function* eachLine(
  text: string,
  take: (line: TextLine) => void,
  tooLong: (line: TextLine) => void,
): Generator<number, void> {
  const lines = splitLines(text);
  for (const [index, raw] of lines.entries()) {
    if (index % SLICE === SLICE - 1) yield index / lines.length;
    const line = { number: index + 1, text: raw.trim() };
    if (line.text === '') continue;
    if (line.text.length > listLimits.lineLength) tooLong(line);
    else take(line);
  }
}

/** The first lines that say something, for recognising a format; over-long ones clipped. */
export function sampleOf(text: string): readonly string[] {
  return splitLines(text.slice(0, 100_000))
    .map((line) => line.trim().slice(0, listLimits.lineLength))
    .filter((line) => line !== '')
    .slice(0, SAMPLE_LINES);
}

/** The share of lines of which something is true, comments left out; 0 for none. */
export function shareOf(lines: readonly string[], comment: RegExp, isSo: (line: string) => boolean): number {
  const telling = lines.filter((line) => !comment.test(line));
  return telling.length === 0 ? 0 : telling.filter(isSo).length / telling.length;
}
