import type { PageReading } from '../core/reading';
import { partsFromPacks } from '../packs/parts';
import { browser } from '../platform/browser';
import { findPack, type Pack } from '../platform/packs';
import { readAtOnce } from '../reading-steps';
import { buildSample } from './sample';

/** Where the sample pretends to stand: an address that is reserved for examples. */
const SAMPLE_URL = 'https://www.example-mirror.cn/article/cache-and-database';

/** Loads the very file that the background puts into pages, so that the engine is shipped once. */
async function loadPack<T extends object>(pack: Pack<T>): Promise<T | undefined> {
  if (findPack(pack)) return findPack(pack);
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(`src/packs/${pack.id}.iife.js`);
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    document.head.append(script);
  });
  return findPack(pack);
}

/** Reads the bundled sample with the real engine; nothing is fetched. */
export async function readSample(page: Document): Promise<PageReading> {
  return readAtOnce(await partsFromPacks(buildSample(page), SAMPLE_URL, loadPack), {});
}
