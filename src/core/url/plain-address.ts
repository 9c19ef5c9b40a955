/** `https://host.tld/path?query#hash` out of characters that no URL parser rewrites. */
const absolute = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/[\w\-~!$&()*+,;=:@/?#.%]*$/;
/** The same from the path on; two slashes would begin a host. */
const rooted = /^\/(?!\/)[\w\-~!$&()*+,;=:@/?#.%]*$/;
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
  const origin = originOf(base);
  return (address) =>
    origin !== '' && rooted.test(address) && !steps.test(address) ? origin + address : absoluteAddress(address, base);
}

function originOf(base: string): string {
  try {
    const { origin, protocol } = new URL(base);
    return protocol === 'http:' || protocol === 'https:' ? origin : '';
  } catch {
    return '';
  }
}
