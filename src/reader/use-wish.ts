import { useEffect, useRef } from 'preact/hooks';
import type { Reader } from './reader-context';

/** While an article is open, what copies it; the background calls it by this name in our isolated world. */
const COPY = Symbol.for('suyuan.reader-copy');
/** The same wish from before the article was there. */
const WANTED = Symbol.for('suyuan.reader-copy-wanted');

/**
 * Copies the article as Markdown when the icon's menu asks for it, now or as soon as it has been read. Browsers may
 * want a press in the page itself before they let anything be copied; then the panel with that button opens.
 */
export function useWish(reader: Reader): void {
  const latest = useRef(reader);
  latest.current = reader;
  useEffect(() => {
    const copy = async (): Promise<void> => {
      if (!(await latest.current.copyMarkdown())) latest.current.setPanel('export');
    };
    Reflect.set(globalThis, COPY, copy);
    if (Reflect.has(globalThis, WANTED)) void copy();
    Reflect.deleteProperty(globalThis, WANTED);
    return () => void Reflect.deleteProperty(globalThis, COPY);
  }, []);
}
