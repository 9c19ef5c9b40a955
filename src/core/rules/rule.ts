/** What happens by itself when a matching page opens. */
export type RuleMode = 'notify' | 'clean' | 'reader' | 'off';

/**
 * A rule for some sites. Data only: match patterns and CSS selectors, never code, regular expressions or styles.
 * Optional texts and lists are absent, not empty.
 */
export interface SiteRule {
  /** `[a-z0-9-]`, at most 64; unique among all rules. Built-in ones start with `builtin-`. */
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns; an empty list matches nothing. */
  readonly match: readonly string[];
  readonly exclude?: readonly string[];
  readonly mode: RuleMode;
  /** Selectors of the article's root, its title, author and date. */
  readonly article?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** Selectors of what goes and of what must stay whatever the strippers say. */
  readonly remove?: readonly string[];
  readonly keep?: readonly string[];
  /** Literal sentences whose block goes. */
  readonly removeText?: readonly string[];
  readonly lazyAttrs?: readonly string[];
  readonly original?: { readonly selector: string };
  readonly note?: string;
  readonly enabled: boolean;
}

/** Who decided what happens on a page, strongest first. */
export type RuleOrigin = 'user' | 'list' | 'builtin' | 'detection';

/** The rule that governs an address, or none. */
export interface GoverningRule {
  readonly origin: RuleOrigin;
  readonly mode: RuleMode;
  readonly rule?: SiteRule;
  /** The list that the rule is from; there when `origin` is `list`. */
  readonly list?: { readonly id: string; readonly name: string };
}
