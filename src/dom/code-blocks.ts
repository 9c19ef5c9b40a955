import { readButtonRow } from '../core/code-button';
import { readLabel, readLanguage } from '../core/code-language';
import { cleanCode, countedRows } from '../core/code-text';
import { takeLabels } from './code-captions';
import { codeHosts, isCodeHost } from './code-hosts';
import { codeText, rowsOf } from './code-rows';
import type { Names } from './names';
import { isPresent, selectAny } from './select-any';

const mostBlocks = 2_000;
/** What may be code at all; pages without it cost nothing. */
const anyCode = [
  'pre',
  'code',
  'textarea[class]',
  '.syntaxhighlighter',
  '.dp-highlighter',
  '.crayon-syntax',
  '.blockcode',
  '.codebody',
  '.ace_editor',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '[class*="enlighter-default"]',
  'td.blob-code',
  'ol[class^="dp-"]',
];

/**
 * Makes every code block of a copy one `<pre><code class="language-…">` with real newlines and indentation: tables
 * with gutters, list rows, one `code` per line, `<br>`, editors, copy buttons and language labels are resolved.
 */
export function normaliseCode(root: Element, names?: Names): void {
  if (!anyCode.some((selector) => isPresent(root, selector, names))) return;
  joinCodeLines(root);
  for (const host of selectAny(root, codeHosts, names).slice(0, mostBlocks)) {
    if (!root.contains(host) || !isCodeHost(host)) continue;
    if (isGutterOf(host)) host.remove();
    else rebuild(host);
  }
}

/** True for a `pre` of row numbers beside the `pre` with as many rows, wherever the template puts the two. */
function isGutterOf(host: Element): boolean {
  // Reading the rows of all code would cost as much as rebuilding it.
  if (host.nodeName !== 'PRE' || !/^\s*\d/.test(host.textContent ?? '')) return false;
  const count = countedRows(rowsOf(host));
  if (count === 0) return false;
  const next = [host.nextElementSibling, host.closest('td,div')?.nextElementSibling ?? null];
  return next.some((beside) => {
    const code = beside?.nodeName === 'PRE' ? beside : (beside?.querySelector('pre') ?? null);
    return code !== null && Math.abs(cleanCode(codeText(code)).split('\n').length - count) <= 1;
  });
}

function rebuild(host: Element): void {
  const document = host.ownerDocument as Document;
  const code = document.createElement('code');
  const label = takeLabels(host);
  const language = languageOf(host) || label;
  // Whatever is called a button or a gutter: code is never all furniture.
  code.textContent = cleanCode(codeText(host)) || codeOfNamesakes(host);
  if (language !== '') code.className = `language-${language}`;
  const caption = captionOf(host);
  const pre = document.createElement('pre');
  pre.append(code);
  if (code.textContent.trim() === '') host.remove();
  else host.replaceWith(...(caption.length > 1 ? [paragraph(document, caption), pre] : [pre]));
}

/** The text of a block in which everything was taken for furniture; `''` for mere numbers and buttons. */
function codeOfNamesakes(host: Element): string {
  const text = host.querySelector('textarea, button, select') === null ? cleanCode(host.textContent ?? '') : '';
  return /[^\d\s]{2}/.test(text) ? text : '';
}

/** A title or file name that the highlighter was given. */
function captionOf(host: Element): string {
  const text = host.querySelector('figcaption, caption, .filename')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return readLabel(text) !== '' || readButtonRow(text).isPure ? '' : text;
}

function paragraph(document: Document, text: string): Element {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

const languageAttribute = /^data-(?:[a-z]+-){0,2}lang(?:uage)?$/;

function languageOf(host: Element): string {
  const inner = host.querySelector('code, pre, [data-lang], [data-language]');
  for (const element of [host, inner, host.parentElement]) {
    const language = element === null ? '' : readLanguage(namesOf(element));
    if (language !== '') return language;
  }
  const label = host.querySelector('.code-lang, .code-language, .crayon-language, .lang-name, .language-name');
  return readLabel(label?.textContent ?? '');
}

/** Class and attributes of an element as names of languages; the `lang` of a text says which tongue it is in. */
function namesOf(element: Element): string {
  const names = [element.getAttribute('class') ?? '', readLabel(element.getAttribute('lang') ?? '')];
  for (const { name, value } of element.attributes)
    if (languageAttribute.test(name)) names.push(`lang-${value.trim()}`);
  return names.join(' ');
}

/** Editors that write one `code` per line: neighbours become one block. */
function joinCodeLines(root: Element): void {
  for (const first of [...root.querySelectorAll('code')]) {
    if (!root.contains(first) || isCode(first.previousElementSibling)) continue;
    const parent = first.parentElement;
    if (parent === null || hasOtherText(parent)) continue;
    const rows = codesFrom(first);
    if (rows.length >= fewestRows(parent) || isBlockOfItsOwn(first, rows)) joinRows(rows, parent);
  }
}

function codesFrom(first: Element): readonly Element[] {
  const rows: Element[] = [first];
  for (let next = first.nextElementSibling; isCode(next); next = next.nextElementSibling) rows.push(next);
  return rows;
}

function joinRows(rows: readonly Element[], parent: Element): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  first.textContent = rows.map((row) => rowsOf(row).replace(/\n$/, '')).join('\n');
  for (const row of others) row.remove();
  if (parent.closest('pre') !== null) return;
  const pre = (parent.ownerDocument as Document).createElement('pre');
  first.replaceWith(pre);
  pre.append(first);
}

/** A lone `code` outside of a `pre` that is laid out as a block: several rows by `<br>`, or by its style. */
function isBlockOfItsOwn(code: Element, rows: readonly Element[]): boolean {
  if (rows.length > 1 || code.closest('pre') !== null || code.nextElementSibling !== null) return false;
  if (code.previousElementSibling !== null || code.closest('td,th') !== null) return false;
  const hasRows = /\n\s*\S/.test((code.textContent ?? '').trim());
  const isLaidOut = /white-space\s*:\s*pre|display\s*:\s*block/i.test(code.getAttribute('style') ?? '');
  return code.querySelector('br') !== null || (hasRows && (isLaidOut || readLanguage(namesOf(code)) !== ''));
}

/** Outside of a `pre`, two pieces of code in a row may be two words. */
function fewestRows(parent: Element): number {
  return parent.nodeName === 'PRE' ? 2 : 3;
}

function isCode(element: Element | null): element is Element {
  return element?.nodeName === 'CODE';
}

function hasOtherText(parent: Element): boolean {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
    if (node.nodeType === 1 && node.nodeName !== 'CODE' && node.nodeName !== 'BR') return true;
  }
  return false;
}
