import { leavesSite } from '../leaves-site';
import { isOwnName } from '../page-identity';
import { originalLabel, takenLabel } from '../phrases/source-labels';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { foldLabels } from '../text/script';

/** Where a plain `来源` or `source` means code or a package, unless it is a text there. */
const CODE_HOST = /^https?:\/\/(?:www\.)?(?:github|gitee|gitlab|npmjs|pypi)\.\w+\/(?!.*\.md$)/i;

/**
 * A plain `来源`, `出处`, `via` or `from` field at the head or foot with an address on another site. Weaker than an
 * outright statement: a note may credit only a part this way.
 *
 * @example 来源：https://example.com/a.html
 */
export const linkedSource: Signal = {
  id: 'linked-source',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find((one) => {
      const text = one.block.links.find((link) => link.href === one.href)?.text ?? '';
      return (
        (one.meaning === 'credit' || /^(?:source link|view original)/i.test(one.label)) &&
        !takenLabel.test(foldLabels(one.label)) &&
        !originalLabel.test(foldLabels(one.label)) &&
        one.place !== 'body' &&
        leavesSite(facts, one.href, one.label) &&
        !CODE_HOST.test(one.href ?? '') &&
        (text === '' || text.includes('/') || !isOwnName(facts, text))
      );
    });
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
