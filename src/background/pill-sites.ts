import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/browser';

const KEY = 'pill-sites';
const MAX_KEPT = 1_000;

async function readSites(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
}

/**
 * Whether the pill may show on this page: `first` turns into `never` on hosts where it has been. Kept on this
 * computer, in our own storage, because a note in the page's storage would be a trace that sites can read.
 */
export async function pillFor(url: string, choice: Settings['pill']): Promise<Settings['pill']> {
  if (choice !== 'first') return choice;
  return (await readSites()).includes(new URL(url).hostname) ? 'never' : 'first';
}

/** Notes that the pill was on this page's host; the oldest of a thousand hosts is forgotten. */
export async function rememberPill(url: string): Promise<void> {
  const { hostname } = new URL(url);
  const sites = await readSites();
  if (sites.includes(hostname)) return;
  await browser.storage.local.set({ [KEY]: [...sites, hostname].slice(-MAX_KEPT) });
}
