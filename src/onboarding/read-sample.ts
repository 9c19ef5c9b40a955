import type { PageReading } from '../core/reading';
import { readPage } from '../engine';
import { buildSample } from './sample';

/** Where the sample pretends to stand: an address that is reserved for examples. */
const SAMPLE_URL = 'https://www.example-mirror.cn/article/cache-and-database';

/** Reads the bundled sample with the real engine; nothing is fetched. */
export function readSample(page: Document): PageReading {
  return readPage(buildSample(page), SAMPLE_URL);
}
