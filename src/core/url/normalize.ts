import { queryPairs } from './query';
import { isPublicHost, siteOf } from './site';

/** Parameters that follow a reader about and never choose the article. */
const TRACKING =
  /^(?:utm_\w+|spm|scm|from|source|src|ref|referer|referrer|share\w*|fbclid|gclid|isappinstalled|nsukey|depth_\d\S*|ops_request_misc|request_id|biz_id|timestamp|tdsourcetag|weibo_id|chksm|scene|srcid|wx_?\w*|viewmode|hmsr|hmpl|hmcu|hmkw|hmci|app_platform|_t|amp)$/i;

/** Sub-domains that show the same article in another dress. */
const DRESS = /^(?:www\d?|m|wap|mobile|3g|amp|blog)\.(?=[^.]+\.[^.]+)/;

/** Old, short or second names of one host. */
const ALIASES: Readonly<Record<string, string>> = {
  'juejin.im': 'juejin.cn',
  'javaeye.com': 'iteye.com',
  'segmentfault.org': 'segmentfault.com',
  'yuque.cn': 'yuque.com',
};

/**
 * Rules that bring the several addresses of one article on one platform together, by its site: tested on host + path, in
 * order, the first that matches wins. `$n` are its groups.
 */
const PLATFORM_KEYS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'csdn.net': [[/^(?:[\w-]+\.)*csdn\.net\/(?:[\w-]+\/)?article\/details\/(\d+).*/i, 'csdn.net/article/$1']],
  'cnblogs.com': [
    [
      /^(?:www\.)?cnblogs\.com\/([\w.-]+)\/(?:p|articles|archive\/\d+\/\d+\/\d+)\/([\w-]+?)(?:\.html?)?$/i,
      'cnblogs.com/$1/$2',
    ],
    [/^([\w-]+)\.cnblogs\.com\/(?:p|articles|archive\/\d+\/\d+\/\d+)\/([\w-]+?)(?:\.html?)?$/i, 'cnblogs.com/$1/$2'],
  ],
  'jianshu.com': [[/^(?:[\w-]+\.)*jianshu\.com\/p\/([0-9a-f]{12}).*/i, 'jianshu.com/p/$1']],
  'toutiao.com': [[/^(?:www\.)?toutiao\.com\/(?:i|a|article\/|group\/)(\d{10,}).*/i, 'toutiao.com/$1']],
};

const HTTP = /^\s*https?:/i;

/**
 * Reads an http(s) address that may be shown or opened: absolute (or against `base`), no user name or password, a
 * public host. Anything else is `undefined`; it never throws.
 */
export function parseHttpUrl(text: string, base?: string): URL | undefined {
  // Failing costs a parser many times what succeeding does, and names and empty fields are asked about all the time.
  if (base === undefined && !HTTP.test(text)) return undefined;
  let url: URL;
  try {
    url = new URL(text.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return isPublicHost(url.hostname) ? url : undefined;
}

/** Percent-decodes for comparison; what cannot be decoded stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A host with its dress sub-domain folded away and an old name replaced by the new one. */
export function foldHost(host: string): string {
  const bare = host.toLowerCase().replace(DRESS, '');
  const site = siteOf(bare);
  const alias = ALIASES[site];
  return alias === undefined ? bare : bare.slice(0, -site.length) + alias;
}

/** Query parameters that choose an article, sorted; of a WeChat address only the three that do. */
function comparedQuery(url: URL): string {
  if (url.search === '') return '';
  const isWeixin = url.hostname === 'mp.weixin.qq.com';
  const pairs = queryPairs(url)
    .filter(([name]) => (isWeixin ? /^(?:__biz|mid|idx)$/.test(name) : !TRACKING.test(name)))
    .map(([name, value]) => `${name}=${value}`);
  return pairs.sort().join('&');
}

/**
 * A string that is equal for two addresses exactly when they are the same article as far as the address tells:
 * scheme, `www`/`m`/`blog` sub-domains, old hosts of a platform, trailing slash, index file, tracking parameters and
 * fragment do not count. Not an address; for comparison only. Unusable input gives itself.
 */
export function comparisonKey(address: string): string {
  try {
    return keyOf(new URL(address));
  } catch {
    return address;
  }
}

/** {@link comparisonKey} of an address that is read already. */
export function keyOf(url: URL): string {
  const path = decoded(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/\/amp\/?$/, '')
    .replace(/\/+$/, '');
  const place = url.hostname.toLowerCase() + path;
  const site = siteOf(url.hostname);
  for (const [shape, key] of Object.hasOwn(PLATFORM_KEYS, site) ? (PLATFORM_KEYS[site] ?? []) : []) {
    if (shape.test(place)) return place.replace(shape, key);
  }
  const query = comparedQuery(url);
  return foldHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`) + path + (query === '' ? '' : `?${query}`);
}

/** True when the address names a site and not something on it: no path, no telling query. */
export function isRootUrl(url: URL): boolean {
  return /^\/(?:(?:index|default|home)(?:\.\w+)?)?\/?$/i.test(url.pathname) && comparedQuery(url) === '';
}
