import type { PageReading } from '../core/reading';

/**
 * A report for people: what was judged and why, without the article's text. Plain JSON; it goes to the clipboard only.
 */
export function diagnosticsOf(url: string, reading: PageReading): string {
  const { verdict, source, journal, timings, article } = reading;
  const about = article && {
    title: article.title,
    published: article.published,
    lang: article.lang,
    counts: article.counts,
  };
  return JSON.stringify({ url, verdict, source, article: about, journal, timings }, null, 2);
}
