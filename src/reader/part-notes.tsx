import type { JSX } from 'preact';
import { t, uiLanguage } from '../platform/i18n';
import { useReader } from './reader-context';
import { wordCount } from './reading-time';

/** Below this many characters and words something is likely to be missing. */
const SHORT_ARTICLE = 120;

/** Says above the text that it is not all of it, or may not be; nothing where there is no sign of that. */
export function IncompleteNote(): JSX.Element | null {
  const { article, ports, reading } = useReader();
  const words = wordCount(article.counts);
  const isLocked = reading.continuation?.kind === 'login';
  if (!isLocked && words >= SHORT_ARTICLE) return null;
  return (
    <p class="note ui" lang={uiLanguage()}>
      {isLocked ? t('reader_login') : t('reader_short', words)}{' '}
      <button type="button" class="textlink" onClick={ports.close}>
        {t('reader_view_page')}
      </button>
      {!isLocked && (
        <>
          {' '}
          <button type="button" class="textlink" onClick={ports.pickArticle}>
            {t('reader_pick_article')}
          </button>
        </>
      )}
    </p>
  );
}

/** Offers the article's next page behind the text; nothing is loaded before somebody asks. */
export function NextPageNote(): JSX.Element | null {
  const { reading, goOn } = useReader();
  const { continuation } = reading;
  if (continuation?.kind !== 'paged') return null;
  return (
    <p>
      {t('reader_paged')}{' '}
      <button type="button" class="textlink" onClick={() => goOn(continuation.next)}>
        {t('reader_go_on')}
      </button>
    </p>
  );
}
