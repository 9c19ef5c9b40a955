import { findOriginal } from '../original-statement';
import type { Signal } from '../signal';

/**
 * The head or foot names the original of this text on another site, or its author: copies and translations do. Where
 * authors publish a second time it is as often their own blog; `cross-post` speaks against it there.
 *
 * @example 原文链接：https://example.com/a.html
 */
export const originalLink: Signal = {
  id: 'original-link',
  sign: 'for',
  read(facts) {
    const found = findOriginal(facts);
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
