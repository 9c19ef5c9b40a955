import type { Block, PageFacts } from '../facts';
import { anyTextLeftover, leftovers as known } from '../leftovers';
import { platformOfHost } from '../platforms';
import type { Find, Tracer } from '../tracer';
import { parseHttpUrl } from '../url/normalize';

const textMarks = known.filter((leftover) => leftover.in === 'text');

/** Code and hidden text speak of other things; what stands in a comment was written by a reader. */
function isText(block: Block): boolean {
  return !block.hidden && block.kind !== 'code' && block.region !== 'chrome';
}

/** Words that one platform's editor leaves in a text (survey 1b). They name the platform and nothing more. */
export const leftovers: Tracer = {
  id: 'leftovers',
  find(facts: PageFacts): readonly Find[] {
    const ownPlatform = platformOfHost(parseHttpUrl(facts.url)?.hostname ?? '')?.id;
    const finds: Find[] = [];
    const blocks = facts.blocks.filter((block) => isText(block) && anyTextLeftover.test(block.text));
    const images = facts.images.filter(({ alt }) => anyTextLeftover.test(alt));
    for (const mark of textMarks) {
      if (mark.platform === ownPlatform) continue;
      const block = blocks.find((one) => mark.match.test(one.text));
      const image = block ? undefined : images.find((one) => mark.match.test(one.alt));
      const quote = mark.match.exec(block?.text ?? image?.alt ?? '')?.[0];
      const locator = block?.locator ?? image?.locator;
      if (quote === undefined || locator === undefined) continue;
      const strength = mark.strength === 'strong' ? 'medium' : 'weak';
      finds.push({
        kind: 'platform',
        platform: mark.platform,
        clue: { tracer: 'leftovers', family: 'leftover', strength, quote: quote.slice(0, 80), locator },
      });
    }
    return finds;
  },
};
