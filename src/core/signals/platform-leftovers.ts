import { leftovers } from '../leftovers';
import { pageHost } from '../page-identity';
import { quoteOf } from '../phrase-search';
import { platformOfHost } from '../platforms';
import type { Signal } from '../signal';

/**
 * Words or image hosts that one platform's editor leaves in a text, on a page that is not that platform. An author's own second blog has them as well, hence the low weight.
 *
 * @example 在这里插入图片描述 outside CSDN
 */
export const platformLeftovers: Signal = {
  id: 'platform-leftovers',
  weight: 15,
  read(facts) {
    const here = platformOfHost(pageHost(facts))?.id;
    for (const { platform, in: place, match, strength } of leftovers) {
      if (platform === here || strength === 'weak') {
        continue;
      }
      if (place === 'image') {
        const image = facts.images.find((one) => match.test(one.src));
        if (image) {
          return { quote: image.src.slice(0, 80), locator: image.locator, args: [platform] };
        }
        continue;
      }
      const block = facts.blocks.find((one) => one.kind !== 'code' && one.region === 'article' && match.test(one.text));
      const alt = facts.images.find((one) => match.test(one.alt));
      if (block ?? alt) {
        return {
          ...(block ? quoteOf(block) : { quote: alt?.alt ?? '', locator: alt?.locator ?? '' }),
          args: [platform],
        };
      }
    }
    return undefined;
  },
};
