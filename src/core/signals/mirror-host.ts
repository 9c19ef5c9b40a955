import { familyOfHost } from '../families';
import { pageHost } from '../page-identity';
import type { Signal } from '../signal';

/**
 * The host belongs to a known family of mirrors and copying sites.
 */
export const mirrorHost: Signal = {
  id: 'mirror-host',
  sign: 'for',
  read(facts) {
    const host = pageHost(facts);
    const family = familyOfHost(host);
    return family && { quote: host, args: [family.name] };
  },
};
