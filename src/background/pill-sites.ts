import type { Settings } from '../core/settings/settings';
import { browser } from '../platform/browser';

const KEY = 'pill-sites';
const MAX_KEPT = 1_000;
/** After so many pages of a host on which the pill was closed, doing without it there is offered, once. */
const CLOSINGS = 3;

/** What is remembered of a host on which the pill has been. */
interface PillSite {
  /** Pages on which somebody closed it. */
  readonly closed: number;
  readonly isMuted: boolean;
}

type PillSites = Readonly<Record<string, PillSite>>;

let queue: Promise<unknown> = Promise.resolve();

async function readSites(): Promise<PillSites> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as PillSites) : {};
}

/** Changes what is remembered of a page's host, one change after the other; the oldest of a thousand is forgotten. */
function changeSite(url: string, change: (site: PillSite) => PillSite): Promise<PillSite> {
  const turn = queue.then(async () => {
    const host = new URL(url).hostname;
    const { [host]: known, ...others } = await readSites();
    const site = change(known ?? { closed: 0, isMuted: false });
    const kept = Object.entries(others).slice(-MAX_KEPT + 1);
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, [host, site]]) });
    return site;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * Whether the pill may show on this page: `never` on hosts where it was muted, and `first` turns into `never` where it
 * has been. Kept on this computer, in our own storage, because a note in the page's storage would be a trace that sites
 * can read.
 */
export async function pillFor(url: string, choice: Settings['pill']): Promise<Settings['pill']> {
  const site = (await readSites())[new URL(url).hostname];
  return site && (choice === 'first' || site.isMuted) ? 'never' : choice;
}

/** Notes that the pill was on this page's host. */
export async function rememberPill(url: string): Promise<void> {
  if (!(new URL(url).hostname in (await readSites()))) await changeSite(url, (site) => site);
}

/** Notes that the pill was closed on a page; true when that has happened just so often that muting it is offered. */
export async function rememberClosing(url: string): Promise<boolean> {
  const { closed } = await changeSite(url, (site) => ({ ...site, closed: site.closed + 1 }));
  return closed === CLOSINGS;
}

/** No pill on this page's host any more. */
export async function mutePill(url: string): Promise<void> {
  await changeSite(url, (site) => ({ ...site, isMuted: true }));
}

/** Forgets all hosts: when somebody chooses anew when the pill shows, that choice counts everywhere. */
export function forgetPillSites(): Promise<void> {
  const turn = queue.then(() => browser.storage.local.remove(KEY));
  queue = turn.catch(() => undefined);
  return turn;
}
