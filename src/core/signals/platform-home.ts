import { pageHost } from '../page-identity';
import { platformOfHost } from '../platforms';
import { findRepostBadge } from '../repost-badge';
import type { Signal } from '../signal';

/**
 * The page stands on a publishing platform's own domain, where the platform's marks, counts and phrases belong. An
 * outright statement that the text is taken over still outweighs it; where the platform itself filed the page as a
 * repost, its domain says nothing.
 *
 * @example blog.csdn.net
 */
export const platformHome: Signal = {
  id: 'platform-home',
  sign: 'against',
  read(facts) {
    const host = pageHost(facts);
    return platformOfHost(host) && findRepostBadge(facts) === undefined ? { quote: host } : undefined;
  },
};
