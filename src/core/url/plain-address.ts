import { siteOf } from './site';

/** `https://host.tld/path?query#hash` out of characters that no URL parser rewrites. */
const absolute = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/[\w\-~!$&()*+,;=:@/?#.%]*$/;
/** The same from the path on; two slashes would begin a host. */
const rooted = /^\/(?!\/)[\w\-~!$&()*+,;=:@/?#.%]*$/;
/** A name in the same folder; a colon would make a scheme of it. */
const beside = /^[\w-][\w\-~!$&()*+,;=@.]*(?:\/[\w\-~!$&()*+,;=@/.%]*)?(?:[?#][\w\-~!$&()*+,;=:@/?#.%]*)?$/;
/** Steps (`/..`) are resolved by a parser, and so is an encoded dot. */
const steps = /\/\.|%2e/i;

/** True for an absolute web address that `new URL` would give back letter for letter. Most links are of this kind. */
export function isPlainAddress(address: string): boolean {
  return absolute.test(address) && !steps.test(address);
}

/**
 * Absolute form of an address; `''` when it has none. The same as `new URL(address, base).href`, which costs a hundred
 * times more than to see that there is nothing to resolve.
 */
export function absoluteAddress(address: string, base: string): string {
  if (isPlainAddress(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return '';
  }
}

/** {@link absoluteAddress} for many addresses of one page. */
export function addressResolver(base: string): (address: string) => string {
  const place = placeOf(base);
  return (address) => {
    if (place === undefined || steps.test(address)) return absoluteAddress(address, base);
    if (rooted.test(address)) return place.origin + address;
    return beside.test(address) ? place.folder + address : absoluteAddress(address, base);
  };
}

/** What roots and neighbours of a web address begin with. */
function placeOf(base: string): { readonly origin: string; readonly folder: string } | undefined {
  try {
    const { origin, pathname, protocol } = new URL(base);
    const folder = `${origin}${pathname.slice(0, pathname.lastIndexOf('/') + 1)}`;
    return protocol === 'http:' || protocol === 'https:' ? { origin, folder } : undefined;
  } catch {
    return undefined;
  }
}

/** Host name of an address, as `new URL` reads it; `''` when it has none. */
export function hostOfAddress(address: string): string {
  if (isPlainAddress(address)) return address.slice(address.indexOf('//') + 2, address.indexOf('/', 8));
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** Registrable domain of an address, as `siteOf` gives it; `''` when it has no host. */
export function siteOfAddress(address: string): string {
  const host = hostOfAddress(address);
  return host === '' ? '' : siteOf(host);
}
