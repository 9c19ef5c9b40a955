/** An expected outcome as a value: only bugs throw. */
export type Result<T, E extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly detail?: string };

/** The outcome that has a value. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** The outcome that failed, with one of a closed set of codes. */
export function err<E extends string>(error: E, detail?: string): Result<never, E> {
  return detail === undefined ? { ok: false, error } : { ok: false, error, detail };
}
