import { readLanguage } from '../core/code-language';
import { cleanCode } from '../core/code-text';

/** Boxes that highlighters put around a block of code; the outermost one is replaced as a whole. */
const hosts = [
  'figure.highlight',
  'div.highlight',
  'div.highlighter-rouge',
  '.syntaxhighlighter',
  '.dp-highlighter',
  '.crayon-syntax',
  '.cnblogs_code',
  '.code-snippet__fix',
  '.wp_syntax',
  'table.hljs-ln',
  'table.highlight',
  'table.highlighttable',
  'table.lntable',
  'ol[class^="dp-"]',
  'pre',
].join(',');

/** Parts of such a box that hold no code. */
const furniture = new Set(['BUTTON', 'STYLE', 'SCRIPT', 'TEXTAREA', 'SVG', 'svg', 'FIGCAPTION', 'IMG', 'SELECT']);
const furnitureClass =
  /(?:^|\s)(?:gutter|lineno|linenos|line-?numbers?(?:-rows)?|hljs-ln-numbers?|hljs-ln-n|pre-numbering|code-copy\S*|copy-?code\S*|copy-?btn|copy-button|btn-copy|hljs-button|opt-box|toolbar|toolbar-item|code-block-extension\S*|code-snippet__line-index|crayon-nums|crayon-toolbar|crayon-plain-wrap|cnblogs_code_toolbar|cnblogs_code_collapse|cnblogs_code_hide_none|blob-num|lnt|bar|tools|highlight-tools|code-lang|lang-name|mac-?(?:box|sign)\S*|code__tools|hide-preCode-box)(?=\s|$)/i;
/** Says line number in one highlighter and line in another. */
const lineNumberClass = /(?:^|\s)(?:ln|num|number|line-?no)(?=\s|$)/i;
const codeCells = 'td.code, td.hljs-ln-code, td.blob-code, td.rouge-code, td:last-child';

/** Ends of these put what follows on a new line. */
const rowTags = new Set(['DIV', 'LI', 'P', 'TR', 'UL', 'OL', 'SECTION']);

const mostBlocks = 2_000;

/**
 * Makes every code block of a copy one `<pre><code class="language-…">` with real newlines and indentation: tables
 * with gutters, list rows, one `code` per line, `<br>`, copy buttons and language labels are resolved.
 */
export function normaliseCode(root: Element): void {
  if (root.querySelector('pre, code, .syntaxhighlighter, .dp-highlighter, ol[class^="dp-"]') === null) return;
  joinCodeLines(root);
  for (const host of [...root.querySelectorAll(hosts)].slice(0, mostBlocks)) {
    if (!root.contains(host) || !isCodeHost(host)) continue;
    rebuild(host);
  }
}

/** A `div.highlight` may as well be a box of highlights: only with a `pre`, gutter table or code in it is it code. */
function isCodeHost(host: Element): boolean {
  if (host.nodeName === 'PRE') return !isProse(host);
  if (host.nodeName === 'TABLE')
    return host.querySelector('pre, code, td.code, td.hljs-ln-code, td.blob-code, td.rouge-code') !== null;
  if (host.nodeName === 'OL') return true;
  if (host.matches('.syntaxhighlighter, .dp-highlighter, .crayon-syntax')) return true;
  return codeBoxesIn(host).length === 1 && textOutside(host) < 60;
}

/** Some editors write whole articles into a `pre`: long sentences and pictures in it are no code. */
function isProse(pre: Element): boolean {
  if (pre.querySelector('code') !== null) return false;
  return pre.querySelector('p, h1, h2, h3, img') !== null;
}

/** Blocks of code in a box; the gutter's own `pre` is none. */
function codeBoxesIn(host: Element): Element[] {
  return [...host.querySelectorAll('pre')].filter(
    (pre) =>
      !isFurniture(pre) &&
      pre.closest('td.gutter, .gutter, .linenos') === null &&
      pre.parentElement?.closest('pre') == null,
  );
}

function textOutside(host: Element): number {
  const inside = [...host.querySelectorAll('pre, table, button, figcaption')].reduce(
    (sum, part) =>
      part.parentElement?.closest('pre, table') == null ? sum + (part.textContent ?? '').trim().length : sum,
    0,
  );
  return (host.textContent ?? '').trim().length - inside;
}

function rebuild(host: Element): void {
  const document = host.ownerDocument as Document;
  const code = document.createElement('code');
  const language = languageOf(host);
  code.textContent = cleanCode(codeText(host));
  if (language !== '') code.className = `language-${language}`;
  const caption = host.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const pre = document.createElement('pre');
  pre.append(code);
  if (code.textContent.trim() === '') host.remove();
  else host.replaceWith(...(caption.length > 1 ? [paragraph(document, caption), pre] : [pre]));
}

function paragraph(document: Document, text: string): Element {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function languageOf(host: Element): string {
  const inner = host.querySelector('code, pre, [data-lang], [data-language]');
  const names = [host, inner, host.parentElement].map((element) =>
    element === null
      ? ''
      : `${element.getAttribute('class') ?? ''} lang-${element.getAttribute('data-lang') ?? element.getAttribute('data-language') ?? element.getAttribute('lang') ?? ''}`,
  );
  return names.map(readLanguage).find((language) => language !== '') ?? '';
}

function isFurniture(element: Element): boolean {
  if (furniture.has(element.nodeName)) return true;
  const names = element.getAttribute('class');
  if (names === null || element.nodeName === 'CODE') return false;
  return furnitureClass.test(names) || (lineNumberClass.test(names) && /^\s*\d+\s*$/.test(element.textContent ?? ''));
}

/** The code as written, with a newline for every row. Iterative. */
function codeText(host: Element): string {
  const table = host.nodeName === 'TABLE' ? host : host.querySelector('table');
  const cells = table === null ? [] : [...table.querySelectorAll(codeCells)].filter((cell) => !isFurniture(cell));
  const parts =
    cells.length === 0
      ? [host]
      : cells.filter((cell) => !cells.some((outer) => outer !== cell && outer.contains(cell)));
  return parts.map(textOfPart).join('\n');
}

function textOfPart(part: Element): string {
  const out: string[] = [];
  const endRow = () => {
    if (out.length > 0 && !(out.at(-1) ?? '').endsWith('\n')) out.push('\n');
  };
  const isLineSpans = hasUnbrokenLines(part);
  const walker = (part.ownerDocument as Document).createTreeWalker(part, 5);
  const leave = (node: Node) => {
    if (rowTags.has(node.nodeName) || (isLineSpans && isLine(node))) endRow();
  };
  for (let node: Node | null = walker.firstChild(); node !== null; ) {
    const skipped = enter(node, out, endRow);
    let next: Node | null = skipped ? null : walker.firstChild();
    while (next === null) {
      leave(walker.currentNode);
      next = walker.nextSibling();
      if (next === null && (walker.parentNode() === null || walker.currentNode === part)) return out.join('');
    }
    node = next;
  }
  return out.join('');
}

/** Writes what a node begins with; true when what is in it is not to be read. */
function enter(node: Node, out: string[], endRow: () => void): boolean {
  if (node.nodeType === 3) {
    out.push((node as Text).data);
    return true;
  }
  if (node.nodeName === 'BR') out.push('\n');
  else if (rowTags.has(node.nodeName)) endRow();
  return isFurniture(node as Element);
}

function isLine(node: Node): boolean {
  return (
    node.nodeName === 'SPAN' &&
    /(?:^|\s)(?:line|code-line|cl|token-line|view-line)(?:\s|$)/.test((node as Element).getAttribute('class') ?? '')
  );
}

/** Rows that only style sheets put below each other: no newline and no `<br>` between them. */
function hasUnbrokenLines(part: Element): boolean {
  const spans = part.querySelectorAll('span.line, span.code-line, span.cl, span.token-line');
  return spans.length > 1 && part.querySelector('br') === null && !(part.textContent ?? '').trim().includes('\n');
}

/** Editors that write one `code` per line: neighbours become one block. */
function joinCodeLines(root: Element): void {
  for (const first of [...root.querySelectorAll('code')]) {
    if (!root.contains(first) || isCode(first.previousElementSibling)) continue;
    const rows: Element[] = [first];
    for (let next = first.nextElementSibling; isCode(next); next = next.nextElementSibling) rows.push(next);
    const parent = first.parentElement;
    if (parent === null || rows.length < fewestRows(parent) || hasOtherText(parent)) continue;
    const text = rows.map((row) => textOfPart(row).replace(/\n$/, '')).join('\n');
    first.textContent = text;
    for (const row of rows.slice(1)) row.remove();
    if (parent.closest('pre') !== null) continue;
    const pre = (root.ownerDocument as Document).createElement('pre');
    first.replaceWith(pre);
    pre.append(first);
  }
}

/** Outside of a `pre`, two pieces of code in a row may be two words. */
function fewestRows(parent: Element): number {
  return parent.nodeName === 'PRE' ? 2 : 3;
}

function isCode(element: Element | null): element is Element {
  return element?.nodeName === 'CODE';
}

function hasOtherText(parent: Element): boolean {
  return [...parent.childNodes].some((node) =>
    node.nodeType === 3
      ? /\S/.test((node as Text).data)
      : node.nodeType === 1 && node.nodeName !== 'CODE' && node.nodeName !== 'BR',
  );
}
