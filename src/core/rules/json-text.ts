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

/** Line and column of an offset. */
export function positionOf(text: string, offset: number, length: number): TextPosition {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\n|\r/).length;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { offset, length, line, column: offset - start + 1 };
}

function fault(text: string, code: JsonError, offset: number, length: number, name?: string): ReadJson & { ok: false } {
  const params = name === undefined ? [] : [name];
  return { ok: false, problem: problemAt([], code, params, positionOf(text, offset, length)) };
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
      return problemAt([], 'json-depth', [ruleLimits.depth], positionOf(text, scanner.getTokenOffset(), 1));
  }
  return undefined;
}

/** The first error of the grammar, or the first name that stands twice, whichever comes first. */
function findError(text: string): RuleProblem | undefined {
  const open: Set<string>[] = [];
  let found: RuleProblem | undefined;
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
        const known = open.at(-1);
        if (known?.has(name)) found ??= fault(text, 'json-duplicate', offset, length, name).problem;
        known?.add(name);
      },
      onError: (error, offset, length) => {
        found ??= fault(text, nameError(error, text, offset), offset, length).problem;
      },
    },
    strict,
  );
  return found;
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
