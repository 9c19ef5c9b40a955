import type { Block, PageFacts } from '../facts';
import { isImprinted } from '../page-identity';
import { titleDamages } from '../phrases/page-phrases';
import type { Evidence, Signal } from '../signal';

/** A brand or keyword behind the title, with the sign that joins it. */
const SUFFIX = /.{4}([-_|]\s*([^-_|\s]{2,10}))$/;

/** The site's brand glued to the heading in the text; in `<title>` it belongs. */
function endsInBrand(facts: PageFacts): boolean {
  const brand = SUFFIX.exec(facts.heading)?.[2];
  return brand !== undefined && isImprinted(facts, brand);
}

/** A keyword glued to the heading and to another line of the page as well. */
function sharesKeyword({ heading, blocks }: PageFacts): boolean {
  const suffix = SUFFIX.exec(heading)?.[1];
  const isOther = ({ text, region, kind }: Block): boolean =>
    region !== 'chrome' && kind !== 'heading' && kind !== 'code' && !text.startsWith(heading.slice(0, 4));
  return suffix?.startsWith('_') === true && blocks.some((block) => isOther(block) && block.text.endsWith(suffix));
}

/**
 * The title carries what a copying site added to it: its brand where the author would never put it, a keyword in
 * brackets several times, or one behind the title that another line bears too.
 *
 * @example 【源码】【源码】【源码】某某系统
 */
export const titleDamage: Signal = {
  id: 'title-damage',
  sign: 'for',
  read(facts): Evidence | undefined {
    const { title, heading } = facts;
    const isDamaged = endsInBrand(facts) || sharesKeyword(facts);
    const found = isDamaged ? heading : [heading, title].find((text) => titleDamages.test(text));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
