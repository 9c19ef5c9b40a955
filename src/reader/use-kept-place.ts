import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Appearance } from '../core/settings/settings';

/**
 * Keeps the paragraph being read where it is on the screen while the look changes. The returned function marks it,
 * just before a change.
 */
export function useKeptPlace(frame: HTMLElement | null, prose: HTMLElement | undefined, look: Appearance): () => void {
  const mark = useRef<{ element: Element; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const kept = mark.current;
    mark.current = undefined;
    if (frame && kept?.element.isConnected) frame.scrollTop += kept.element.getBoundingClientRect().top - kept.top;
  }, [look]);
  return useCallback(() => {
    // At the top the title is what one sees: nothing must move then.
    if (!frame || !prose || frame.scrollTop === 0) return;
    const element = [...prose.children].find((child) => child.getBoundingClientRect().bottom > 0);
    if (element) mark.current = { element, top: element.getBoundingClientRect().top };
  }, [frame, prose]);
}
