import { passagesWith, quoteOf } from '../phrase-search';
import { removalNotices } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/** A notice is short; a text about copying is not. */
const LONGEST_NOTICE = 160;
/** What is quoted is talked about. */
const QUOTED = /[「“"『‘][^」”"』’]{0,80}[」”"』’]/g;

/**
 * Right at the text somebody offers to take it down, or leaves the rights to its author: nobody does so with a text of
 * his own. What the foot of a site says of pictures, files or everything on it does not count.
 *
 * @example 内容来自网络，侵删
 */
export const removalNotice: Signal = {
  id: 'removal-notice',
  sign: 'for',
  read(facts) {
    const found = passagesWith(facts, removalNotices).find(
      ({ block, text }) =>
        (block.region === 'before' || block.region === 'article') &&
        !block.hidden &&
        block.kind !== 'code' &&
        block.length <= LONGEST_NOTICE &&
        removalNotices.pattern.test(text.replace(QUOTED, '')),
    );
    return found && quoteOf(found.block);
  },
};
