import type { Article } from '../../core/reading';
import { toFragment } from '../../packs/parts';
import { bindMarks } from '../marks';
import { afterPaint } from '../pauses';
import type { BodyServices } from './body-services';
import { type CodeBlock, dressCodeBlocks } from './code-blocks';
import { colourCode } from './code-colours';
import { dressFilms } from './films';
import { bindFootnotes } from './footnotes';
import { markForeignText } from './foreign-text';
import { markFormulae, typesetFormulae } from './formulae';
import { watchImages } from './images';
import { markLatinWords } from './latin-words';
import { watchOverflow } from './overflow';
import { markPictureParagraphs } from './picture-paragraphs';
import { bindHeadingWords, readSections, type Section } from './sections';
import { wrapTables } from './tables';
import { markTasks } from './task-lists';

/** The text on its way into the reader. */
export interface Filling {
  /** Headings of the whole text; those further down may not stand in the document yet. */
  readonly sections: readonly Section[];
  /** Puts in at once what is still missing: before printing, reading aloud, or going to a later place. */
  finish(): void;
}

/** So much of a text, whatever comes first. */
interface PieceSize {
  readonly letters: number;
  readonly blocks: number;
}

/** What fills the window stands at once, in the smallest letters on the longest lines: 44 of them in 20 pixels. */
function firstOf(view: Window | null): PieceSize {
  const height = view?.innerHeight ?? 1000;
  return { letters: Math.ceil((height / 20) * 44), blocks: Math.ceil(height / 20) };
}

/** What comes later comes in pieces of this size, each laid out and painted before the next. */
const LATER: PieceSize = { letters: 8000, blocks: 80 };

/**
 * Fills the prose from sanitised markup. The beginning stands when this returns; the rest follows piece by piece after
 * the first paint, and last colours and formulae, so that neither the first paint nor a click waits for a long text.
 */
export function fillProse(prose: HTMLElement, article: Article, services: BodyServices): Filling {
  const source = prose.ownerDocument.createElement('div');
  source.append(toFragment(article.contentHtml, prose.ownerDocument));
  const sections = readSections(source);
  bindFootnotes(source, services, () => finish());
  const code: CodeBlock[] = [];
  const formulae: HTMLElement[] = [];
  const add = (size: PieceSize): void => {
    const piece = takePiece(source, size);
    formulae.push(...markFormulae(piece));
    if (!article.lang.startsWith('en')) markForeignText(piece);
    bindHeadingWords(piece, article.lang);
    bindMarks(piece);
    if (!article.lang.startsWith('en')) markLatinWords(piece);
    markTasks(piece);
    code.push(...dressCodeBlocks(piece, services));
    wrapTables(piece);
    dressFilms(piece);
    markPictureParagraphs(piece);
    watchOverflow(piece, services);
    watchImages(piece, services);
    prose.append(...piece.childNodes);
  };
  const isWhole = (): boolean => source.firstChild === null || services.signal.aborted;
  const fill = async (): Promise<void> => {
    for (await afterPaint(); !isWhole(); await afterPaint()) add(LATER);
    await Promise.all([colourCode(code, services), typesetFormulae(formulae, services)]);
  };
  const finish = (): void => {
    while (!isWhole()) add(LATER);
  };
  prose.replaceChildren();
  add(firstOf(prose.ownerDocument.defaultView));
  void fill();
  return { sections, finish };
}

/** Moves the first nodes of a text into an element of their own. */
function takePiece(source: Element, { letters, blocks }: PieceSize): HTMLElement {
  const piece = source.ownerDocument.createElement('div');
  let length = 0;
  for (let count = 0; source.firstChild && length < letters && count < blocks; count += 1) {
    length += source.firstChild.textContent?.length ?? 0;
    piece.append(source.firstChild);
  }
  return piece;
}
