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

/** A word hung on by an underscore that the title holds already. */
const REPEATED = /^(.{4,})_([a-z][a-z\d+#.]{1,14}|[\u4e00-\u9fa5]{2,4})$/i;

function repeatsKeyword(heading: string): boolean {
  const [, rest = '', word = ''] = REPEATED.exec(heading) ?? [];
  return word !== '' && rest.toLowerCase().includes(word.toLowerCase());
}

/**
 * The title carries what a copying site added to it: its brand where the author would never put it, a keyword in
 * brackets several times, or behind an underscore one that it holds already.
 *
 * @example 【源码】【源码】【源码】某某系统
 */
export const titleDamage: Signal = {
  id: 'title-damage',
  sign: 'for',
  read(facts): Evidence | undefined {
    const { title, heading } = facts;
    const found =
      endsInBrand(facts) || repeatsKeyword(heading)
        ? heading
        : [heading, title].find((text) => titleDamages.test(text));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
