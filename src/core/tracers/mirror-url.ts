import type { PageFacts } from '../facts';
import { rebuildOriginal } from '../mirrors';
import { readSourceAddress } from '../source-address';
import type { Clue, Find, Tracer } from '../tracer';

/** Enough of the page to find a family's mark in; marks stand at the head. */
const READ_BLOCKS = 80;

function words(facts: PageFacts): string {
  return `${facts.title}\n${facts.blocks
    .slice(0, READ_BLOCKS)
    .map((block) => block.text)
    .join('\n')}`;
}

/**
 * The page's own address rebuilt into the original's: mirrors, proxies and archives keep the original's name or
 * number in theirs. A quarter of the scrapers met can be undone from the address alone, and nothing is surer.
 */
export const mirrorUrl: Tracer = {
  id: 'mirror-url',
  find(facts: PageFacts): readonly Find[] {
    const rebuilt = rebuildOriginal(facts.url, () => words(facts));
    if (rebuilt === undefined) return [];
    const clue: Clue = {
      tracer: 'mirror-url',
      family: 'address',
      strength: rebuilt.url === undefined ? 'medium' : 'strong',
      quote: facts.url.slice(0, 80),
    };
    if (rebuilt.url === undefined) {
      return rebuilt.platform === undefined ? [] : [{ kind: 'platform', platform: rebuilt.platform, clue }];
    }
    const address = readSourceAddress(rebuilt.url);
    return address === undefined ? [] : [{ ...address, clue }];
  },
};
