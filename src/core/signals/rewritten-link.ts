import { pageHost, staysOnSite } from '../page-identity';
import type { Signal } from '../signal';
import { findStatements } from '../statement';
import { isSameSite } from '../url/site';

/**
 * A statement shows an address of another site, but its link leads back to this one: mirrors rewrite the addresses of
 * the pages that they copy and leave the text.
 *
 * @example 原文链接：<a href="https://copy.example.cn/p/1">https://yuan.example.net/p/1</a> on copy.example.cn
 */
export const rewrittenLink: Signal = {
  id: 'rewritten-link',
  sign: 'for',
  read(facts) {
    const found = findStatements(facts).find(
      ({ meaning, place, href, textHost }) =>
        meaning !== 'own-notice' &&
        meaning !== 'first-published' &&
        place !== 'body' &&
        textHost !== undefined &&
        !isSameSite(textHost, pageHost(facts)) &&
        staysOnSite(facts, href),
    );
    return found && { quote: found.quote, locator: found.block.locator, args: [pageHost(facts)] };
  },
};
