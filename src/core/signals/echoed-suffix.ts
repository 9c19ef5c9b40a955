import type { Block, PageFacts } from '../facts';
import { isImprinted } from '../page-identity';
import type { Signal } from '../signal';

/** A keyword hung on by an underscore. */
const SUFFIX = /.{4}(_\s*([^-_|\s]{2,10}))$/;
/** A line with so much of the title in it repeats the title: a crumb, a caption. */
const TITLE_START = 4;

/** A line of its own, other than the title's repetitions, that ends in the same way. */
function echoes({ heading, blocks }: PageFacts, suffix: string): boolean {
  const isOther = ({ text, region, kind }: Block): boolean =>
    region !== 'chrome' && kind !== 'heading' && kind !== 'code' && !text.includes(heading.slice(0, TITLE_START));
  return blocks.some((block) => isOther(block) && block.text.endsWith(suffix));
}

/**
 * The same search word hangs behind the title and behind another line of the page, each time by an underscore: a
 * machine hung it there.
 *
 * @example heading 怎样看懂缓存_反射, summary 缓存失效之后…_反射
 */
export const echoedSuffix: Signal = {
  id: 'echoed-suffix',
  sign: 'for',
  read(facts) {
    const [, suffix, word = ''] = SUFFIX.exec(facts.heading) ?? [];
    return suffix !== undefined && !isImprinted(facts, word) && echoes(facts, suffix)
      ? { quote: facts.heading.slice(-80) }
      : undefined;
  },
};
