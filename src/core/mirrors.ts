import { familyOfHost } from './families';
import { labelledHosts, mirrorRules, platformOnly, swappedDomains } from './mirror-rules';
import { platformOfHost } from './platforms';
import { parseHttpUrl } from './url/normalize';
import { siteOf } from './url/site';

/** An address rebuilt from the page's own. */
export interface Rebuilt {
  /** The original's address; absent when the mirror's address tells only the platform. */
  readonly url?: string;
  /** Only without `url`. */
  readonly platform?: string;
  /** Family of the mirror, known by host or by shape. */
  readonly family: string;
}

function byRule(page: URL, known: string | undefined, words: () => string): Rebuilt | undefined {
  const place = page.pathname + page.search;
  for (const rule of mirrorRules) {
    const isKnown = rule.family === known;
    if (!isKnown && rule.elsewhere === undefined) continue;
    const found = (isKnown ? rule.path : (rule.strictPath ?? rule.path)).exec(place);
    if (found === null) continue;
    if (!isKnown && rule.elsewhere instanceof RegExp && !rule.elsewhere.test(words())) continue;
    const url = rule.original.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    // The platform itself follows its own shape; it is nobody's mirror.
    if (siteOf(page.hostname) === siteOf(new URL(url).hostname)) continue;
    return { url, family: rule.family };
  }
  return undefined;
}

function bySwappedDomain(page: URL): Rebuilt | undefined {
  for (const [mirror, original] of swappedDomains) {
    if (page.hostname !== mirror && !page.hostname.endsWith(`.${mirror}`)) continue;
    const host = page.hostname.slice(0, -mirror.length) + original;
    return { url: `https://${host}${page.pathname}${page.search}`, family: 'csdn-host-swap' };
  }
  return undefined;
}

/** `/https/host/path`, `/https://host/path`, `/proxy/https:/host/path`, `/web/20200101/https://host/path`. */
const EMBEDDED = /^(?:\/[\w.-]+){0,2}?\/(https?)(?::\/{1,2}|\/|%3A%2F%2F)([\w-]+(?:\.[\w-]+)+(?:[/?%].*)?)$/i;
/** `/https_developer_aliyun_com/article/1`: dots of the host written as underscores. */
const UNDERSCORED = /^\/(https?)_([a-z0-9-]+(?:_[a-z0-9-]+)+)(\/.*)$/;
/** What a second address inside one begins with; nearly all have none. */
const SCHEME = /http/i;
const URL_PARAMETERS = ['url', 'query', 'u', 'target'];

/** The article a proxy shows, written into the proxy's own address. */
function byProxy(page: URL, isKnown: boolean): Rebuilt | undefined {
  const inner = proxied(page, isKnown);
  if (inner === undefined || siteOf(inner.hostname) === siteOf(page.hostname)) return undefined;
  return { url: inner.href, family: 'url-proxy' };
}

/** The address written into the path or query of another. */
function writtenIn(place: string): URL | undefined {
  if (!SCHEME.test(place)) return undefined;
  const embedded = EMBEDDED.exec(place);
  if (embedded !== null) return parseHttpUrl(`${embedded[1]}://${embedded[2]}`);
  const [, scheme, host = '', path] = UNDERSCORED.exec(place) ?? [];
  return scheme === undefined ? undefined : parseHttpUrl(`${scheme}://${host.replaceAll('_', '.')}${path}`);
}

function proxied(page: URL, isKnown: boolean): URL | undefined {
  const written = writtenIn(page.pathname + page.search);
  if (written !== undefined) return written;
  const translated = /^([\w-]+)\.translate\.goog$/.exec(page.hostname)?.[1];
  if (translated !== undefined) {
    const host = translated.replace(/-(-?)/g, (_, second: string) => (second === '' ? '.' : '-'));
    return parseHttpUrl(`https://${host}${page.pathname}`);
  }
  return fromParameter(page, isKnown) ?? fromHostLabels(page, isKnown);
}

/** `https://proxy.example/?url=https://…/deep/path`: a root that takes an article's address and nothing else. */
function isFrontDoor(page: URL): boolean {
  const inner = parseHttpUrl(page.searchParams.get('url') ?? '');
  return page.pathname === '/' && page.searchParams.size === 1 && inner !== undefined && inner.pathname.length >= 6;
}

/** `?url=https://…`: on a known proxy any address, elsewhere only one of a publishing platform, on a script's path. */
function fromParameter(page: URL, isKnown: boolean): URL | undefined {
  if (page.search === '') return undefined;
  if (!isKnown && isFrontDoor(page)) return parseHttpUrl(page.searchParams.get('url') ?? '');
  if (!isKnown && !/proxy|translat|transpage|mirror|fetch|\.php$/i.test(page.pathname)) return undefined;
  for (const name of URL_PARAMETERS) {
    const inner = parseHttpUrl(page.searchParams.get(name) ?? '');
    if (inner !== undefined && (isKnown || platformOfHost(inner.hostname) !== undefined)) return inner;
  }
  return undefined;
}

/** `blog.csdn.net.proxy.example.com` and `github.example.org`: the shown host stands before the proxy's own. */
function fromHostLabels(page: URL, isKnown: boolean): URL | undefined {
  const path = page.pathname + page.search;
  const labels = page.hostname.split('.');
  for (let count = labels.length - 2; count >= 2; count--) {
    const host = labels.slice(0, count).join('.');
    if (platformOfHost(host) !== undefined) return parseHttpUrl(`https://${host}${path}`);
  }
  const labelled = isKnown ? labelledHosts[labels[0] ?? ''] : undefined;
  return labelled === undefined ? undefined : parseHttpUrl(`https://${labelled}${path}`);
}

/**
 * Rebuilds the original's address from the address of a mirror, proxy or archive; `undefined` when the address does
 * not tell. Known families follow their rule; other hosts only where the shape is unmistakable or `words` (the
 * page's text, asked for only then) bears the family's mark. Addresses of publishing platforms are originals and
 * give nothing.
 */
export function rebuildOriginal(address: string, words?: () => string): Rebuilt | undefined {
  let page: URL;
  try {
    page = new URL(address);
  } catch {
    return undefined;
  }
  return rebuildFrom(page, words);
}

/** {@link rebuildOriginal} of an address that is read already. */
export function rebuildFrom(page: URL, words: () => string = () => ''): Rebuilt | undefined {
  const only = platformOnly.find(([host]) => page.hostname === host || page.hostname.endsWith(`.${host}`));
  if (only !== undefined) return { platform: only[1], family: familyOfHost(only[0])?.id ?? 'platform-alias' };
  const swapped = bySwappedDomain(page);
  if (swapped !== undefined) return swapped;
  const known = familyOfHost(page.hostname)?.id;
  const isProxy = known === 'url-proxy';
  if (!isProxy && platformOfHost(page.hostname) !== undefined) return undefined;
  return (isProxy ? undefined : byRule(page, known, words)) ?? byProxy(page, isProxy);
}
