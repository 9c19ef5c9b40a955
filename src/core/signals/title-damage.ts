import { titleDamages } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The title carries what a copying site added to it: its brand where the author would never put it, or a keyword in brackets several times.
 *
 * @example 【源码】【源码】【源码】某某系统
 */
export const titleDamage: Signal = {
  id: 'title-damage',
  weight: 15,
  read({ title, heading }) {
    const found = [heading, title].find((text) => titleDamages.test(text));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
