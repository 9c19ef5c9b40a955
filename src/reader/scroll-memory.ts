import { useEffect } from 'preact/hooks';
import type { Article } from '../core/reading';
import { t } from '../platform/i18n';
import type { ReadingPlace } from '../platform/messages';
import type { Filling } from './body/fill-prose';
import type { Tell } from './news';
import type { ReaderPorts } from './ports';

/** A place is kept so long after the last scrolling, in milliseconds. */
const KEPT_AFTER = 800;
/** From here on the article counts as read, and the next time begins at its beginning. */
const READ = 0.97;
/** How long the way back to the beginning is offered, in milliseconds. */
const OFFERED_FOR = 6000;
/** Letters of the text that tell two articles of one title apart. */
const TOLD_BY = 400;

/** A short name of an article, the same wherever and whenever it is read (FNV-1a of title and beginning, in hex). */
export function articleName({ title, textContent }: Pick<Article, 'title' | 'textContent'>): string {
  const text = `${title}\n${textContent.replace(/\s+/g, '').slice(0, TOLD_BY)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The outermost block at the upper edge of the window, and how much of it is above; the beginning when all is read. */
function placeIn(frame: HTMLElement, prose: HTMLElement): ReadingPlace {
  const top = frame.getBoundingClientRect().top;
  const box = prose.getBoundingClientRect();
  const seen = (top + frame.clientHeight - box.top) / Math.max(1, box.height);
  const block = [...prose.children].findIndex((child) => child.getBoundingClientRect().bottom > top);
  const child = prose.children[block];
  if (seen >= READ || !child) return { block: 0, offset: 0 };
  return { block, offset: Math.max(0, Math.round(top - child.getBoundingClientRect().top)) };
}

interface MemoryOptions {
  readonly frame: HTMLElement | null;
  /** The text, once its beginning stands. */
  readonly body: (Pick<Filling, 'finish'> & { readonly prose: HTMLElement }) | undefined;
  readonly article: Article;
  readonly ports: ReaderPorts;
  readonly tell: Tell;
  /** The reader comes back from the page and knows its place. */
  readonly isReturning: boolean;
}

/**
 * Brings the reader to where this article was left, without motion, and keeps where it is left now. Nothing is kept in
 * private windows; the background sees to that.
 */
export function useScrollMemory({ frame, body, article, ports, tell, isReturning }: MemoryOptions): void {
  useEffect(() => {
    if (!frame || !body) return;
    const { prose } = body;
    const name = articleName(article);
    let timer = 0;
    let isOver = false;
    let drawn = 0;
    let latest: ReadingPlace | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      if (latest) void ports.send('reader/keep-place', name, latest);
      latest = undefined;
    };
    // Measured while it scrolls: when the reader closes, the text is gone before we are asked.
    const measure = (): void => {
      drawn = 0;
      if (!isOver) latest = placeIn(frame, prose);
    };
    const onScroll = (): void => {
      drawn ||= requestAnimationFrame(measure);
      clearTimeout(timer);
      timer = window.setTimeout(keep, KEPT_AFTER);
    };
    const restore = async (): Promise<void> => {
      const reply = isReturning ? undefined : await ports.send('reader/place', name);
      const place = reply?.ok ? reply.value : undefined;
      if (place && place.block >= prose.children.length) body.finish();
      const child = place && prose.children[place.block];
      if (!place || !child || isOver || drawn > 0) return;
      frame.scrollTop += child.getBoundingClientRect().top - frame.getBoundingClientRect().top + place.offset;
      const restart = { text: t('reader_resume_restart'), run: () => frame.scrollTo({ top: 0, behavior: 'instant' }) };
      tell(t('reader_resumed'), 'seen', { action: restart, staysFor: OFFERED_FOR });
    };
    void restore().then(() => {
      if (!isOver) frame.addEventListener('scroll', onScroll, { passive: true });
    });
    return () => {
      isOver = true;
      frame.removeEventListener('scroll', onScroll);
      keep();
    };
  }, [frame, body?.prose]);
}
