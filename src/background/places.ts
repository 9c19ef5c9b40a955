import { browser } from '../platform/browser';
import type { ReadingPlace } from '../platform/messages';

/** Where the places lie in `storage.local`. */
const KEY = 'places';
const MOST_KEPT = 200;
const DAYS_KEPT = 90;

interface KeptPlace extends ReadingPlace {
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

type Places = Readonly<Record<string, KeptPlace>>;

let queue: Promise<unknown> = Promise.resolve();

async function readPlaces(): Promise<Places> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Places) : {};
}

/** Where an article was left, at most ninety days ago. */
export async function placeOf(article: string, now = Date.now()): Promise<ReadingPlace | undefined> {
  const places = await readPlaces();
  const place = Object.hasOwn(places, article) ? places[article] : undefined;
  if (!place || now - place.at > DAYS_KEPT * 86_400_000) return undefined;
  return { block: place.block, offset: place.offset };
}

/** Keeps where an article is left; its beginning is not kept, but forgets it. The newest two hundred stay. */
export function keepPlace(article: string, place: ReadingPlace, now = Date.now()): Promise<void> {
  const turn = queue.then(async () => {
    const { [article]: _old, ...others } = await readPlaces();
    const kept =
      place.block > 0 ? [...Object.entries(others), [article, { ...place, at: now }]] : Object.entries(others);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(kept.slice(-MOST_KEPT)) });
  });
  queue = turn.catch(() => undefined);
  return turn;
}
