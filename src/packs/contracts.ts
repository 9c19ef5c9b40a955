import type { startCleaning } from '../content/cleaning';
import type { sweepLeftovers } from '../content/leftovers';
import type { createPill } from '../content/pill';
import type { ArticleCounts } from '../core/reading';
import type { SiteRule } from '../core/rules/rule';
import type { SourceState } from '../core/tracer';
import type { toFragment } from '../dom/sanitize';
import type { extract, extractPiece } from '../extract';
import type { Pack } from '../platform/packs';
import type { ReadOptions } from '../reading-steps';
import type { CodeToken } from './code-tokens';
import type { Grammars } from './grammar';

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
  /** Whether the colours of this code want the rarer grammars, and they have not been learned yet. */
  needsMore(code: string, language: string): boolean;
  /** Takes the rarer grammars in; a second time changes nothing. */
  learn(rarer: Grammars): void;
}

export const highlightPack: Pack<HighlightPack> = { id: 'highlight' };

/** The grammars that few articles need. */
export interface GrammarsPack {
  readonly grammars: Grammars;
}

export const grammarsPack: Pack<GrammarsPack> = { id: 'grammars' };

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

/** What a selector of a rule finds on a page. */
export interface SelectorMatch {
  readonly selector: string;
  readonly count: number;
  /** Characters of the text that all of them hold together, white space left out. */
  readonly characters: number;
}

/** What a rule makes of a page. */
export interface RuleTest {
  readonly title: string;
  /** Absent when no article was found. */
  readonly counts?: ArticleCounts;
  /** Things that were left out, whoever asked for it. */
  readonly removed: number;
  readonly state: SourceState;
  /** Where the source is, or probably is: a platform's id and a host. */
  readonly platform?: string;
  readonly host?: string;
  readonly matches: readonly SelectorMatch[];
}

export interface RuleTestPack {
  /** Reads the page with a rule, without changing it. The other packs have to be there. Rejects when they are not. */
  readonly testRule: (rule: SiteRule, options: Omit<ReadOptions, 'rule' | 'now'>) => Promise<RuleTest>;
}

export const ruleTestPack: Pack<RuleTestPack> = { id: 'rule-test' };

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

/** Fields of a rule that an element of a page can be picked for. */
export type PickPurpose = 'article' | 'title' | 'author' | 'date' | 'original' | 'remove' | 'keep';

/** What came of picking: a selector that rules may hold, with the number of elements that it finds, or nothing. */
export type PickOutcome =
  | { readonly kind: 'picked'; readonly selector: string; readonly matches: number }
  | { readonly kind: 'cancelled' };

/** Lets a person pick an element of the page. */
export interface PickerPack {
  /** Ends a picking that is still going on, and begins one. Never rejects. */
  pick(purpose: PickPurpose): Promise<PickOutcome>;
}

export const pickerPack: Pack<PickerPack> = { id: 'picker' };
