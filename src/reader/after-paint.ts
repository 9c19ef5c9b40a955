/** A tab that is not drawn has no next frame; then this many milliseconds have to do. */
const UNDRAWN = 100;

/** Resolves when the browser has drawn what is there now and has let waiting clicks and keys through. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNDRAWN);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
