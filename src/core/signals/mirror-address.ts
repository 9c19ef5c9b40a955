import { rebuildOriginal } from '../mirrors';
import type { Signal } from '../signal';

/**
 * The page's own address has the shape that a known mirror or proxy gives to somebody else's article, so that the original's address can be rebuilt from it.
 *
 * @example http://mirror.example/user-p-12345.html
 */
export const mirrorAddress: Signal = {
  id: 'mirror-address',
  weight: 60,
  read(facts) {
    const words = () =>
      facts.blocks
        .map((block) => block.text)
        .join('\n')
        .slice(0, 20_000);
    const rebuilt = rebuildOriginal(facts.url, words);
    return rebuilt?.url === undefined
      ? undefined
      : { quote: facts.url.slice(0, 80), args: [rebuilt.url.slice(0, 120)] };
  },
};
