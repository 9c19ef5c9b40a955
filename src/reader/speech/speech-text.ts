/** A piece to be read: a sentence, with the place of its letters so that it can be marked. */
export interface Sentence {
  readonly text: string;
  /** Where it stands; nothing for what is only announced. */
  readonly range: Range | undefined;
}

/** A paragraph, heading or list item, sentence by sentence. */
export interface SpokenBlock {
  readonly element: HTMLElement;
  readonly sentences: readonly Sentence[];
}

/** What is said in the place of things that cannot be read. */
export interface SpokenWords {
  readonly code: string;
  readonly table: string;
  readonly formula: string;
}

const blocks = 'p,li,h1,h2,h3,h4,h5,h6,dt,dd,blockquote,figcaption,summary,.cb,.tablew';
const announced = '.cb,.tablew';

/** Longer sentences make voices stop half-way; they are cut at a comma. */
const LONGEST = 160;

/** The article as it is read aloud, in order. Text that stands in no block of its own is not read. */
export function readBlocks(prose: Element, lang: string, words: SpokenWords): readonly SpokenBlock[] {
  return [...prose.querySelectorAll<HTMLElement>(blocks)]
    .filter((element) => !element.parentElement?.closest(announced) && element.getClientRects().length > 0)
    .map((element) => ({ element, sentences: sentencesOf(element, lang, words) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(element: HTMLElement, lang: string, words: SpokenWords): readonly Sentence[] {
  if (element.matches('.cb')) return [{ text: words.code, range: undefined }];
  if (element.matches('.tablew')) return [{ text: words.table, range: undefined }];
  const letters = lettersOf(element, words);
  const text = letters.map((letter) => letter.text).join('');
  return cutSentences(text, lang).flatMap(({ start, end }) => {
    const spoken = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(spoken) ? [{ text: spoken, range: rangeOf(element, letters, start, end) }] : [];
  });
}

interface Piece {
  readonly node: Text;
  /** What is said for it; as long as the node's own text, unless it is said in other words. */
  readonly text: string;
}

/** The text that belongs to this block and to none inside it. */
function lettersOf(element: HTMLElement, words: SpokenWords): readonly Piece[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let formula: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest(blocks) !== element) continue;
    const math = text.parentElement.closest('.tex') ?? undefined;
    if (math === undefined) pieces.push({ node: text, text: text.data });
    else if (math !== formula) pieces.push({ node: text, text: words.formula });
    formula = math;
  }
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text begin and end; long ones are cut at commas. */
export function cutSentences(text: string, lang: string): readonly Span[] {
  const spans: Span[] = [];
  const segments =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(lang || 'zh-CN', { granularity: 'sentence' }).segment(text)].map(
          (found) => found.segment,
        )
      : (text.match(/[^。！？!?\n]+[。！？!?\n]*/g) ?? []);
  let at = 0;
  for (const segment of segments) {
    for (const piece of segment.length > LONGEST ? cutLong(segment) : [segment]) {
      spans.push({ start: at, end: at + piece.length });
      at += piece.length;
    }
  }
  return spans;
}

function cutLong(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of sentence.match(/[^，；：,;:]+[，；：,;:]*|[，；：,;:]+/g) ?? [sentence]) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= LONGEST) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

function rangeOf(element: HTMLElement, pieces: readonly Piece[], start: number, end: number): Range {
  const range = element.ownerDocument.createRange();
  let at = 0;
  let begun = false;
  for (const { node, text } of pieces) {
    const next = at + text.length;
    if (!begun && start < next) {
      range.setStart(node, Math.min(start - at, node.data.length));
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, Math.min(end - at, node.data.length));
      return range;
    }
    at = next;
  }
  return range;
}
