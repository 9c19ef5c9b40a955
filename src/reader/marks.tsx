import type { JSX } from 'preact';

/** A piece of a text, cut at its half-width marks. */
interface Piece {
  readonly text: string;
  /** A letter and the marks that lean on it: no space between them. */
  readonly bound: boolean;
  /** The next letter follows at once, so that a thin gap must part it from the mark. */
  readonly gap: boolean;
}

/**
 * A Han letter or full-width mark with the half-width marks that lean on it. Browsers count such a mark as foreign text
 * and part it from the letter before it, like a word; a comma that floats between two gaps is nobody's typography.
 */
const leaning = /([\p{Script=Han}、。，：；！？）》」』】”’][,.;:!?%)\]}]+|[([{]+[\p{Script=Han}《「『【“‘])/u;
/** Half-width marks that Chinese texts write full-width, and how. A full stop may be a decimal point or a dot. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const letter = /^[\p{L}\p{N}]/u;
const mark = /[,.;:!?%)\]}]$/;

/**
 * Cuts a text at its half-width marks beside Han letters. Joined again the pieces are the text; `following` is what
 * stands behind it in the same line.
 */
function piecesOf(text: string, following = ''): readonly Piece[] {
  // A pattern with one group: every other piece is a match.
  const parts = text.split(leaning);
  return parts
    .map((piece, index) => {
      const bound = index % 2 === 1;
      const next = parts[index + 1] || parts[index + 2] || following;
      return { text: piece, bound, gap: bound && mark.test(piece) && letter.test(next) };
    })
    .filter((piece) => piece.text !== '');
}

/** The text with its leaning half-width marks written full-width, for what leaves the reader. */
export function withFullWidth(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.bound ? [...piece.text].map((sign) => fullWidth[sign] ?? sign).join('') : piece.text))
    .join('');
}

/** Whether anything in a text would be written otherwise. */
export function hasHalfWidth(text: string): boolean {
  return /\p{Script=Han}[,:;!?)]|\(\p{Script=Han}/u.test(text);
}

interface MarkedProps {
  readonly text: string;
  /** What stands behind it in the same line. */
  readonly following?: string | undefined;
}

/** A line of text from the page with its half-width marks where they belong. Says and copies exactly the text. */
export function Marked({ text, following }: MarkedProps): JSX.Element {
  return (
    <>
      {piecesOf(text, following).map((piece, index) =>
        piece.bound ? (
          <span class="m" data-gap={piece.gap ? '' : undefined} key={`${index} ${piece.text}`}>
            {[...piece.text].map((sign, at) =>
              fullWidth[sign] === undefined ? (
                sign
              ) : (
                <span class="fw" data-full={fullWidth[sign]} key={`${at} ${sign}`}>
                  {sign}
                </span>
              ),
            )}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** Text nodes looked at; a longer text keeps its gaps rather than the reader waiting. */
const MOST_NODES = 20_000;

/** Texts with leaning marks, code and addresses left alone. */
function textsWithMarks(prose: Element): readonly Text[] {
  const walker = prose.ownerDocument.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let seen = 0, node = walker.nextNode(); node && seen < MOST_NODES; seen += 1, node = walker.nextNode()) {
    const text = node as Text;
    if (!leaning.test(text.data) || text.parentElement?.closest('pre,code,kbd,samp,.tex')) continue;
    if (!/^\s*(?:https?:|www\.)/i.test(text.parentElement?.closest('a')?.textContent ?? '')) found.push(text);
  }
  return found;
}

/** Writes the marks of a copy of the article full-width. */
export function writeFullWidth(copy: Element): void {
  for (const text of textsWithMarks(copy)) text.data = withFullWidth(text.data);
}

/** The same for a whole article as it is shown. The text itself does not change. */
export function bindMarks(prose: Element): void {
  for (const text of textsWithMarks(prose)) {
    text.replaceWith(
      ...piecesOf(text.data, followingOf(text)).map((piece) => {
        if (!piece.bound) return piece.text;
        const span = prose.ownerDocument.createElement('span');
        span.className = 'm';
        span.toggleAttribute('data-gap', piece.gap);
        span.append(...[...piece.text].map((sign) => signOf(sign, prose.ownerDocument)));
        return span;
      }),
    );
  }
}

/** A letter as it is; a mark that can be shown full-width in an element that knows how. */
function signOf(sign: string, document: Document): string | HTMLElement {
  const full = fullWidth[sign];
  if (full === undefined) return sign;
  const element = document.createElement('span');
  element.className = 'fw';
  element.dataset['full'] = full;
  element.textContent = sign;
  return element;
}

/** What stands behind a text, beyond a word of a heading that is kept together. */
function followingOf(text: Text): string {
  const inner = text.parentElement?.matches('.w') && text.nextSibling === null ? text.parentElement : text;
  return inner.nextSibling?.textContent ?? '';
}
