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

/** Lets waiting clicks, keys and drawing through, without the 4 milliseconds that repeated timers are made to wait. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
