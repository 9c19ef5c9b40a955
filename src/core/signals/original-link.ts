import { leavesSite } from '../leaves-site';
import { isOwnName } from '../page-identity';
import { originalLabel } from '../phrases/source-labels';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { foldLabels } from '../text/script';

/**
 * The head or foot names the original of this text on another site, or its author: copies and translations do. On a
 * publishing platform it is as often the author's own blog, so that there it does not suffice.
 *
 * @example 原文链接：https://example.com/a.html
 */
export const originalLink: Signal = {
  id: 'original-link',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      ({ meaning, place, label, href, author }) =>
        (meaning === 'credit' || meaning === 'translation') &&
        place !== 'body' &&
        originalLabel.test(foldLabels(label)) &&
        (href === undefined ? author !== undefined && !isOwnName(facts, author) : leavesSite(facts, href, label)),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
