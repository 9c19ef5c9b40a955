import { advertHost, advertHostName } from './phrases/advert-words';

/** A path or query under which single clicks are counted. */
const counted = /[?=]|\/[a-z]{1,3}\/[\w-]{4,}$|\/[\w-]*\d[\w-]{5,}/i;

/** How surely an address is an advertiser's: 2 for a counted address at an advertising host, 1 for one mark, else 0. */
export function advertMarks(address: string): number {
  if (!advertHost.test(address)) return 0;
  return advertHostName.test(address) && counted.test(address) ? 2 : 1;
}
