import { findOwnOriginal } from '../original-statement';
import type { Signal } from '../signal';

/**
 * On a publishing platform an original is named without any other name or account: authors link their own blog so.
 *
 * @example 原文链接：https://example.com/a.html on segmentfault.com
 */
export const crossPost: Signal = {
  id: 'cross-post',
  sign: 'against',
  read(facts) {
    const found = findOwnOriginal(facts);
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
