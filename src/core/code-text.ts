import { isCodeButton } from './code-button';

/** Fewest rows that are seen to be numbered; two numbers in a row are chance. */
const fewestNumbered = 3;

/**
 * Puts the text of a code block right: hard spaces become spaces, invisible characters go, buttons in the first or
 * last line go, and so do line numbers that were copied along. Indentation and inner empty lines stay as they are.
 *
 * @example cleanCode('1 int a;\n2 int b;\n3 int c;') // 'int a;\nint b;\nint c;'
 */
export function cleanCode(raw: string): string {
  const text = raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/[\u200b\u200c\u2060\ufeff]/g, '');
  const lines = text.split('\n');
  while (lines.length > 0 && isDispensable(lines[0] ?? '', lines.length)) lines.shift();
  while (lines.length > 0 && isDispensable(lines.at(-1) ?? '', lines.length)) lines.pop();
  return dropNumbers(lines)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** How many rows bare numbers count up, from 1 to the last and nothing else; 0 for all other texts. */
export function countedRows(text: string): number {
  const lines = text.trim().split(/\s*\n\s*/);
  return lines.length >= 2 && runOfNumbers(lines) === lines.length ? lines.length : 0;
}

/** How many rows the digits `123…n` written in one go count; 0 for all other texts. At least three. */
export function gluedRows(text: string): number {
  const digits = text.replace(/[\s•·]+/g, '');
  if (!/^123\d*$/.test(digits)) return 0;
  let count = 0;
  for (let written = 0; written < digits.length; written += String(count).length) {
    count++;
    if (!digits.startsWith(String(count), written)) return 0;
  }
  return count;
}

/** Empty, or a button; a word such as `copy` that is the only line is code. */
function isDispensable(line: string, count: number): boolean {
  const trimmed = line.trim();
  return trimmed === '' || (count > 1 && /\p{Script=Han}|copied/iu.test(trimmed) && isCodeButton(trimmed));
}

/** Takes off numbers that count up from the first line to the last, and a block of bare numbers before or after. */
function dropNumbers(lines: readonly string[]): readonly string[] {
  if (lines.length < fewestNumbered) return lines;
  const counted = withoutCounts(lines);
  if (counted !== undefined) return counted;
  const leading = runOfNumbers(lines);
  if (leading >= fewestNumbered && leading < lines.length && leading >= (lines.length - leading) * 0.8)
    return lines.slice(leading);
  const half = Math.floor(lines.length / 2);
  const trailing = runOfNumbers(lines.slice(half));
  if (trailing >= fewestNumbered && trailing === lines.length - half) return lines.slice(0, half);
  return withoutGluedTail(lines);
}

/** What stands between a number and its row, tightest last. White space alone is sure to belong to the numbers. */
const sureCount = 1;

const counts = [/^\s*(\d+)\s?[.|:：│](?: |$)/, /^\s*(\d+)(?:[ \t]|$)/, /^(\d+)(?=[^\d.,:)%、]|$)/];

/** The rows without numbers that count up from the first to the last, each time in the same way. */
function withoutCounts(lines: readonly string[]): readonly string[] | undefined {
  for (const [at, pattern] of counts.entries()) {
    const columns = lines.map((line) => pattern.exec(line));
    const first = Number(columns[0]?.[1] ?? Number.NaN);
    if (!columns.every((column, index) => column !== null && Number(column[1]) === first + index)) continue;
    const rest = lines.map((line, index) => line.slice(columns[index]?.[0].length ?? 0));
    if (rest.every((row) => row.trim() === '')) return undefined;
    // Lists of an author are numbered too, but have neither empty nor indented items.
    if (at === sureCount || (first <= 1 && looksLaidOut(rest))) return rest;
  }
  return undefined;
}

function looksLaidOut(rows: readonly string[]): boolean {
  return rows.some((row) => row.trim() === '' || /^(?:\t| {2,})\S/.test(row));
}

/** How many lines from the start are 1, 2, 3 … and nothing else. */
function runOfNumbers(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && lines[count]?.trim() === String(count + 1)) count++;
  return count;
}

/** Numbers of a gutter that were copied as one run of digits behind the last row: `}12345`. */
function withoutGluedTail(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? '';
  const digits = /123\d{0,4000}$/.exec(last)?.[0] ?? '';
  const rows = gluedRows(digits);
  const isAlone = digits === last.trim();
  if (rows !== lines.length && !(isAlone && rows === lines.length - 1)) return lines;
  return isAlone ? lines.slice(0, -1) : [...lines.slice(0, -1), last.slice(0, last.length - digits.length)];
}
