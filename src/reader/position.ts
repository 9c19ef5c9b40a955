import { useEffect, useState } from 'preact/hooks';
import type { Section } from './body/sections';

/** Where in the article the reader is. */
export interface Position {
  /** Index of the section being read; -1 before the first. */
  readonly current: number;
  /** Part of the body above the lower edge of the window, 0 to 100. */
  readonly percent: number;
}

/** A heading counts as reached above this part of the window. */
const READING_LINE = 0.28;

/** Follows scrolling and resizing of `frame`, at most once a frame of animation. */
export function usePosition(
  frame: HTMLElement | null,
  prose: HTMLElement | undefined,
  sections: readonly Section[],
): Position {
  const [position, setPosition] = useState<Position>({ current: -1, percent: 0 });
  useEffect(() => {
    if (!frame || !prose) return;
    let waiting = 0;
    const measure = (): void => {
      waiting = 0;
      const next = measurePosition(frame, prose, sections);
      setPosition((old) => (old.current === next.current && old.percent === next.percent ? old : next));
    };
    const later = (): void => {
      waiting ||= requestAnimationFrame(measure);
    };
    const observer = new ResizeObserver(later);
    observer.observe(prose);
    observer.observe(frame);
    frame.addEventListener('scroll', later, { passive: true });
    later();
    return () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
      frame.removeEventListener('scroll', later);
    };
  }, [frame, prose, sections]);
  return position;
}

function measurePosition(frame: HTMLElement, prose: HTMLElement, sections: readonly Section[]): Position {
  const height = frame.clientHeight;
  const box = prose.getBoundingClientRect();
  const top = frame.getBoundingClientRect().top;
  const seen = box.height > 0 ? (top + height - box.top) / box.height : 1;
  const line = top + height * READING_LINE;
  const current = sections.findLastIndex(
    ({ element }) => element.isConnected && element.getBoundingClientRect().top <= line,
  );
  // At the very beginning nothing has crossed the line yet, but the first heading is what one sees.
  const first = current < 0 && sections.length > 0 && frame.scrollTop < height ? 0 : current;
  return { current: first, percent: Math.round(Math.min(1, Math.max(0, seen)) * 100) };
}
