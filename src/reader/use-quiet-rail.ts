import { useEffect } from 'preact/hooks';

/** Scrolling down for this long means that somebody reads, in milliseconds. */
const READING_FOR = 2500;

/**
 * Marks the frame with `data-quiet` once somebody has scrolled down for a while: the rail then drops the fill of the
 * button under a pointer that only rests there. Scrolling up or moving the pointer takes the mark away.
 */
export function useQuietRail(frame: HTMLElement | null): void {
  useEffect(() => {
    if (!frame) return;
    let begun: number | undefined;
    let top = frame.scrollTop;
    const wake = (): void => {
      begun = undefined;
      delete frame.dataset['quiet'];
    };
    const follow = (): void => {
      const goesDown = frame.scrollTop > top;
      top = frame.scrollTop;
      if (!goesDown) {
        wake();
        return;
      }
      begun ??= performance.now();
      if (performance.now() - begun >= READING_FOR) frame.dataset['quiet'] = '';
    };
    frame.addEventListener('scroll', follow, { passive: true });
    frame.addEventListener('pointermove', wake, { passive: true });
    return () => {
      frame.removeEventListener('scroll', follow);
      frame.removeEventListener('pointermove', wake);
      wake();
    };
  }, [frame]);
}
