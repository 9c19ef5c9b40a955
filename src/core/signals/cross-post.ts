import { findOwnOriginal } from '../original-statement';
import type { Signal } from '../signal';

/**
 * On a publishing platform an original is named that bears the name of the page's own author, as metadata, address or
 * byline of the platform give it: authors link their own blog so.
 *
 * @example 原文链接：https://zhangsan.example.com/a.html on blog.csdn.net/zhangsan
 */
export const crossPost: Signal = {
  id: 'cross-post',
  sign: 'against',
  read(facts) {
    const found = findOwnOriginal(facts);
    return found && { quote: found.quote, locator: found.block.locator };
  },
};
