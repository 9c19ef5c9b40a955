import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * `heard`: for screen readers only; `seen`: shown as well; `busy`: shown until the next news; `problem`: shown and said
 * at once.
 */
export type NewsKind = 'heard' | 'seen' | 'busy' | 'problem';

/** Says something short to the user. */
export type Tell = (text: string, kind?: NewsKind) => void;

interface NewsItem {
  readonly text: string;
  readonly kind: NewsKind;
}

/** How long news stays, in milliseconds. */
const STAYS_FOR = 3200;

/** The reader's one voice: what it says, and the way to say it. */
export function useNews(): { readonly news: NewsItem | undefined; readonly tell: Tell } {
  const [news, setNews] = useState<NewsItem>();
  const tell = useCallback<Tell>((text, kind = 'heard') => setNews({ text, kind }), []);
  useEffect(() => {
    if (!news || news.kind === 'busy') return;
    const timer = setTimeout(() => setNews(undefined), STAYS_FOR);
    return () => clearTimeout(timer);
  }, [news]);
  return { news, tell };
}

/** The live regions: they are always there, so that a change in them is said. */
export function News({ news }: { readonly news: NewsItem | undefined }): JSX.Element {
  const problem = news?.kind === 'problem';
  return (
    <>
      <p class={news?.kind === 'seen' || news?.kind === 'busy' ? 'toast' : 'vh'} role="status">
        {problem ? '' : news?.text}
      </p>
      <p class={problem ? 'toast' : 'vh'} role="alert">
        {problem ? news?.text : ''}
      </p>
    </>
  );
}
