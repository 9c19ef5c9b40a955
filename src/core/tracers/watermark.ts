import type { PageFacts } from '../facts';
import type { Clue, Find, Tracer } from '../tracer';
import { decodeWatermark } from '../watermark';

/** The address without its picture's name: what a person sees is the mark, not the file. */
function quoteOf(text: string): string {
  return text.slice(0, 80);
}

/**
 * CSDN writes the author's blog (or, since 2021, the nick) into every picture's address. One author on all marks is
 * evidence for the text; several authors mean borrowed pictures, and then each is only weak.
 */
export const watermark: Tracer = {
  id: 'watermark',
  find(facts: PageFacts): readonly Find[] {
    const finds = new Map<string, Find>();
    for (const image of facts.images) {
      const mark = decodeWatermark(image.src);
      const name = mark?.author;
      if (mark === undefined || name === undefined || finds.has(name)) continue;
      const clue: Clue = {
        tracer: 'watermark',
        family: 'watermark',
        strength: mark.url === undefined ? 'medium' : 'strong',
        quote: quoteOf(mark.url ?? `CSDN @${name}`),
        locator: image.locator,
      };
      finds.set(name, {
        kind: 'author',
        platform: 'csdn',
        author: name,
        ...(mark.url === undefined ? {} : { url: mark.url, host: new URL(mark.url).hostname }),
        clue,
      });
    }
    const all = [...finds.values()];
    return all.length <= 1 ? all : all.map((find) => ({ ...find, clue: { ...find.clue, strength: 'weak' as const } }));
  },
};
