import type { startCleaning } from '../content/cleaning';
import type { sweepLeftovers } from '../content/leftovers';
import type { createPill } from '../content/pill';
import type { toFragment } from '../dom/sanitize';
import type { extract, extractPiece } from '../extract';
import type { Pack } from '../platform/packs';
import type { CodeToken } from './code-tokens';

/** Takes the article out of a document, and puts its sanitised markup on the screen. */
export interface ExtractionPack {
  readonly extract: typeof extract;
  readonly extractPiece: typeof extractPiece;
  readonly toFragment: typeof toFragment;
}

export const extractionPack: Pack<ExtractionPack> = { id: 'extraction' };

/** Code cut into coloured pieces. */
export interface HighlightedCode {
  /** The language as it was given, or as it was recognised. */
  readonly language: string;
  readonly tokens: readonly CodeToken[];
}

export interface HighlightPack {
  /**
   * Colours for code; the texts of the pieces joined are exactly `code`. With `''` as language it is recognised where
   * that is sure. Nothing for languages without a grammar.
   */
  highlight(code: string, language: string): HighlightedCode | undefined;
}

export const highlightPack: Pack<HighlightPack> = { id: 'highlight' };

export interface FormulaPack {
  /**
   * TeX as MathML of the document; nothing when it cannot be typeset. Holds known MathML elements and attributes only:
   * no links, no images, no addresses.
   */
  typeset(tex: string, isBlock: boolean, document: Document): Element | undefined;
}

export const formulaPack: Pack<FormulaPack> = { id: 'formulae' };

export interface MarkdownPack {
  /** Sanitised nodes as Markdown with GitHub's tables; formulae marked by `.tex` stay TeX between dollar signs. */
  toMarkdown(body: HTMLElement): string;
}

export const markdownPack: Pack<MarkdownPack> = { id: 'markdown' };

/** Cleans live pages in place. */
export interface CleaningPack {
  readonly startCleaning: typeof startCleaning;
  readonly sweepLeftovers: typeof sweepLeftovers;
}

export const cleaningPack: Pack<CleaningPack> = { id: 'cleaning' };

/** The notice at the corner of a cleaned page. */
export interface PillPack {
  readonly createPill: typeof createPill;
}

export const pillPack: Pack<PillPack> = { id: 'pill' };
