import { pageHost } from '../page-identity';
import { findPhrase } from '../phrase-search';
import { foreignBylines } from '../phrases/page-phrases';
import { platformOfHost } from '../platforms';
import type { Signal } from '../signal';

/**
 * The line under the title was cut out of another platform's page: its fields stand run together, one label behind the
 * other.
 *
 * @example 作者: 某某 | 来源:发表于2019-01-02 10:20 被阅读35次 on a site of its own
 */
export const foreignByline: Signal = {
  id: 'foreign-byline',
  sign: 'for',
  read: (facts) =>
    platformOfHost(pageHost(facts)) ? undefined : findPhrase(facts, foreignBylines, ['before', 'article']),
};
