import type { Article, NotArticleReason, PageReading } from '../core/reading';

/** An article ready to be shown, with all that was found out about its page. */
export interface ReadArticle {
  readonly kind: 'article';
  readonly reading: PageReading;
  readonly article: Article;
}

/** What the reader has to show. */
export type Outcome =
  | { readonly kind: 'loading' }
  | ReadArticle
  | {
      readonly kind: 'refused';
      /** `too-slow`: reading took too long and was ended. */
      readonly reason: NotArticleReason | 'failed' | 'too-slow';
      /** Text that was found all the same; the user may want it. */
      readonly anyway?: ReadArticle;
    };

/**
 * Turns a reading into what the reader shows: the article, or why there is none. Where a page is no article but text
 * was found (a list, a home page), the sentence comes first and the text is offered. A reading with neither article
 * nor reason has failed. `isNamed`: a person or a rule said where the article is; then it is shown whatever the rest of
 * the page looks like.
 */
export function outcomeOf(reading: PageReading, isNamed = false): Outcome {
  const { article, verdict } = reading;
  const found: ReadArticle | undefined = article && { kind: 'article', reading, article };
  if (found && (isNamed || verdict.level !== 'not-article')) return found;
  return { kind: 'refused', reason: verdict.reason ?? 'failed', ...(found ? { anyway: found } : {}) };
}
