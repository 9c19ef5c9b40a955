import type { PageContext } from '../platform/messages';
import type { ReaderPlace } from './app';
import type { Outcome, ReadArticle } from './outcome';
import type { PageRead } from './patient-reading';

/** What the reader shows, and where one is in it. */
export interface Shown extends PageRead {
  /** As the page was read; `outcome` may have something put back. */
  readonly read: Outcome;
  readonly place?: ReaderPlace;
}

/** Whether both settings lead to the same verdict and the same text. */
export function isJudgedAlike(a: PageContext, b: PageContext): boolean {
  return decisive(a) === decisive(b);
}

function decisive({ governing, sensitivity, judging }: PageContext): string {
  return JSON.stringify([governing.rule, sensitivity, judging]);
}

/**
 * The article as it was read again for other settings. Where its text is the same, the very text that is shown stays,
 * with all that was put back into it, and only verdict and source are new: nothing moves beneath the reader's eyes.
 */
export function rejudged({ read, outcome }: Pick<Shown, 'read' | 'outcome'>, again: ReadArticle): ReadArticle {
  if (read.kind !== 'article' || outcome.kind !== 'article' || !isSameText(read, again)) return again;
  const { article, reading } = outcome;
  return { kind: 'article', article, reading: { ...again.reading, article, journal: reading.journal } };
}

function isSameText({ article: a }: ReadArticle, { article: b }: ReadArticle): boolean {
  return a.contentHtml === b.contentHtml && a.title === b.title && a.printed?.contentHtml === b.printed?.contentHtml;
}
