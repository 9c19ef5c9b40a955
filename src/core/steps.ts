/**
 * Work in bounded pieces: after each, the caller may let others work before it asks for the next. The last one brings
 * the result.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All pieces without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same pieces, and the milliseconds that went into them: the pauses between do not count. */
export function* timedSteps<T>(
  steps: Steps<T>,
  now: () => number,
): Steps<{ readonly value: T; readonly time: number }> {
  let time = 0;
  for (;;) {
    const start = now();
    const step = steps.next();
    time += now() - start;
    if (step.done) return { value: step.value, time };
    yield;
  }
}
