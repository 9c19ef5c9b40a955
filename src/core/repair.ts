/**
 * The words of an article as they are printed. The first is the title (`''` when there is none), the others are lines
 * of running text in their order. Where something stands that no repair may touch (code, a formula, an image), there
 * is {@link untouchable}, alone for a block of its own.
 */
export type Lines = readonly string[];

/** Stands for what is not text: object replacement character. */
export const untouchable = '\ufffc';

/** One change of the text, reversible by putting `before` back. */
export interface Edit {
  /** Place of the line in {@link Lines}. */
  readonly line: number;
  /** UTF-16 offsets in that line; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** What stands there instead; mostly nothing. */
  readonly after: string;
}

/**
 * Undoes one kind of damage that copying does to a text. The rule above all: clean text is never touched. So a repair
 * looks at the whole article for a system (the same damage many times), and leaves alone whatever an author may have
 * written. It takes linear time, never throws, and does not depend on what other repairs found.
 */
export interface Repair {
  readonly id: string;
  /** The changes, in any order, without overlap; none for clean text. */
  find(lines: Lines): readonly Edit[];
}

/** An edit that takes out a part of a line. */
export function removal(lines: Lines, line: number, start: number, end: number): Edit {
  return { line, start, end, before: (lines[line] ?? '').slice(start, end), after: '' };
}

/** Changes of one line at most; a hostile page may offer more. */
const mostEdits = 20_000;

/** What a repair finds, in reading order, without what overlaps. */
export function findEdits(repair: Repair, lines: Lines): readonly Edit[] {
  const found = [...repair.find(lines)].sort((a, b) => a.line - b.line || a.start - b.start);
  const edits: Edit[] = [];
  let last: Edit | undefined;
  for (const edit of found) {
    if (last !== undefined && last.line === edit.line && edit.start < last.end) continue;
    if (edits.length === mostEdits) break;
    edits.push(edit);
    last = edit;
  }
  return edits;
}

/** A line with its edits made; they are in reading order and all of this line. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, after } of edits) {
    parts.push(text.slice(from, start), after);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
