import { leavesSite } from '../leaves-site';
import { leadsToTerms } from '../notice-terms';
import { hasSamePath } from '../page-identity';
import type { Signal } from '../signal';
import { findStatements } from '../statement';

/**
 * The author's notice (`转载请注明出处`, `本文链接`) names an address on another site: scrapers leave it in, and it is the best source
 * statement there is (10 of 10 in the survey).
 *
 * @example 转载请注明出处：https://example.com/post/1 on another site
 */
export const authorNotice: Signal = {
  id: 'author-notice',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      (one) =>
        one.meaning === 'own-notice' &&
        one.place !== 'body' &&
        leavesSite(facts, one.href, one.label) &&
        !leadsToTerms(one) &&
        !hasSamePath(facts, one.href ?? ''),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
