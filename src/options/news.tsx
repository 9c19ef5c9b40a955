import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { report } from '../platform/log';
import { dropNews, type NotableChange, readNews, subscribeNews } from '../platform/notable-changes';
import { Button } from '../ui/button';

/** What an update brought that people should know, until they have said that they do. */
export function News(): JSX.Element | null {
  const [news, setNews] = useState<readonly NotableChange[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = (): void => {
      readNews().then(setNews, (error: unknown) => report('options', error));
    };
    read();
    subscribeNews(read, life.signal);
    return () => life.abort();
  }, []);
  if (news.length === 0) return null;
  return (
    <section class="banner news" aria-label={t('news_title')}>
      <h2>{t('news_title')}</h2>
      <ul>
        {news.map(({ text }) => (
          <li key={text}>{t(text)}</li>
        ))}
      </ul>
      <Button onClick={() => void dropNews()}>{t('news_seen')}</Button>
    </section>
  );
}
