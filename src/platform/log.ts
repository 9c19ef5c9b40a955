const reported = new Set<string>();

/** Parts of the product that report, as they are shown in front of a report. */
export type LogArea = 'background' | 'messages' | 'store' | 'probe' | 'cleanup' | 'reader' | 'options' | 'onboarding';

/** True for the errors that only say that our extension was reloaded beneath a running page. */
export function isInvalidated(error: unknown): boolean {
  return error instanceof Error && /extension context invalidated|context unloaded/i.test(error.message);
}

/**
 * Reports a bug once: the same message of the same area is not repeated. Never throws, never sends anything anywhere,
 * and keeps quiet about a reloaded extension, which is no bug.
 */
export function report(area: LogArea, error: unknown): void {
  if (isInvalidated(error)) return;
  const text = error instanceof Error ? error.message : String(error);
  const key = `${area}: ${text}`;
  if (reported.has(key) || reported.size > 100) return;
  reported.add(key);
  console.error(`[suyuan ${area}]`, error);
}
