import type { Steps } from '../core/steps';
import type { Sanitizer } from './sanitize';

/** Characters of text from which on markup is cleaned in pieces. */
const longText = 60_000;
/** Characters of markup in a piece; cleaning it takes some 20 ms. */
const pieceLength = 120_000;

/**
 * White space that no browser shows: at the beginning of a block, or behind its end. It is up to half of all nodes, and
 * each would be looked at as a paragraph is.
 */
const gap =
  /(<\/pre>|<\/?(?:p|div|section|h[1-6]|[uod]l|li|d[td]|blockquote|table|caption|t(?:head|body|foot|[rhd])|fig(?:ure|caption))>)[ \t\r\n]+(?=<|$)/g;

/**
 * What is in an element as sanitised markup. Long contents are cleaned piece by piece, so that nobody waits for the
 * whole; boxes that hold nothing but one box go on the way. The element is only read.
 */
export function* sanitizeContent(content: Element, sanitizer: Sanitizer): Steps<string> {
  if ((content.textContent ?? '').length <= longText) return sanitizer.sanitize(content.innerHTML.replace(gap, '$1'));
  let cleaned = '';
  for (const piece of piecesOf(onlyBox(content))) {
    cleaned += sanitizer.clean(piece.replace(gap, '$1'));
    yield;
  }
  // What stands still alone might not beside another piece.
  return sanitizer.settle(cleaned);
}

/** The innermost of boxes that hold nothing but one another. */
function onlyBox(content: Element): Element {
  let box = content;
  for (;;) {
    const inner = box.firstElementChild;
    if (inner === null || inner.nextElementSibling !== null || inner.nodeName !== 'DIV') return box;
    if ((box.textContent ?? '').trim().length > (inner.textContent ?? '').trim().length) return box;
    box = inner;
  }
}

/** Markup of what is in a box, cut between its children. */
function* piecesOf(box: Element): Iterable<string> {
  let piece = '';
  for (let child = box.firstChild; child !== null; child = child.nextSibling) {
    piece += markupOf(child);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** What is written otherwise in markup; the white space between blocks, half of all nodes, is not. */
const escaped = /[&<>\u00a0]/;

function markupOf(node: Node): string {
  if (node.nodeType === 1) return (node as Element).outerHTML;
  if (node.nodeType !== 3) return '';
  const { data } = node as Text;
  if (!escaped.test(data)) return data;
  const scratch = (node.ownerDocument as Document).createElement('div');
  scratch.append(data);
  return scratch.innerHTML;
}
