import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A sentence to announce; a new object each time, so that the same words are said again. */
export interface Announcement {
  readonly text: string;
}

/** How long the words stay visible, in milliseconds. */
const SHOWN_FOR = 2400;

/** Says short news («saved») politely to screen readers and shows them for a moment. */
export function LiveRegion({ news }: { readonly news: Announcement | undefined }): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!news) return;
    setText('');
    // The gap makes screen readers say equal words twice.
    const say = setTimeout(() => setText(news.text), 60);
    const clear = setTimeout(() => setText(''), SHOWN_FOR);
    return () => {
      clearTimeout(say);
      clearTimeout(clear);
    };
  }, [news]);
  return (
    <p class="live" role="status">
      {text}
    </p>
  );
}
