import { findPhrase } from '../phrase-search';
import { siteDisclaimers } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The site says of itself that what stands on it comes from the net. True of collections, but also of sites where users
 * post, hence the low weight; a foot that speaks of a part only does not count.
 *
 * @example 本站内容来自互联网
 */
export const siteDisclaimer: Signal = {
  id: 'site-disclaimer',
  sign: 'for',
  read: (facts) => findPhrase(facts, siteDisclaimers),
};
