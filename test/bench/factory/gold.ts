import type { PageClass } from '../corpus';

/**
 * What a page tells about where its text comes from.
 *
 * - `none`: nothing, or nothing true (a page that cites itself, a brand, 「网络整理」): nothing may be shown.
 * - `article`: the address of the article itself.
 * - `author`: the address of the author's blog, not of the article.
 *   With `isDoubtful` the page contradicts itself: to show nothing is right as well.
 * - `name`: a person's or account's name without address: may be shown, need not.
 * - `platform`: only leftovers of the platform on which it once stood: that platform may be shown, need not.
 */
export type SourceGold =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'article' | 'author';
      readonly url: string;
      readonly also: readonly string[];
      readonly isDoubtful?: boolean;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'platform'; readonly host: string };

/** A formula of an article. */
export interface FormulaGold {
  /** What must be read, once. */
  readonly tex: string;
  /** What a renderer shows of it, and what must not stand beside the TeX. */
  readonly glyphs: string;
  /** Another reading that does as well, where there is one. */
  readonly other?: string;
  /** Addresses of a picture of it, which does as well. */
  readonly images: readonly string[];
}

/** Everything about a page that its maker knows exactly. */
export interface Gold {
  readonly pageClass: PageClass;
  /** False for a copy that carries no mark at all: no reader of this page alone can know. */
  readonly isMarked: boolean;
  /** Verdicts that are right besides the page's class. */
  readonly levels: readonly string[];
  readonly title: string;
  /** `''` when the page does not tell. */
  readonly author: string;
  /** Other names that the page credits or puts in the author's place: to show one of them is no fault. */
  readonly credits: readonly string[];
  /** ISO date, `''` when the page does not tell. */
  readonly published: string;
  /** Text of each paragraph, heading, list item, cell and caption, as it should be read (damage repaired). */
  readonly text: readonly string[];
  readonly formulas: readonly FormulaGold[];
  /** Pieces of the text that the page shows damaged, and what a reader should get instead. */
  readonly damaged: readonly { readonly text: string; readonly shown: string }[];
  /** True when simplified and traditional characters count as the same, because the page has converted the text. */
  readonly isScriptFolded: boolean;
  /** Code blocks, exact. */
  readonly code: readonly string[];
  /** For each image the addresses that count as that image, the best first. */
  readonly images: readonly (readonly string[])[];
  readonly source: SourceGold;
  /** Platform hosts that the page also betrays: to name such a platform is never wrong. */
  readonly betrays: readonly string[];
  /** Phrases that must not be in the article. */
  readonly noise: readonly string[];
  /** Addresses of images that must not be in the article. */
  readonly noiseImages: readonly string[];
  /** Text that may be kept or dropped: source statements, licence notices. */
  readonly neutral: readonly string[];
}

/** A page with its gold. */
export interface FactoryPage {
  /** `seed-family-number`, usable as a file name. */
  readonly id: string;
  readonly family: string;
  readonly url: string;
  readonly html: string;
  readonly gold: Gold;
  /** The choices made (`layout:br`, `code:hljs-ln` …), for grouping failures. */
  readonly features: readonly string[];
}
