import type { PageReading } from '../core/reading';
import { readPage } from '../engine';
import sampleAddress from './sample.html?url&no-inline';

/** Where the sample pretends to stand: an address that is reserved for examples. */
const SAMPLE_URL = 'https://www.example-mirror.cn/article/cache-and-database';

/** Reads the bundled page with the real engine; nothing leaves the extension. Rejects when the file can't be read. */
export async function readSample(): Promise<PageReading> {
  return readPage(await loadDocument(sampleAddress), SAMPLE_URL);
}

/** An inert document: the parser runs no scripts and loads no images, and no string is turned into markup here. */
function loadDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const loaded = request.responseXML;
      if (loaded) resolve(loaded);
      else reject(new Error('no document'));
    };
    request.onerror = () => reject(new Error('not readable'));
    request.send();
  });
}
