import type { LinkFact, PageFacts } from './facts';
import { isOwnName, isSameOwner, PLAIN_LABEL } from './page-identity';
import { platformOfHost, readPlatformAddress } from './platforms';
import type { Find } from './tracer';
import { isRootUrl, keyOf, parseHttpUrl } from './url/normalize';
import { siteOf } from './url/site';

/** What a page counts as itself: the measure against which a stated source is a self-citation or not. */
export interface OwnSite {
  readonly url: URL | undefined;
  /** What the page's address is compared by (`keyOf`). */
  readonly key: string;
  /** Registrable domains that the page stands on or whose navigation it wears. */
  readonly sites: ReadonlySet<string>;
  /** True for a name that the site or its author goes by. */
  readonly isName: (name: string) => boolean;
  /** True for an address that bears the page's own name on another host. */
  readonly isOwner: (url: URL) => boolean;
}

/** Links to one foreign site in navigation and footer from which on that site is the page's own second address. */
const TWIN_LINKS = 4;
/** Hosts with a free sub-domain for a personal blog: the usual second address of one with its own domain. */
const PERSONAL_HOSTING =
  /\.(?:github|gitee|gitlab|bitbucket|js|sourceforge)\.(?:io|com|org)$|\.(?:netlify|vercel|coding)\.\w+$|\.pages\.dev$/;

/** Links looked at for navigation; enough for any header and footer, and long comment lists cost nothing more. */
const MOST_LINKS = 400;
const LINK = /^https?:\/\/([^/?#:@]+)([^?#]*)/i;

/** The first links of the page outside its article. */
function outerLinks(facts: PageFacts): readonly LinkFact[] {
  const links: LinkFact[] = [];
  for (const block of facts.blocks) {
    if (block.region !== 'article') links.push(...block.links);
    if (links.length >= MOST_LINKS) break;
  }
  return links.slice(0, MOST_LINKS);
}

/** Sites other than `own` host that navigation, sidebar and footer link to again and again. */
function navigationSites(facts: PageFacts, own: string | undefined): string[] {
  const paths = new Map<string, Set<string>>();
  for (const { href } of outerLinks(facts)) {
    const [, host = '', path = ''] = LINK.exec(href) ?? [];
    if (host === '' || host === own) continue;
    const seen = paths.get(host) ?? new Set();
    paths.set(host, seen.add(path));
  }
  return [...paths]
    .filter(([host, seen]) => seen.size >= TWIN_LINKS && platformOfHost(host) === undefined)
    .map(([host]) => siteOf(host));
}

/** A personal blog on free hosting whose canonical address is its own domain, and the other way round. */
function twinByCanonical(facts: PageFacts, page: URL | undefined): string | undefined {
  const canonical = parseHttpUrl(facts.canonical || (facts.meta.get('og:url') ?? ''));
  if (page === undefined || canonical === undefined || platformOfHost(canonical.hostname) !== undefined)
    return undefined;
  const isPersonal = PERSONAL_HOSTING.test(page.hostname) || PERSONAL_HOSTING.test(canonical.hostname);
  return isPersonal ? siteOf(canonical.hostname) : undefined;
}

/** One path on two personal hostings: the author's own second copy of the blog. */
function isTwinPath(url: URL, page: URL): boolean {
  if (!PERSONAL_HOSTING.test(url.hostname) || !PERSONAL_HOSTING.test(page.hostname)) return false;
  const [one, other] = [url, page].map((address) => address.pathname.replace(/\/?(?:index\.html)?$/, ''));
  return one === other && one !== '';
}

const known = new WeakMap<PageFacts, OwnSite>();

/** What a page counts as itself; kept, because many signals ask for that of the same page. */
export function ownSiteOf(facts: PageFacts): OwnSite {
  let own = known.get(facts);
  if (own === undefined) {
    own = readOwnSite(facts);
    known.set(facts, own);
  }
  return own;
}

function readOwnSite(facts: PageFacts): OwnSite {
  const url = parseHttpUrl(facts.url);
  const sites = new Set<string>();
  if (url !== undefined) sites.add(siteOf(url.hostname));
  const canBeTwin = url === undefined || platformOfHost(url.hostname) === undefined;
  if (canBeTwin) {
    for (const site of navigationSites(facts, url?.hostname)) sites.add(site);
    const twin = twinByCanonical(facts, url);
    if (twin !== undefined) sites.add(twin);
  }
  return {
    url,
    key: url === undefined ? '' : keyOf(url),
    sites,
    isName: (name) => isOwnName(facts, name),
    isOwner: (other) => isSameOwner(facts, other),
  };
}

/** The name part of a registrable domain: `example` of `example.com.cn`. */
function brand(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}

/** True when both stand on one platform but belong to different authors, or name different articles to reprint from. */
function isOtherAuthor(page: URL, url: URL, isReprint: boolean): boolean {
  const here = readPlatformAddress(page);
  const there = readPlatformAddress(url);
  if (here === undefined || there === undefined || here.platform !== there.platform) return false;
  if (here.author !== undefined && there.author !== undefined)
    return here.author.toLowerCase() !== there.author.toLowerCase();
  return there.kind === 'article' && isReprint;
}

/** True when the page's host wears the name of the platform that an address is on: `wsa.jianshu.io`, `csdn.net.proxy.cn`. */
function isLookalike(page: URL, url: URL): boolean {
  const platform = platformOfHost(url.hostname);
  return platform !== undefined && page.hostname.split('.').includes(brand(platform.hosts[0] ?? ''));
}

/** True for one name under two endings (`name.cn`, `name.com`), which one owner holds; short names are chance. */
function isSameBrand(url: URL, page: URL): boolean {
  const name = brand(url.hostname);
  return (
    name.length > (isRootUrl(url) ? 2 : 3) &&
    name === brand(page.hostname) &&
    !PLAIN_LABEL.test(name) &&
    platformOfHost(url.hostname) === undefined
  );
}

/**
 * True when an address is the page's own or that of its site (a random sub-domain as well), its owner, or its brand
 * under another ending. Articles of other authors on the same platform are not; where the platform's addresses name no
 * authors, only a label of reprints (`isReprint`) makes another article another author's.
 */
export function leadsHome(url: URL, own: OwnSite, isReprint: boolean): boolean {
  if (own.url === undefined) return own.isOwner(url);
  if (keyOf(url) === own.key) return true;
  if (isOtherAuthor(own.url, url, isReprint)) return false;
  if (own.sites.has(siteOf(url.hostname)) || isTwinPath(url, own.url) || isSameBrand(url, own.url)) return true;
  return own.isOwner(url) && !isLookalike(own.url, url);
}

/**
 * True when a find only leads back to the page itself: to an address of its own (`leadsHome`), or to its own name given
 * as the source. What a mirror's address is rebuilt to is none.
 */
export function isSelfCitation(find: Find, own: OwnSite): boolean {
  if (find.url === undefined) return find.author !== undefined && own.isName(find.author);
  const url = parseHttpUrl(find.url);
  if (url === undefined || own.url === undefined) return false;
  if (find.clue.family === 'address') {
    return keyOf(url) === own.key || siteOf(url.hostname) === siteOf(own.url.hostname);
  }
  return leadsHome(url, own, find.clue.tracer === 'stated-link' && /转|轉/.test(find.clue.label ?? ''));
}
