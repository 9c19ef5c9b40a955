import type { Steps } from '../core/steps';
import type { Sanitizer } from './sanitize';

/** Characters of text from which on markup is sanitised in pieces; a piece of so many takes some 30 ms. */
const pieceLength = 60_000;

/**
 * What is in an element as sanitised markup. Long contents are sanitised piece by piece, so that nobody waits for the
 * whole; boxes that hold nothing but one box go on the way. The element is only read.
 */
export function* sanitizeContent(content: Element, sanitizer: Sanitizer): Steps<string> {
  if ((content.textContent ?? '').length <= pieceLength) return sanitizer.sanitize(content.innerHTML);
  let html = '';
  for (const piece of piecesOf(onlyBox(content))) {
    html += sanitizer.sanitize(piece);
    yield;
  }
  // What stands still alone might not beside another piece.
  return sanitizer.isStill(html) ? html : sanitizer.sanitize(html);
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
function piecesOf(box: Element): string[] {
  const pieces: string[] = [];
  const scratch = (box.ownerDocument as Document).createElement('div');
  let length = 0;
  for (const child of box.childNodes) {
    scratch.append(child.cloneNode(true));
    length += (child.textContent ?? '').length;
    if (length < pieceLength) continue;
    pieces.push(scratch.innerHTML);
    scratch.replaceChildren();
    length = 0;
  }
  return [...pieces, scratch.innerHTML];
}
