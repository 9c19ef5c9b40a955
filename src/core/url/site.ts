/**
 * Second-level labels that registries sell names below (`example.com.cn`), whatever two-letter country follows.
 * `co`, `com` … below a country cover com.cn, co.jp, com.tw, com.hk, org.uk and their like in one line.
 */
const COUNTRY_SECOND_LEVELS = new Set(
  'ac co com edu gov mil net or org ne go gob bj sh tj cq he sx nm ln jl hl js zj ah fj jx sd ha hb hn gd gx hi sc gz yn xz sn gs qh nx xj'.split(
    ' ',
  ),
);

/** Hosts that give every user a sub-domain with a site of their own; two of their users are two sites. */
const HOSTING_SUFFIXES = new Set(
  'github.io github.com.cn gitee.io gitlab.io gitbook.io coding.me coding-pages.com netlify.app vercel.app now.sh pages.dev workers.dev wasmer.app web.app firebaseapp.com herokuapp.com surge.sh blogspot.com wordpress.com tumblr.com livejournal.com blog.163.com eu.org readthedocs.io js.org glitch.me deno.dev fly.dev onrender.com bitbucket.io sourceforge.io sinaapp.com translate.goog'.split(
    ' ',
  ),
);

/** True for a host whose sub-domains belong to different authors (`github.io`). Lower case expected. */
export function isHostingSuffix(host: string): boolean {
  return HOSTING_SUFFIXES.has(host);
}

const IP_V4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** True for an address made of numbers, which has no domain above it. */
function isIpAddress(host: string): boolean {
  return IP_V4.test(host) || host.includes(':');
}

/** How many labels of a host name are sold as one: 1 for `com`, 2 for `com.cn` and `github.io`, 3 for `blog.163.com`. */
function suffixLength(labels: readonly string[]): number {
  if (HOSTING_SUFFIXES.has(labels.slice(-3).join('.'))) return 3;
  if (HOSTING_SUFFIXES.has(labels.slice(-2).join('.')) || labels.at(-2) === 'blogspot') return 2;
  const country = labels.at(-1) ?? '';
  return country.length === 2 && COUNTRY_SECOND_LEVELS.has(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
}

/**
 * The registrable domain of a host: what one owner holds (`a.b.example.com.cn` → `example.com.cn`,
 * `user.github.io` → itself). From a small table, not the public suffix list: unknown two-part suffixes make two
 * sites look like one, which only ever refuses a source. Ports and letter case do not matter; IP addresses and odd
 * input come back as they are.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (isIpAddress(name)) return name;
  const labels = name.split('.');
  return labels.length <= 2 ? name : labels.slice(-(suffixLength(labels) + 1)).join('.');
}

/** True when both hosts belong to one registrable domain. Empty hosts belong to none. */
export function isSameSite(a: string, b: string): boolean {
  return a !== '' && siteOf(a) === siteOf(b);
}

/** First octets, and for some the second, of networks that are not on the public internet. */
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[3-5]\d)\./;
const RESERVED_SUFFIX =
  /(?:^|\.)(?:local|localhost|localdomain|lan|internal|intranet|home|corp|arpa|test|example|invalid|onion)$/;
/** Names that text books and blog themes put where an address should stand. */
const PLACEHOLDER = /(?:^|\.)(?:example\.com|(?:your-?(?:site|domain|blog)|xxx+|domain|yourname)\.(?:com|cn|net|org))$/;

/**
 * True for a host that may be offered as a source: a dotted public name or a public IPv4 address. Loopback, private,
 * link-local and IPv6 addresses, single labels, reserved names and text-book placeholders are not.
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (IP_V4.test(name)) return !PRIVATE_V4.test(name);
  if (!/^[^.:[\]]+(?:\.[^.:[\]]+)+$/.test(name)) return false;
  return !/\.(?:\d[^.]*|[^.])$/.test(name) && !RESERVED_SUFFIX.test(name) && !PLACEHOLDER.test(name);
}
