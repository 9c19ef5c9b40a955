import { gluedRows } from '../../core/code-text';
import type { Found, Stripper } from '../stripper';

const gutters =
  'td.gutter, .pre-numbering, .line-numbers-rows, .hljs-ln-numbers, .crayon-nums, .code-snippet__line-index';
/** Fewest numbers in a row that make a gutter; two may be a list of years or steps. */
const fewestNumbers = 3;

/** Line numbers of code: columns that highlighters made, and the lists of bare numbers that copiers make of them. */
export const lineGutter: Stripper = {
  id: 'line-gutter',
  reason: 'gutter',
  live: true,
  find({ root }) {
    const found: Found[] = [];
    for (const element of root.querySelectorAll(gutters)) found.push({ elements: [element] });
    for (const list of root.querySelectorAll('pre + ul, pre + ol, pre ~ ul.number, div.highlight + ul')) {
      if (countsUp(list, rowsBefore(list))) found.push({ elements: [list], count: 1 });
    }
    for (const run of root.querySelectorAll('pre + p, pre + div')) {
      if (isGluedGutter(run)) found.push({ elements: [run], count: 1 });
    }
    return found;
  },
};

/** The numbers of the code right before, written in one go. */
function isGluedGutter(run: Element): boolean {
  const text = run.textContent ?? '';
  if (!/^[\s•·]*1[\s•·]*2/.test(text) || run.querySelector('img') !== null) return false;
  return gluedRows(text) >= fewestNumbers && Math.abs(gluedRows(text) - rowsBefore(run)) <= 1;
}

/** Bare numbers from 1 on; fewer than three only when the code before has as many rows. */
function countsUp(list: Element, wanted: number): boolean {
  const rows = [...list.children];
  return (
    (rows.length >= fewestNumbers || rows.length === wanted) &&
    rows.every((row, index) => (row.textContent ?? '').trim() === String(index + 1))
  );
}

/** How many rows the code right before an element has; 0 when none stands there. */
function rowsBefore(element: Element): number {
  const before = element.previousElementSibling;
  return before?.nodeName === 'PRE' ? (before.textContent ?? '').trim().split('\n').length : 0;
}
