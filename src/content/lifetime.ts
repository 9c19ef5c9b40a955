import { isConnected } from '../platform/native';

/** The life of one script in one page: everything it starts takes the signal and ends with it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Ends all. May be called more than once. */
  end(): void;
  /** Runs `work` after some milliseconds, unless the life is over by then; gives a function that calls it off. */
  after(milliseconds: number, work: () => void): () => void;
  /** False, and the end of this life, once the extension was reloaded or removed beneath the page. */
  isAlive(): boolean;
}

/** Starts a life. It ends with the first failed `isAlive`, or by `end`. */
export function startLifetime(): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    signal,
    end: () => controller.abort(),
    after(milliseconds, work) {
      const timer = setTimeout(() => {
        if (!signal.aborted) work();
      }, milliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      return () => clearTimeout(timer);
    },
    isAlive() {
      if (!signal.aborted && !isConnected()) controller.abort();
      return !signal.aborted;
    },
  };
}
