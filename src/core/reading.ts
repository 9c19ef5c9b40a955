import type { Continuation } from './continuation';
import type { SignalHit } from './signal';
import type { Source } from './tracer';

/** What the page is. `possible` is shown as a hint only; nothing is done by itself on it. */
export type VerdictLevel = 'repost' | 'possible' | 'original' | 'not-article';

/** Why a page has no article to judge. */
export type NotArticleReason = 'empty' | 'list' | 'home' | 'too-large' | 'not-html' | 'garbled';

/** The judgement: its points are exactly the sum of its hits' weights. */
export interface Verdict {
  readonly level: VerdictLevel;
  readonly score: number;
  readonly signals: readonly SignalHit[];
  /** Only with `not-article`. */
  readonly reason?: NotArticleReason;
}

/** What the article holds, for the reader's byline and for tests. */
export interface ArticleCounts {
  readonly hanCharacters: number;
  readonly latinWords: number;
  readonly codeLines: number;
  readonly images: number;
  readonly headings: number;
}

/** The text itself, safe to show. */
export interface Article {
  readonly title: string;
  /** Author's name; `''` when the page does not tell. Never the site's brand. */
  readonly byline: string;
  /** ISO date (`2019-05-26`), or `''` when not told, invalid or in the future. */
  readonly published: string;
  /** BCP 47 tag of the text itself: `zh-CN`, `zh-TW`, `en` …; `''` when unsure. */
  readonly lang: string;
  /** Sanitised as `dom/sanitize.ts` promises. */
  readonly contentHtml: string;
  readonly textContent: string;
  readonly counts: ArticleCounts;
  /** The words as the page prints them; only where damaged text was repaired. */
  readonly printed?: PrintedText;
}

/** What repairs have changed, as it was before. */
export type PrintedText = Pick<Article, 'title' | 'contentHtml' | 'textContent'>;

/** One removal or repair, told so that a person can see it was right. */
export interface JournalEntry {
  /** Id of the stripper, or of the repair. */
  readonly stripper: string;
  /** Message key suffix of the group it is shown under (`promotion`, `related`, `template` …); `repair` and `garbled` are no removals. */
  readonly reason: string;
  /** First words of what went, at most 80 characters. */
  readonly preview: string;
  /** How the place reads now; only for a repair. */
  readonly after?: string;
  /** Items it stands for: a related list of twenty rows is one removal of 20. */
  readonly count: number;
}

/** Milliseconds by step. */
export interface Timings {
  readonly facts: number;
  readonly judge: number;
  readonly extract: number;
  readonly sanitize: number;
  readonly total: number;
}

/** All that Suyuan knows about one page. */
export interface PageReading {
  readonly verdict: Verdict;
  readonly source: Source;
  readonly article?: Article;
  /** How the article goes on where this page ends; absent where it is all here, or the page does not tell. */
  readonly continuation?: Continuation;
  readonly journal: readonly JournalEntry[];
  readonly timings: Timings;
}
