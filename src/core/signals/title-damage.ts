import type { PageFacts } from '../facts';
import { isImprinted } from '../page-identity';
import { titleDamages } from '../phrases/page-phrases';
import type { Evidence, Signal } from '../signal';

/** A brand behind the title. */
const SUFFIX = /.{4}[-_|]\s*([^-_|\s]{2,10})$/;

/** The site's brand glued to the heading in the text; in `<title>` it belongs. */
function endsInBrand(facts: PageFacts): boolean {
  const brand = SUFFIX.exec(facts.heading)?.[1];
  return brand !== undefined && isImprinted(facts, brand);
}

/**
 * The title carries what a copying site added to it: its brand where the author would never put it, or a keyword
 * in brackets several times.
 *
 * @example 【源码】【源码】【源码】某某系统
 */
export const titleDamage: Signal = {
  id: 'title-damage',
  sign: 'for',
  read(facts): Evidence | undefined {
    const { title, heading } = facts;
    const found = endsInBrand(facts) ? heading : [heading, title].find((text) => titleDamages.test(text));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
