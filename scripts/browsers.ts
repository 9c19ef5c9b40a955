import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First executable of these names on PATH, or nothing. */
function findOnPath(names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not there or not runnable: look on.
      }
    }
  }
  return undefined;
}

/**
 * A Chromium-family browser that still takes `--load-extension`: `BROWSER_BIN`, then PATH. Branded Google Chrome is
 * left out on purpose: it ignores that flag since version 137.
 */
export function findChromium(): string | undefined {
  return (
    process.env['BROWSER_BIN'] ??
    findOnPath(['chromium', 'chromium-browser', 'ungoogled-chromium', 'brave-browser', 'microsoft-edge'])
  );
}

/** A Firefox that takes unsigned temporary add-ons: `FIREFOX_BIN`, then PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_BIN'] ?? findOnPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
}
