import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser gives it, for the scripts that run on every matching page and cannot afford the
 * polyfill. Only promise-returning calls that behave the same in Chromium 128+ and Firefox 140+ may be used on it.
 * Outside an extension it is an empty object, so that importing a module never throws.
 */
export const native: Browser = findNative();

function findNative(): Browser {
  const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };
  return scope.browser ?? scope.chrome ?? ({} as Browser);
}

/** True while our scripts may still talk to the extension; false once it was reloaded, updated or removed. */
export function isConnected(): boolean {
  try {
    return typeof native.runtime?.id === 'string';
  } catch {
    return false;
  }
}
