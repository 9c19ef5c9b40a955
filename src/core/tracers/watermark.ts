import type { PageFacts } from '../facts';
import type { Clue, Find, Tracer } from '../tracer';
import { decodeWatermark } from '../watermark';

/** Marks by one author from which on the pictures count as the text's own: this share of all, or this many. */
const OWN_SHARE = 0.3;
const OWN_COUNT = 3;

interface Marked {
  readonly find: Find;
  count: number;
}

function readMarks(facts: PageFacts): Marked[] {
  const marked = new Map<string, Marked>();
  for (const image of facts.images) {
    const mark = decodeWatermark(image.src);
    const author = mark?.author;
    if (mark === undefined || author === undefined) continue;
    const known = marked.get(author);
    if (known !== undefined) {
      known.count += 1;
      continue;
    }
    const address = mark.url === undefined ? {} : { url: mark.url, host: new URL(mark.url).hostname };
    const clue: Clue = {
      tracer: 'watermark',
      family: 'watermark',
      strength: mark.url === undefined ? 'medium' : 'strong',
      quote: (mark.url ?? `CSDN @${author}`).slice(0, 80),
      locator: image.locator,
    };
    marked.set(author, { find: { kind: 'author', platform: 'csdn', author, ...address, clue }, count: 1 });
  }
  return [...marked.values()];
}

/**
 * CSDN writes the author's blog (or, since 2021, the nick) into every picture's address. One author on a good part
 * of the pictures is evidence for the text. Several authors, or a mark or two among many pictures, mean borrowed
 * pictures, and are weak.
 */
export const watermark: Tracer = {
  id: 'watermark',
  find(facts: PageFacts): readonly Find[] {
    const marked = readMarks(facts);
    const [first] = marked;
    const enough = Math.min(OWN_COUNT, facts.images.length * OWN_SHARE);
    const isOwn = marked.length === 1 && first !== undefined && first.count >= enough;
    return marked.map(({ find }) => (isOwn ? find : { ...find, clue: { ...find.clue, strength: 'weak' as const } }));
  },
};
