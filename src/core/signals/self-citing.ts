import { leavesSite } from '../leaves-site';
import { staysOnSite } from '../page-identity';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { foldLabels } from '../text/script';

/** Labels that only a copy carries. `原文链接` and `本文链接` to the own site are what themes print under originals. */
const COPY_LABEL = /转载?(?:地址|链接|来源|出处|网址|自|于|至)/;

/**
 * A label of copies that points back to the page's own site: the scraper replaced the source by itself. A sign of
 * reposting, never a source.
 *
 * @example 转载地址：http://abcde.example.com/ on abcde.example.com
 */
export const selfCiting: Signal = {
  id: 'self-citing',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      (one) =>
        one.meaning === 'credit' &&
        COPY_LABEL.test(foldLabels(one.label)) &&
        staysOnSite(facts, one.href) &&
        !leavesSite(facts, one.href, one.label),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
