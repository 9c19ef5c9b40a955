import { isOwnName } from '../page-identity';
import { dateline, exerciseSites, originalLabel, ownDepartment, takenLabel } from '../phrases/source-labels';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { foldLabels } from '../text/script';

/** Field names of the title line; `出处` and `出自` outside it introduce poems and proverbs. */
const FIELD = /来源|来自|[稿文]源|起源|文章出处/;

/** Of the labels that name an original these name an outlet. */
const ORIGINAL_OUTLET = /^原文(?:来[源自]|出处)/;

/** Nouns; `本文来自 X` is also said of courses and books. */
const STATED = /^(?:本文|内容|图文)来源/;

/**
 * The line under the title names another paper, site or account as the source, without an address. That is how news
 * sites mark what they took over; their own brand in that field says nothing.
 *
 * @example 2024-05-20 08:11 来源：某某日报
 */
export const namedOutlet: Signal = {
  id: 'named-outlet',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      (one) =>
        one.meaning === 'credit' &&
        (STATED.test(foldLabels(one.label)) || !takenLabel.test(foldLabels(one.label))) &&
        (ORIGINAL_OUTLET.test(foldLabels(one.label)) || !originalLabel.test(foldLabels(one.label))) &&
        one.place !== 'body' &&
        one.href === undefined &&
        (one.metaLine || FIELD.test(foldLabels(one.label)) || dateline.test(one.label)) &&
        !exerciseSites.test(one.outlet ?? '') &&
        !ownDepartment.test(one.outlet ?? '') &&
        [one.outlet, one.account].some((name) => name !== undefined && !isOwnName(facts, name)),
    );
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
