import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * `heard`: for screen readers only; `seen`: shown as well; `busy`: shown until the next news; `problem`: shown and said
 * at once.
 */
export type NewsKind = 'heard' | 'seen' | 'busy' | 'problem';

/** What may come with news. */
interface NewsExtras {
  readonly action?: { readonly text: string; readonly run: () => void };
  /** In milliseconds. */
  readonly staysFor?: number;
}

/** Says something short to the user. */
export type Tell = (text: string, kind?: NewsKind, extras?: NewsExtras) => void;

interface NewsItem extends NewsExtras {
  readonly text: string;
  readonly kind: NewsKind;
}

/** How long news stays, in milliseconds. */
const STAYS_FOR = 3200;

/** The reader's one voice: what it says, and the way to say it. */
export function useNews(): { readonly news: NewsItem | undefined; readonly tell: Tell } {
  const [news, setNews] = useState<NewsItem>();
  const tell = useCallback<Tell>((text, kind = 'heard', extras = {}) => setNews({ text, kind, ...extras }), []);
  useEffect(() => {
    if (!news || news.kind === 'busy') return;
    const timer = setTimeout(() => setNews(undefined), news.staysFor ?? STAYS_FOR);
    return () => clearTimeout(timer);
  }, [news]);
  return { news, tell };
}

/** The live regions: they are always there, so that a change in them is said. */
export function News({ news }: { readonly news: NewsItem | undefined }): JSX.Element {
  const problem = news?.kind === 'problem';
  const shown = news?.kind === 'seen' || news?.kind === 'busy';
  return (
    <>
      <div class={shown ? 'toast' : 'vh'} role="status">
        {problem ? '' : news?.text}
        {shown && news.action && (
          <button type="button" class="textlink" onClick={news.action.run}>
            {news.action.text}
          </button>
        )}
      </div>
      <p class={problem ? 'toast' : 'vh'} role="alert">
        {problem ? news?.text : ''}
      </p>
    </>
  );
}
