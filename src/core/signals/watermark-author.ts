import { isOwnName, pageHost } from '../page-identity';
import type { Signal } from '../signal';
import { isSameSite } from '../url/site';
import { decodeWatermark } from '../watermark';

/**
 * An image carries CSDN's watermark with the name of an author whom this page does not name.
 *
 * @example …?x-oss-process=image/watermark,…,text_… on another site
 */
export const watermarkAuthor: Signal = {
  id: 'watermark-author',
  sign: 'for',
  read(facts) {
    if (isSameSite(pageHost(facts), 'csdn.net')) {
      return undefined;
    }
    for (const { src, locator } of facts.images) {
      const author = decodeWatermark(src)?.author;
      if (author && !isOwnName(facts, author)) {
        return { quote: author, locator };
      }
    }
    return undefined;
  },
};
