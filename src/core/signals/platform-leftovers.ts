import type { PageFacts } from '../facts';
import { anyImageLeftover, anyTextLeftover, type Leftover, leftovers } from '../leftovers';
import { pageHost } from '../page-identity';
import { quoteOf } from '../phrase-search';
import { platformOfHost, platforms } from '../platforms';
import type { Evidence, Signal } from '../signal';

/** What of a page bears leftovers of any platform. */
function bearersIn({ images, blocks }: PageFacts): Pick<PageFacts, 'images' | 'blocks'> {
  return {
    images: images.filter(({ src, alt }) => anyImageLeftover.test(src) || anyTextLeftover.test(alt)),
    blocks: blocks.filter(
      ({ kind, region, text }) => kind !== 'code' && region === 'article' && anyTextLeftover.test(text),
    ),
  };
}

function findLeftover(
  { images, blocks }: Pick<PageFacts, 'images' | 'blocks'>,
  { in: place, match }: Leftover,
): Evidence | undefined {
  const image = images.find(({ src, alt }) => match.test(place === 'image' ? src : alt));
  if (image) {
    return { quote: (place === 'image' ? image.src : image.alt).slice(0, 80), locator: image.locator };
  }
  const block = place === 'text' ? blocks.find(({ text }) => match.test(text)) : undefined;
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
    const bearers = bearersIn(facts);
    for (const leftover of bearers.images.length + bearers.blocks.length > 0 ? leftovers : []) {
      const isForeign = leftover.platform !== here && leftover.strength === 'strong';
      const found = isForeign ? findLeftover(bearers, leftover) : undefined;
      if (found) {
        const { platform } = leftover;
        return { ...found, args: [platforms.find(({ id }) => id === platform)?.name ?? platform] };
      }
    }
    return undefined;
  },
};
