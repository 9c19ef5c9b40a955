import { gluedRows } from '../../core/code-text';
import { elementsOfTags, selectAny } from '../select-any';
import type { Found, Stripper } from '../stripper';

const gutters = [
  'td.gutter',
  '.pre-numbering',
  '.line-numbers-rows',
  '.hljs-ln-numbers',
  '.crayon-nums',
  '.code-snippet__line-index',
];
/** Fewest numbers in a row that make a gutter; two may be a list of years or steps. */
const fewestNumbers = 3;

/** Line numbers of code: columns that highlighters made, and the lists of bare numbers that copiers make of them. */
export const lineGutter: Stripper = {
  id: 'line-gutter',
  reason: 'gutter',
  live: true,
  find({ root, names }) {
    const found: Found[] = [];
    for (const element of selectAny(root, gutters, names)) found.push({ elements: [element] });
    for (const list of elementsOfTags(root, ['ul', 'ol'])) {
      if (isBehindCode(list) && countsUp(list, rowsBefore(list))) found.push({ elements: [list], count: 1 });
    }
    for (const code of root.querySelectorAll('pre')) {
      const run = code.nextElementSibling;
      const isRun = run?.nodeName === 'P' || run?.nodeName === 'DIV';
      if (isRun && isGluedGutter(run)) found.push({ elements: [run], count: 1 });
    }
    return found;
  },
};

/** Right behind code; a list that is called one of numbers also farther down. */
function isBehindCode(list: Element): boolean {
  const isNamed = list.matches('ul.number');
  for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.nodeName === 'PRE' || (list.nodeName === 'UL' && before.matches('div.highlight'))) return true;
    if (!isNamed) return false;
  }
  return false;
}

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
