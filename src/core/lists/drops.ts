import { type Dropped, type DropReason, type DropReport, listLimits } from './list-format';

/** Collects what a reader leaves out. */
export class Drops {
  readonly #counts = new Map<DropReason, number>();
  readonly #shown: Dropped[] = [];

  /** Notes one line or entry; its text is put on one line and clipped. */
  add(line: number, reason: DropReason, text: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (this.#shown.length >= listLimits.droppedShown) return;
    this.#shown.push({ line, reason, text: clip(text) });
  }

  /** What was noted so far, in the order of the lines. */
  report(): DropReport {
    return { counts: this.#counts, shown: this.#shown.toSorted((a, b) => a.line - b.line) };
  }
}

function clip(text: string): string {
  const line = text
    .slice(0, listLimits.droppedText * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= listLimits.droppedText ? line : `${line.slice(0, listLimits.droppedText)}…`;
}
