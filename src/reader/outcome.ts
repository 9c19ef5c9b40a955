import type { Article, NotArticleReason, PageReading } from '../core/reading';

/** What the reader has to show. */
export type Outcome =
  | { readonly kind: 'loading' }
  | { readonly kind: 'article'; readonly reading: PageReading; readonly article: Article }
  | { readonly kind: 'refused'; readonly reason: NotArticleReason | 'failed' };

/**
 * Turns a reading into what the reader shows. The user asked for the page, so an article is shown even where the
 * verdict is `not-article`; without one the verdict's reason says why, and a reading without either has failed.
 */
export function outcomeOf(reading: PageReading): Outcome {
  if (reading.article) return { kind: 'article', reading, article: reading.article };
  return { kind: 'refused', reason: reading.verdict.reason ?? 'failed' };
}
