import type { PageFacts } from '../facts';
import { type Leftover, leftovers } from '../leftovers';
import { pageHost } from '../page-identity';
import { quoteOf } from '../phrase-search';
import { platformOfHost, platforms } from '../platforms';
import type { Evidence, Signal } from '../signal';

function findLeftover(facts: PageFacts, { in: place, match }: Leftover): Evidence | undefined {
  const image = facts.images.find(({ src, alt }) => match.test(place === 'image' ? src : alt));
  if (image) {
    return { quote: (place === 'image' ? image.src : image.alt).slice(0, 80), locator: image.locator };
  }
  const isLeft = ({ kind, region, text }: PageFacts['blocks'][number]) =>
    kind !== 'code' && region === 'article' && match.test(text);
  const block = place === 'text' ? facts.blocks.find(isLeft) : undefined;
  return block && quoteOf(block);
}

/**
 * Words or image hosts that one platform's editor leaves in a text, on a page that is not that platform. An author's
 * own second blog has them as well, hence the low weight.
 *
 * @example 在这里插入图片描述 outside CSDN
 */
export const platformLeftovers: Signal = {
  id: 'platform-leftovers',
  sign: 'for',
  read(facts) {
    const here = platformOfHost(pageHost(facts))?.id;
    for (const leftover of leftovers) {
      const isForeign = leftover.platform !== here && leftover.strength === 'strong';
      const found = isForeign ? findLeftover(facts, leftover) : undefined;
      if (found) {
        const { platform } = leftover;
        return { ...found, args: [platforms.find(({ id }) => id === platform)?.name ?? platform] };
      }
    }
    return undefined;
  },
};
