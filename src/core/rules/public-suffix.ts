import { getPublicSuffix } from 'tldts-icann';
import { isHostingSuffix } from '../url/site';

/**
 * Whether names below this one belong to different owners: the registries of the whole public suffix list (`com.cn`,
 * `tokyo.jp`) and the hosts of many authors that `site.ts` knows (`github.io`). The list is 30 kB: only the import
 * pages load this file, on demand. Its private part would add 80 kB for hosts that Chinese articles do not use.
 */
export function isPublicSuffix(host: string): boolean {
  return host !== '' && (isHostingSuffix(host) || getPublicSuffix(host) === host);
}
