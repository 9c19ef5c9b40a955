import { findPhrase } from '../phrase-search';
import { emptySourceFields } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * The machine-written line under the title has a 来源 field with nothing in it but the next field: the template of a copy
 * whose source was thrown away. Office systems leave it empty as well, hence not enough alone.
 *
 * @example 来源：发表于 2019-01-02
 */
export const emptySource: Signal = {
  id: 'empty-source',
  sign: 'for',
  read: (facts) => findPhrase(facts, emptySourceFields, ['before', 'article']),
};
