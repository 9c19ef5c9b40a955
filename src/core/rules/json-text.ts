import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { ruleLimits } from './limits';
import { type JsonError, problemAt, type RuleProblem, type TextPosition } from './problem';

/** A JSON value, or the first thing that keeps the text from being one. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: RuleProblem };

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Reads strict JSON and says where it stops being that, by line and column. A byte-order mark at the beginning is
 * passed over. Refused as well: a name that stands twice in one object, and more than `ruleLimits.depth` levels. The
 * text is gone through without recursion until its depth is known. Linear; never throws.
 */
export function readJson(text: string): ReadJson {
  if (text.length > ruleLimits.fileLength)
    return { ok: false, problem: problemAt([], 'file-size', [ruleLimits.fileLength]) };
  // A mark becomes a space, so that places in the text stay what they are.
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const found = findFault(plain);
  if (found) return { ok: false, problem: found };
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    return fault(plain, 'json-syntax', 0, 1);
  }
}

/** Finds lines and columns in one text; the text is gone through once, when the first is asked for. */
export function makePositions(text: string): (offset: number, length: number) => TextPosition {
  let starts: readonly number[] | undefined;
  return (offset, length) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    const line = countUpTo(starts, offset);
    return { offset, length, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of some growing numbers are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fault(text: string, code: JsonError, offset: number, length: number, name?: string): ReadJson & { ok: false } {
  const params = name === undefined ? [] : [name];
  return { ok: false, problem: problemAt([], code, params, makePositions(text)(offset, length)) };
}

function findFault(text: string): RuleProblem | undefined {
  const start = text.search(/\S/);
  if (start < 0) return fault(text, 'json-empty', 0, 0).problem;
  if (text[start] === '<') return fault(text, 'json-html', start, 1).problem;
  return findDepth(text) ?? findError(text);
}

/** Kinds of the scanner's tokens: the type declares them as constants of a module that isolated builds can't read. */
const OPENING = new Set([1, 3]);
const CLOSING = new Set([2, 4]);
const END = 17;

function findDepth(text: string): RuleProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth = Math.max(0, depth - 1);
    if (depth > ruleLimits.depth)
      return problemAt([], 'json-depth', [ruleLimits.depth], makePositions(text)(scanner.getTokenOffset(), 1));
  }
  return undefined;
}

/** Ends a walk through a text at its first fault: there may be a million more. */
class Found extends Error {
  readonly problem: RuleProblem;

  constructor(problem: RuleProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The first error of the grammar, or the first name that stands twice, whichever comes first. */
function findError(text: string): RuleProblem | undefined {
  const open: Set<string>[] = [];
  const end = (code: JsonError, offset: number, length: number, name?: string): never => {
    throw new Found(fault(text, code, offset, length, name).problem);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: () => {
          open.push(new Set());
        },
        onObjectEnd: () => {
          open.pop();
        },
        onObjectProperty: (name, offset, length) => {
          if (open.at(-1)?.has(name)) end('json-duplicate', offset, length, name);
          open.at(-1)?.add(name);
        },
        onError: (error, offset, length) => end(nameError(error, text, offset), offset, length),
      },
      strict,
    );
    return undefined;
  } catch (error) {
    if (error instanceof Found) return error.problem;
    throw error;
  }
}

const names: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, JsonError>>> = {
  PropertyNameExpected: 'json-name',
  ColonExpected: 'json-name',
  CommaExpected: 'json-comma',
  ValueExpected: 'json-comma',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfComment: 'json-comment',
  UnexpectedEndOfString: 'json-string',
  InvalidUnicode: 'json-string',
  InvalidEscapeCharacter: 'json-string',
  InvalidCharacter: 'json-string',
};

/** What is missing at the very end of a text is not missing: the text was cut off. */
function nameError(error: ParseErrorCode, text: string, offset: number): JsonError {
  const name = printParseErrorCode(error);
  const isWanting = /Expected$|^UnexpectedEndOf/.test(name) && name !== 'EndOfFileExpected';
  const isAtEnd = name.startsWith('UnexpectedEndOf')
    ? !text.slice(offset).includes('\n')
    : offset >= text.trimEnd().length;
  if (isWanting && isAtEnd) return 'json-cut';
  return names[name] ?? 'json-syntax';
}
