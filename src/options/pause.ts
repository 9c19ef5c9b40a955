import type { Pause } from '../core/lists/read-list';

/** Longest piece of work without a pause, in milliseconds: half a frame, so that the page goes on drawing. */
const TURN = 8;

/**
 * A pause between slices of work that is taken only when it is needed, and tells how far the work is. Ends the work by
 * throwing when the signal is aborted.
 */
export function pauseBetween(onShare: (share: number) => void, signal?: AbortSignal): Pause {
  let started = performance.now();
  return async (share) => {
    signal?.throwIfAborted();
    if (performance.now() - started < TURN) return;
    onShare(share);
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}
