import { codeButtonPattern } from './phrases/boilerplate';

const fewestNumbered = 3;

/**
 * Puts the text of a code block right: hard spaces become spaces, invisible characters go, buttons in the first or
 * last line go, and so does a column of line numbers. Indentation and inner empty lines stay as they are.
 *
 * @example cleanCode('1 int a;\n2 int b;\n3 int c;') // 'int a;\nint b;\nint c;'
 */
export function cleanCode(raw: string): string {
  const text = raw
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\u200c\ufeff]/g, '');
  const lines = text.split('\n');
  while (lines.length > 0 && isDispensable(lines[0] ?? '', lines.length)) lines.shift();
  while (lines.length > 0 && isDispensable(lines.at(-1) ?? '', lines.length)) lines.pop();
  return dropNumbers(lines)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Empty, or a button; a word such as `copy` that is the only line is code. */
function isDispensable(line: string, count: number): boolean {
  const trimmed = line.trim();
  return trimmed === '' || (count > 1 && /\p{Script=Han}|copied/iu.test(trimmed) && codeButtonPattern.test(trimmed));
}

/** Takes off numbers that count up from the first line to the last, and a block of bare numbers before or after. */
function dropNumbers(lines: readonly string[]): readonly string[] {
  if (lines.length < fewestNumbered) return lines;
  const columns = lines.map((line) => /^\s*(\d+)(?:\s|$)/.exec(line));
  const first = Number(columns[0]?.[1] ?? Number.NaN);
  if (columns.every((column, index) => column !== null && Number(column[1]) === first + index)) {
    return lines.map((line, index) => line.slice(columns[index]?.[0].length ?? 0));
  }
  const leading = runOfNumbers(lines);
  if (leading >= fewestNumbered && leading >= (lines.length - leading) * 0.8) return lines.slice(leading);
  const trailing = runOfNumbers(lines.slice(Math.floor(lines.length / 2)));
  const half = Math.floor(lines.length / 2);
  return trailing >= fewestNumbered && trailing === lines.length - half ? lines.slice(0, half) : lines;
}

/** How many lines from the start are 1, 2, 3 … and nothing else. */
function runOfNumbers(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && lines[count]?.trim() === String(count + 1)) count++;
  return count;
}
