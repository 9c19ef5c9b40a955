import type { JSX } from 'preact';
import { t, uiLanguage } from '../platform/i18n';
import { longDate } from './dates';
import { Marked } from './marks';
import { IncompleteNote } from './part-notes';
import { phrasesOf } from './phrases';
import { useReader } from './reader-context';
import { readingMinutes, wordCount } from './reading-time';
import { SourceCard } from './source/source-card';

/** Site, title, known facts and the source card, in reading order. */
export function ArticleHeader(): JSX.Element {
  const { page, article, ports } = useReader();
  const words = wordCount(article.counts);
  const date = longDate(article.published, uiLanguage());
  return (
    <header>
      <p class="site ui" lang={uiLanguage()}>
        <bdi>{page.host}</bdi>
        <span aria-hidden="true">/</span>
        <button type="button" class="textlink" onClick={ports.close}>
          {t('reader_view_page')}
        </button>
      </p>
      <h1 tabindex={-1} lang={article.lang || undefined}>
        {phrasesOf(article.title, article.lang).map(({ text, whole }, index, all) =>
          whole ? (
            <span class="w" key={`${index} ${text}`}>
              <Marked text={text} following={all[index + 1]?.text} />
            </span>
          ) : (
            <Marked text={text} following={all[index + 1]?.text} key={`${index} ${text}`} />
          ),
        )}
      </h1>
      <ul class="by num ui" lang={uiLanguage()}>
        {date !== '' && <li>{date}</li>}
        <li>{article.byline === '' ? t('reader_author_unknown') : <bdi>{article.byline}</bdi>}</li>
        <li>{t('reader_length', words, readingMinutes(article.counts))}</li>
      </ul>
      <IncompleteNote />
      <div lang={uiLanguage()} class="ui">
        <SourceCard />
      </div>
    </header>
  );
}
