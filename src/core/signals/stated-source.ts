import { isOwnName, leavesSite } from '../page-identity';
import { outrightLabel } from '../phrases/source-labels';
import type { Signal } from '../signal';
import { findStatements, type Statement } from '../statement';
import { foldLabels } from '../text/script';

/** `原文` that leads to a repository means the project a text is about. */
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitee|gitlab)\.com\/[^/]+\/[^/]+\/?$/i;

/** Labels that are outright even when only a name follows; `内容来自` is also said of courses and books. */
const NAMES = /转|载|译|摘|作者/;

/** Credits for a part of the text only. */
const PARTIAL = /部分|参考/;

/**
 * A labelled statement at the head or foot that says outright that the text came from elsewhere, with an address on another site,
 * an account or a name. Authors do not write this on their own texts, and scrapers leave it in when the copied page was a copy.
 *
 * @example 转载自：https://example.com/a.html
 */
export const statedSource: Signal = {
  id: 'stated-source',
  weight: 90,
  read(facts) {
    const named = (one: Statement): boolean =>
      one.href === undefined
        ? NAMES.test(foldLabels(one.label)) &&
          [one.account, one.author, one.outlet].some((name) => name !== undefined && !isOwnName(facts, name))
        : leavesSite(facts, one.href);
    const found = findStatements(facts).find(
      (one) =>
        (one.meaning === 'credit' || one.meaning === 'translation') &&
        one.place !== 'body' &&
        outrightLabel.test(foldLabels(one.label)) &&
        !PARTIAL.test(foldLabels(one.label)) &&
        !(REPOSITORY.test(one.href ?? '') && /^原/.test(one.label)) &&
        named(one),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
