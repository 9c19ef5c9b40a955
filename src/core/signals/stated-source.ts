import { leavesSite } from '../leaves-site';
import { isOwnName } from '../page-identity';
import { originalLabel, takenLabel } from '../phrases/source-labels';
import type { Signal } from '../signal';
import { findStatements, type Statement } from '../statement';
import { foldLabels } from '../text/script';

/** Credits for a part of the text only. */
const PARTIAL = /部分|参考/;
/** Labels that are outright even when only a name follows; `内容来自` is also said of courses and books. */
const NAMES = /转|载|译|摘|授权|提供|回答|[本全]文选/;
/** What is printed in one of these is no proverb and no poem. */
const PERIODICAL = /(?:[报刊网]|杂志|新闻|公众号)$/;
/** An issue of one. */
const ISSUE = /第\s?\d+\s?[期版]/;

/** True when a statement says outright, and of the whole text, that it was taken from elsewhere. */
function isTaken({ meaning, place, label }: Statement): boolean {
  const folded = foldLabels(label);
  const isCredit = meaning === 'credit' || meaning === 'translation';
  const isSaid = takenLabel.test(folded) || (meaning === 'translation' && !originalLabel.test(folded));
  return isCredit && place !== 'body' && isSaid && !PARTIAL.test(folded);
}

/**
 * A labelled statement at the head or foot that says outright that the text came from elsewhere, with an address on
 * another site, an account or a name. Authors do not write this on their own texts, and scrapers leave it in when the
 * copied page was a copy. Outweighs a platform's own domain and a linked author: import accounts write it there.
 *
 * @example 转载自：https://example.com/a.html
 */
export const statedSource: Signal = {
  id: 'stated-source',
  sign: 'for',
  read(facts) {
    const isNamed = ({ href, label, account, author, outlet, quote }: Statement): boolean =>
      href === undefined
        ? [
            account,
            ...(NAMES.test(foldLabels(label)) || PERIODICAL.test(outlet ?? '') || ISSUE.test(quote)
              ? [author, outlet]
              : []),
          ].some((name) => name !== undefined && !isOwnName(facts, name))
        : leavesSite(facts, href, label);
    const found = findStatements(facts).find((one) => isTaken(one) && isNamed(one));
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
