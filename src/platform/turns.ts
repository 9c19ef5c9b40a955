/**
 * A queue of jobs on something that several pages of ours write: one job after the other in this page and, where the
 * browser has locks, across all our pages and the worker. A job that fails does not stop those behind it.
 */
export function makeTurns(lock: string): <T>(job: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (job) => {
    const locked = (): ReturnType<typeof job> => {
      const locks: LockManager | undefined = globalThis.navigator?.locks;
      return locks ? locks.request(lock, job) : job();
    };
    const turn = queue.then(locked, locked);
    queue = turn.catch(() => undefined);
    return turn;
  };
}
