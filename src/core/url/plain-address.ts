import { siteOf } from './site';

/** `https://host.tld/path?query#hash` out of characters that no URL parser rewrites. */
const absolute = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/[\w\-~!$&()*+,;=:@/?#.%]*$/;
/** The same from the path on; two slashes would begin a host. */
const rooted = /^\/(?!\/)[\w\-~!$&()*+,;=:@/?#.%]*$/;
/** A name in the same folder; a colon would make a scheme of it. */
const beside = /^[\w-][\w\-~!$&()*+,;=@.]*(?:\/[\w\-~!$&()*+,;=@/.%]*)?(?:[?#][\w\-~!$&()*+,;=:@/?#.%]*)?$/;
/** A host with nothing behind it; a parser adds the slash. */
const bareHost = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/;
/** A place in the page. */
const fragment = /^#[\w\-~!$&()*+,;=:@/?.%]*$/;
/** The same in Han letters, as headings of Chinese pages are called; encoded ones among them are left to a parser. */
const hanFragment = /^#[\w\-~!$&()*+,;=:@/?.\u4e00-\u9fff]+$/;
/** What stands where a script acts instead of a link. */
const script = /^javascript:[\w:;()]*$/;
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
    if (isPlainAddress(address)) return address;
    if (place === undefined) return absoluteAddress(address, base);
    return resolvePlainly(address, place) ?? absoluteAddress(address, base);
  };
}

/** What the parts of a page's address lend to shorter ones. */
interface Place {
  readonly protocol: string;
  readonly origin: string;
  readonly folder: string;
  /** All but the fragment. */
  readonly page: string;
}

/** Absolute form of an address that needs no more than something before or behind it; undefined for all others. */
function resolvePlainly(address: string, { protocol, origin, folder, page }: Place): string | undefined {
  if (script.test(address)) return address;
  if (fragment.test(address)) return page + address;
  if (hanFragment.test(address)) return page + encodeURI(address);
  if (steps.test(address)) return undefined;
  if (rooted.test(address)) return origin + address;
  if (beside.test(address)) return folder + address;
  if (bareHost.test(address)) return `${address}/`;
  const whole = protocol + address;
  return address.startsWith('//') && isPlainAddress(whole) ? whole : undefined;
}

function placeOf(base: string): Place | undefined {
  try {
    const { href, origin, pathname, protocol } = new URL(base);
    const folder = `${origin}${pathname.slice(0, pathname.lastIndexOf('/') + 1)}`;
    const page = href.replace(/#.*$/, '');
    return protocol === 'http:' || protocol === 'https:' ? { protocol, origin, folder, page } : undefined;
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
