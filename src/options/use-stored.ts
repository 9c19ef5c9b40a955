import { useEffect, useState } from 'preact/hooks';
import { report } from '../platform/log';

/**
 * Something that is kept in storage, live; absent until storage has answered. Both functions must be the same ones at
 * every call.
 */
export function useStored<T>(
  read: () => Promise<T>,
  subscribe: (listener: () => void, signal: AbortSignal) => void,
): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    const life = new AbortController();
    const readAgain = (): void => {
      read().then(
        (value) => !life.signal.aborted && setFound(() => value),
        (error: unknown) => report('options', error),
      );
    };
    readAgain();
    subscribe(readAgain, life.signal);
    return () => life.abort();
  }, [read, subscribe]);
  return found;
}
