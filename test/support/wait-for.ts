import { vi } from 'vitest';

/** How long a browser test waits for what must come, in milliseconds: a busy machine is late, never wrong. */
export const patience = 15_000;

/** Repeats a check until it neither throws nor rejects; fails with its last error after {@link patience}. */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: patience });
}
