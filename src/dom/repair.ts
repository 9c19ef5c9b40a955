import { tellGarbled } from '../core/garbled';
import type { JournalEntry } from '../core/reading';
import { applyEdits, type Edit, findEdits, type Repair, untouchable } from '../core/repair';
import { describeEdits, type MadeEdit } from '../core/repair-journal';
import { readTextLines, type TextLine } from './running-text';

/** A text node as it was, or an element that went because nothing was left in it. */
type Undo = () => void;

/** What came of repairing. */
export interface RepairedText {
  readonly title: string;
  readonly journal: readonly JournalEntry[];
  /** Puts everything back as it was printed; absent when nothing was changed. */
  readonly restore?: () => void;
}

/**
 * Makes the repairs of a list in the text below an element of a copy, and in the title. Code, formulae, addresses and
 * attributes are never touched; an element goes only when nothing is left in it. Nothing happens to clean text. What is
 * broken beyond repair is told in the journal and stays. A
 * repair that fails is passed over.
 */
export function repairContent(content: Element, title: string, repairs: readonly Repair[]): RepairedText {
  const lines = readTextLines(content);
  const texts = [title, ...lines.map(({ text }) => text)];
  const made: MadeEdit[] = [];
  const undo: Undo[] = [];
  for (const repair of repairs) {
    for (const [at, edits] of byLine(findSafely(repair, texts))) {
      const text = texts[at] ?? '';
      made.push(...edits.map((edit) => ({ repair: repair.id, text, edit })));
      texts[at] = applyEdits(text, edits);
      undo.push(...rewrite(lines[at - 1], edits));
    }
  }
  const mended = { title: texts[0] ?? title, journal: [...describeEdits(made), ...tellGarbled(texts)] };
  if (made.length === 0) return mended;
  undo.push(...lines.flatMap((line) => dropEmptied(line, content)));
  const restore = () => {
    for (const step of undo.reverse()) step();
  };
  return { ...mended, restore };
}

function findSafely(repair: Repair, texts: readonly string[]): readonly Edit[] {
  try {
    return findEdits(repair, texts);
  } catch {
    return [];
  }
}

function byLine(edits: readonly Edit[]): Map<number, Edit[]> {
  const lines = new Map<number, Edit[]>();
  for (const edit of edits) {
    const own = lines.get(edit.line);
    if (own === undefined) lines.set(edit.line, [edit]);
    else own.push(edit);
  }
  return lines;
}

/** Writes edits into the nodes that a line is made of. What spans nodes goes from each, what is new stands in the first. */
function rewrite(line: TextLine | undefined, edits: readonly Edit[]): Undo[] {
  const undo: Undo[] = [];
  if (line === undefined) return undo;
  let from = 0;
  let at = 0;
  for (const node of line.nodes) {
    const to = from + (node?.data.length ?? untouchable.length);
    const own: Edit[] = [];
    for (let edit = edits[at]; edit !== undefined && edit.start < to; edit = edits[at]) {
      own.push(within(edit, from, to));
      // What goes on in the next node is looked at there again.
      if (edit.end > to) break;
      at += 1;
    }
    if (node !== undefined && own.length > 0) {
      const { data } = node;
      undo.push(() => {
        node.data = data;
      });
      node.data = applyEdits(data, own);
    }
    from = to;
  }
  line.text = applyEdits(line.text, edits);
  return undo;
}

/** Takes away what held nothing but a line of which nothing is left. */
function dropEmptied(line: TextLine, content: Element): Undo[] {
  let box = line.nodes[0]?.parentElement ?? content;
  if (line.text.trim() !== '' || box === content || !isBlank(box)) return [];
  for (let outer = box.parentElement; outer !== null && outer !== content && isBlank(outer); outer = box.parentElement)
    box = outer;
  const gone = box;
  const place = (content.ownerDocument as Document).createTextNode('');
  gone.replaceWith(place);
  return [() => place.replaceWith(gone)];
}

function isBlank(box: Element): boolean {
  return !/\S/.test(box.textContent ?? '') && box.querySelector('img,pre,hr,code,video,iframe') === null;
}

/** The part of an edit that falls on a node's stretch of the line, counted from there. */
function within(edit: Edit, from: number, to: number): Edit {
  const start = Math.max(edit.start, from) - from;
  const end = Math.min(edit.end, to) - from;
  return { ...edit, start, end, after: edit.start < from ? '' : edit.after };
}
