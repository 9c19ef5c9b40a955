import { getPublicSuffix } from 'tldts';

/**
 * Whether names below this one belong to different owners, by the whole public suffix list with its private part
 * (`com.cn`, `tokyo.jp`, `github.io`). The list is 46 kB: only the import pages load this file, on demand.
 */
export function isPublicSuffix(host: string): boolean {
  return host !== '' && getPublicSuffix(host, { allowPrivateDomains: true }) === host;
}
