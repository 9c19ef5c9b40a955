import { isFurniture } from './code-hosts';

const codeCells =
  'td.code, td.hljs-ln-code, td.blob-code, td.rouge-code, td.crayon-code, td.lntd:last-child, td:last-child';

/** Ends of these put what follows on a new line. */
const rowTags = new Set(['DIV', 'LI', 'P', 'TR', 'UL', 'OL', 'SECTION', 'PRE']);
const rowStyle = /display\s*:\s*(?:block|flex|table-row|grid)/i;
const lineClass = /(?:^|[\s_-])(?:code)?line(?:\s|$)|(?:^|\s)cl(?:\s|$)/i;
/** Says row number wherever it stands. */
const surelyNumber = /(?:^|\s)(?:ln|line-?no)(?=\s|$)/i;
/** Says row number in one highlighter, and row or a number in the code in another. */
const numberClass = /(?:^|\s)(?:ln|num|number|line-?no|margin)(?=\s|$)/i;

/** The code of a block as it was written, with a newline for every row, blank ones included. Iterative. */
export function codeText(host: Element): string {
  if (host.nodeName === 'TEXTAREA') return host.textContent ?? '';
  const table = host.nodeName === 'TABLE' ? host : host.querySelector('table');
  const cells = table === null ? [] : [...table.querySelectorAll(codeCells)].filter((cell) => !isFurniture(cell));
  const parts = cells.filter((cell) => !cells.some((outer) => outer !== cell && outer.contains(cell)));
  if (parts.length < 2) return rowsOf(parts[0] ?? host);
  return parts.map((part) => rowsOf(part).replace(/\n$/, '')).join('\n');
}

/** What is written of one part so far. */
interface Writing {
  readonly out: string[];
  /** How much was written when a row was entered. */
  readonly starts: Map<Node, number>;
  /** Newlines stand beside every `<br>`: one of the two was added by whoever copied the page. */
  readonly breaksAreDoubled: boolean;
  /** Rows that only style sheets put below each other. */
  readonly spansAreRows: boolean;
  readonly rowNumbers: ReadonlySet<Node>;
}

/**
 * No element in it but a `code` and boxes that only colour words: most blocks of most pages, and their text is their
 * code.
 */
function isWrittenPlainly(part: Element): boolean {
  for (const element of part.querySelectorAll('*')) {
    const isOuter = element.nodeName === 'CODE' && element.parentElement === part;
    if (!isOuter && element.nodeName !== 'SPAN') return false;
    if (isFurniture(element) || isLine(element) || rowStyle.test(element.getAttribute('style') ?? '')) return false;
    if (isDigits(element) && !isColoured(element)) return false;
  }
  return true;
}

/** The code of one cell or box, with a newline for every row. */
export function rowsOf(part: Element): string {
  if (isWrittenPlainly(part)) return part.textContent ?? '';
  const writing: Writing = {
    out: [],
    starts: new Map(),
    breaksAreDoubled: areBreaksDoubled(part),
    spansAreRows: hasUnbrokenLines(part),
    rowNumbers: rowNumbersIn(part),
  };
  const walker = (part.ownerDocument as Document).createTreeWalker(part, 5);
  for (let node: Node | null = walker.firstChild(); node !== null; ) {
    let next: Node | null = enter(node, writing) ? null : walker.firstChild();
    while (next === null) {
      leave(walker.currentNode, writing);
      next = walker.nextSibling();
      if (next === null && (walker.parentNode() === null || walker.currentNode === part)) return writing.out.join('');
    }
    node = next;
  }
  return writing.out.join('');
}

/** Writes what a node begins with; true when what is in it is not to be read. */
function enter(node: Node, writing: Writing): boolean {
  if (node.nodeType === 3) {
    if (!isBetweenRows(node, writing)) writing.out.push((node as Text).data);
    return true;
  }
  if (isFurniture(node as Element) || writing.rowNumbers.has(node)) return true;
  if (node.nodeName === 'BR') {
    if (!writing.breaksAreDoubled) writing.out.push('\n');
  } else if (isRow(node, writing)) {
    endRow(writing.out);
    writing.starts.set(node, writing.out.length);
  }
  return false;
}

function leave(node: Node, writing: Writing): void {
  const start = writing.starts.get(node);
  if (start === undefined) return;
  if (start < writing.out.length) endRow(writing.out);
  else if (hasTwin(node as Element)) writing.out.push('\n');
}

function endRow(out: string[]): void {
  if (out.length > 0 && !(out.at(-1) ?? '').endsWith('\n')) out.push('\n');
}

function isRow(node: Node | null, { spansAreRows }: Pick<Writing, 'spansAreRows'>): boolean {
  if (node === null || node.nodeType !== 1) return false;
  if (rowTags.has(node.nodeName)) return true;
  if (node.nodeName !== 'SPAN' && node.nodeName !== 'CODE') return false;
  const element = node as Element;
  return (spansAreRows && isLine(element)) || rowStyle.test(element.getAttribute('style') ?? '');
}

/** An empty row among others is a blank line of the code; an empty box that stands alone is decoration. */
function hasTwin(row: Element): boolean {
  return row.previousElementSibling?.nodeName === row.nodeName || row.nextElementSibling?.nodeName === row.nodeName;
}

/** White space between two rows is lay-out of the markup. */
function isBetweenRows(text: Node, writing: Writing): boolean {
  if (/\S/.test((text as Text).data)) return false;
  return isRow(text.previousSibling, writing) || isRow(text.nextSibling, writing);
}

function isLine(element: Element): boolean {
  return lineClass.test(element.getAttribute('class') ?? '');
}

/** Rows that only style sheets put below each other: no newline and no `<br>` between them. */
function hasUnbrokenLines(part: Element): boolean {
  const spans = [...part.querySelectorAll('span[class*="line" i], span.cl')].filter(isLine);
  return spans.length > 1 && part.querySelector('br') === null && !(part.textContent ?? '').trim().includes('\n');
}

/** Elements whose name may mean the number of a row, when together they count the rows. */
function rowNumbersIn(part: Element): ReadonlySet<Node> {
  const numbers = [...part.querySelectorAll('span,div,td,i,em')].filter(isRowNumber);
  const first = Number(numbers[0]?.textContent);
  if (numbers.length === 0 || !numbers.every((each, at) => Number(each.textContent) === first + at)) return new Set();
  const rows = Math.max(
    (part.textContent ?? '').trim().split('\n').length,
    part.querySelectorAll('br').length,
    [...part.querySelectorAll('span')].filter(isLine).length,
  );
  const isNamed = numbers.every((each) => surelyNumber.test(each.getAttribute('class') ?? ''));
  return new Set(isNamed || (first === 1 && numbers.length > 1 && numbers.length >= rows) ? numbers : []);
}

/** Digits alone in an element that is named so, or that stands first in its row and is not coloured as a number. */
function isRowNumber(element: Element): boolean {
  if (!isDigits(element) || element.childElementCount > 0 || isColoured(element)) return false;
  const names = element.getAttribute('class') ?? '';
  if (surelyNumber.test(names)) return true;
  const isInline = /^(?:SPAN|I|EM)$/.test(element.nodeName);
  return isInline ? isFirstInRow(element) : numberClass.test(names);
}

function isDigits(element: Element): boolean {
  return /^\s*\d+\s*$/.test(element.textContent ?? '');
}

/** Named by a highlighter as a word of the code. */
function isColoured(element: Element): boolean {
  return /token|hljs/i.test(element.getAttribute('class') ?? '');
}

function isFirstInRow(element: Element): boolean {
  const before = element.previousSibling;
  if (before === null) return element.parentElement !== null && isLine(element.parentElement);
  return before.nodeName === 'BR' || (before.nodeType === 3 && /\n[ \t]*$/.test((before as Text).data));
}

function areBreaksDoubled(part: Element): boolean {
  const breaks = [...part.querySelectorAll('br')];
  return (
    breaks.length > 1 &&
    breaks.every((line) => isNewline(line.nextSibling, 'start') || isNewline(line.previousSibling, 'end'))
  );
}

function isNewline(node: Node | null, side: 'start' | 'end'): boolean {
  if (node?.nodeType !== 3) return false;
  const { data } = node as Text;
  return side === 'start' ? /^[ \t]*\r?\n/.test(data) : /\n[ \t]*$/.test(data);
}
