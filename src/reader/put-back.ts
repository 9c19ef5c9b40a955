import type { JournalEntry, PageReading } from '../core/reading';
import { extractionPack } from '../packs/contracts';
import { toFragment } from '../packs/parts';
import { needPack } from '../platform/need-pack';
import type { ReadArticle } from './outcome';

/** Text nodes looked at on each side of a piece for where it belongs, and the shortest that tells anything. */
const MOST_NEIGHBOURS = 80;
const SHORTEST = 6;

/** An article with a piece back in it. */
export interface PutBack {
  readonly found: ReadArticle;
  /** Which of the article's outermost blocks the piece is. */
  readonly at: number;
}

/**
 * Puts something that was left out back into the article, where it stands on the page: behind the nearest text before
 * it that is in the article, else before the nearest one after it, else at the end. Nothing when the page has changed
 * and the piece is not there any more. The page itself is only read.
 */
export async function putBack(
  document: Document,
  { reading, article }: Omit<ReadArticle, 'kind'>,
  entry: JournalEntry,
): Promise<PutBack | undefined> {
  const element = canPutBack(entry) ? findByPreview(document, entry.preview) : undefined;
  const pack = await needPack(extractionPack);
  if (!element || !pack) return undefined;
  const piece = pack.extractPiece(element, window.location.href);
  if (piece === '') return undefined;
  const { html, at } = insertPiece(
    article.contentHtml,
    piece,
    neighbours(element, 'before'),
    neighbours(element, 'after'),
    document,
  );
  const { printed: _printed, ...rest } = article;
  const whole = {
    ...rest,
    contentHtml: html,
    textContent: `${article.textContent}\n${element.textContent ?? ''}`.trim(),
  };
  const left: PageReading = { ...reading, article: whole, journal: reading.journal.filter((other) => other !== entry) };
  return { found: { kind: 'article', reading: left, article: whole }, at };
}

function letters(text: string): string {
  return text.replace(/[\s\u200b\u00a0]+/g, '');
}

/** What a preview says, piece by piece: lists are told by their rows. */
function wordsOf(preview: string): readonly string[] {
  return preview
    .split(' / ')
    .map((part) => letters(part.replace(/…$/, '')))
    .filter((part) => part !== '');
}

/** Fewer letters than this are found anywhere. */
const LEAST_LETTERS = 4;

/** Whether something that was left out can be looked for on the page. */
export function canPutBack(entry: JournalEntry): boolean {
  return (wordsOf(entry.preview)[0] ?? '').length >= LEAST_LETTERS;
}

/** Steps up from a text to the box that holds all of a preview. */
const MOST_STEPS = 12;

/** Texts that are tried; others have the same beginning by chance. */
const MOST_TRIES = 300;

/** The smallest element of the page that holds everything a preview says, beginning with its first words. */
export function findByPreview(document: Document, preview: string): Element | undefined {
  const words = wordsOf(preview);
  const [first = ''] = words;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let tries = 0;
  for (let node = walker.nextNode(); node && tries < MOST_TRIES; node = walker.nextNode()) {
    const text = letters(node.nodeValue ?? '');
    if (text === '' || !(text.startsWith(first) || first.startsWith(text))) continue;
    tries += 1;
    const box = boxAround(node.parentElement, words);
    if (box) return box;
  }
  return undefined;
}

function boxAround(start: Element | null, words: readonly string[]): Element | undefined {
  let box = start;
  for (let step = 0; box && box !== box.ownerDocument.body && step < MOST_STEPS; step += 1) {
    const text = letters(box.textContent ?? '');
    if (words.every((word) => text.includes(word))) return box;
    box = box.parentElement;
  }
  return undefined;
}

/** Texts of the page beside an element, the nearest first. */
function neighbours(element: Element, side: 'before' | 'after'): readonly string[] {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  if (side === 'after') skipInside(walker, element);
  const texts: string[] = [];
  const step = (): Node | null => (side === 'before' ? walker.previousNode() : walker.nextNode());
  let node = side === 'before' ? step() : walker.currentNode;
  for (let seen = 0; node && seen < MOST_NEIGHBOURS * 4 && texts.length < MOST_NEIGHBOURS; seen += 1) {
    const text = letters(node.nodeValue ?? '');
    if (text.length >= SHORTEST && !element.contains(node)) texts.push(text);
    node = step();
  }
  return texts;
}

/** Leaves the walker behind everything inside an element. */
function skipInside(walker: TreeWalker, element: Element): void {
  for (let node = walker.nextNode(); node && element.contains(node); node = walker.nextNode());
}

/** Inserts sanitised markup among the outermost blocks of an article; `document` is only a workshop. */
export function insertPiece(
  contentHtml: string,
  piece: string,
  before: readonly string[],
  after: readonly string[],
  document: Document,
): { readonly html: string; readonly at: number } {
  const { body } = document.implementation.createHTMLDocument('');
  body.append(toFragment(contentHtml, body.ownerDocument));
  const blocks = [...body.children];
  const texts = blocks.map((block) => letters(block.textContent ?? ''));
  const at = placeOf(texts, before, after);
  const part = toFragment(piece, body.ownerDocument);
  const next = blocks[at];
  if (next) next.before(part);
  else body.append(part);
  return { html: body.innerHTML, at };
}

function placeOf(texts: readonly string[], before: readonly string[], after: readonly string[]): number {
  for (const text of before) {
    const index = texts.findLastIndex((block) => block.includes(text));
    if (index >= 0) return index + 1;
  }
  for (const text of after) {
    const index = texts.findIndex((block) => block.includes(text));
    if (index >= 0) return index;
  }
  return texts.length;
}
