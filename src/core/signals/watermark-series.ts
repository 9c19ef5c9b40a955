import { isOwnName, pageHost } from '../page-identity';
import type { Signal } from '../signal';
import { isSameSite } from '../url/site';
import { decodeWatermark } from '../watermark';

/** A picture or two may be borrowed; a series by one hand is the article. */
const FEWEST = 3;

/**
 * At least three images carry CSDN's watermark of one and the same author: not pictures were borrowed, but the text.
 * Speaks in addition to `watermark-author`.
 */
export const watermarkSeries: Signal = {
  id: 'watermark-series',
  sign: 'for',
  read(facts) {
    const counts = new Map<string, number>();
    for (const { src } of isSameSite(pageHost(facts), 'csdn.net') ? [] : facts.images) {
      const author = decodeWatermark(src)?.author;
      if (author && !isOwnName(facts, author)) {
        counts.set(author, (counts.get(author) ?? 0) + 1);
      }
    }
    const [author, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return count >= FEWEST ? { quote: author, args: [String(count)] } : undefined;
  },
};
