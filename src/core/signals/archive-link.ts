import { leavesSite } from '../leaves-site';
import type { Signal } from '../signal';
import { findStatements } from '../statement';

/**
 * Above the text stands a link such as `查看原文` or `source link` that leads to another site: archives of accounts and
 * link aggregators put it there. At the foot it is as often the author's own other place.
 *
 * @example <a href="https://mp.weixin.qq.com/s/…">查看原文</a> above the title
 */
export const archiveLink: Signal = {
  id: 'archive-link',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      ({ meaning, place, href, label }) =>
        meaning === 'archive-link' && place === 'head' && leavesSite(facts, href, label),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
