/**
 * The plain snapshot of a page on which all judging and tracing rests.
 *
 * `dom/read-facts.ts` makes it in one bounded pass; everything in `core` reads it and nothing else, so that a
 * decision can be replayed from data alone.
 */

/**
 * Where an element stands: child-element indices from `<body>` down, joined by `/` (`"0/3/1"`; `""` is the body).
 * Valid for the document it was read from and for every structural copy of it.
 */
export type Locator = string;

/** A link inside a block, in reading order. */
export interface LinkFact {
  /** Absolute address as the browser resolves it; `''` when the attribute is missing or unusable. */
  readonly href: string;
  /** Visible text, white space folded, at most 200 characters. */
  readonly text: string;
  /** Offset in the block's text at which the link begins; may lie behind the clipped end. */
  readonly at: number;
}

/** What kind of element carries a block's text; decides whether a statement in it can count as the page's own. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'quote' | 'code' | 'caption' | 'other';

/**
 * Where a block stands relative to the article: `article` inside it, `before` and `after` in document order around
 * it, `chrome` in navigation, aside, footer, comments or anything else that is never the author's text.
 */
export type BlockRegion = 'article' | 'before' | 'after' | 'chrome';

/** The smallest block-level element that holds running text of its own. */
export interface Block {
  readonly kind: BlockKind;
  readonly region: BlockRegion;
  /** Own text with white space folded, at most 600 characters. */
  readonly text: string;
  /** Length of the whole text before clipping. */
  readonly length: number;
  readonly links: readonly LinkFact[];
  /** True when markup alone says that a reader does not see it (hidden, display:none, zero size, aria-hidden …). */
  readonly hidden: boolean;
  readonly locator: Locator;
}

/** An image with whatever address the page names for it; placeholders and lazy attributes already resolved. */
export interface ImageFact {
  readonly src: string;
  readonly alt: string;
  readonly locator: Locator;
}

/** Everything that judging and tracing may know about a page. Plain data: can be stored, sent and compared. */
export interface PageFacts {
  /** Address of the page, as given by the caller; fragments removed. */
  readonly url: string;
  /** Text of `<title>`, folded. */
  readonly title: string;
  /** Text of the heading that most likely is the article's title, or `''`. */
  readonly heading: string;
  /** `lang` of the root element, lower case, or `''`. */
  readonly lang: string;
  /** `<meta>` contents by lower-cased `name`, `property` or `itemprop`; the first one wins; clipped to 500 characters. */
  readonly meta: ReadonlyMap<string, string>;
  /** Absolute address of `<link rel=canonical>`, or `''`. */
  readonly canonical: string;
  /** Text blocks in document order. When the page is larger than the limits: its head and its tail. */
  readonly blocks: readonly Block[];
  readonly images: readonly ImageFact[];
  /** Share of Han characters among all letters of the sampled text, 0 to 1. */
  readonly hanRatio: number;
  /** Number of elements of the whole document, read or not. */
  readonly elements: number;
  /** True when the limits cut the middle of the page away. */
  readonly truncated: boolean;
}
