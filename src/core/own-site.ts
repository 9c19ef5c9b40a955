import type { PageFacts } from './facts';
import { platformOfHost, readPlatformAddress } from './platforms';
import type { Find } from './tracer';
import { comparisonKey, isRootUrl, parseHttpUrl } from './url/normalize';
import { siteOf } from './url/site';

/** What a page counts as itself: the measure against which a stated source is a self-citation or not. */
export interface OwnSite {
  readonly url: URL | undefined;
  /** Registrable domains that the page stands on or whose navigation it wears. */
  readonly sites: ReadonlySet<string>;
  /** Names the site gives itself, lower case, without spaces. */
  readonly names: ReadonlySet<string>;
}

/** Links to one foreign site in navigation and footer from which on that site is the page's own second address. */
const TWIN_LINKS = 4;
/** Hosts with a free sub-domain for a personal blog: the usual second address of one with its own domain. */
const PERSONAL_HOSTING =
  /\.(?:github|gitee|gitlab|bitbucket|js|sourceforge)\.(?:io|com|org)$|\.(?:netlify|vercel|coding)\.\w+$|\.pages\.dev$/;

function squeezed(text: string): string {
  return text.replace(/[\s·|_—–-]+/g, '').toLowerCase();
}

/** Sites that navigation, sidebar and footer link to again and again. */
function navigationSites(facts: PageFacts): string[] {
  const counts = new Map<string, Set<string>>();
  for (const block of facts.blocks) {
    if (block.region === 'article') continue;
    for (const link of block.links) {
      const url = parseHttpUrl(link.href);
      if (url === undefined || platformOfHost(url.hostname) !== undefined) continue;
      const site = siteOf(url.hostname);
      counts.set(site, (counts.get(site) ?? new Set()).add(url.pathname));
    }
  }
  return [...counts].filter(([, paths]) => paths.size >= TWIN_LINKS).map(([site]) => site);
}

/** A personal blog on free hosting whose canonical address is its own domain, and the other way round. */
function twinByCanonical(facts: PageFacts, page: URL | undefined): string | undefined {
  const canonical = parseHttpUrl(facts.canonical || (facts.meta.get('og:url') ?? ''));
  if (page === undefined || canonical === undefined || platformOfHost(canonical.hostname) !== undefined)
    return undefined;
  const isPersonal = PERSONAL_HOSTING.test(page.hostname) || PERSONAL_HOSTING.test(canonical.hostname);
  return isPersonal ? siteOf(canonical.hostname) : undefined;
}

/** Last parts of the title and the declared site names: `文章 - 栏目 - 某某网`. */
function siteNames(facts: PageFacts): ReadonlySet<string> {
  const parts = facts.title.split(/\s+[-–—|_]\s*|\s*[|_]\s*|[-–—]{1,2}(?=[^-–—]{1,12}$)/).slice(1);
  const declared = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map(
    (name) => facts.meta.get(name) ?? '',
  );
  return new Set([...parts, ...declared].map(squeezed).filter((name) => name.length > 1));
}

/** Reads off a page what it counts as itself. */
export function readOwnSite(facts: PageFacts): OwnSite {
  const url = parseHttpUrl(facts.url);
  const sites = new Set<string>();
  if (url !== undefined) sites.add(siteOf(url.hostname));
  const canBeTwin = url === undefined || platformOfHost(url.hostname) === undefined;
  if (canBeTwin) {
    for (const site of navigationSites(facts)) sites.add(site);
    const twin = twinByCanonical(facts, url);
    if (twin !== undefined) sites.add(twin);
  }
  return { url, sites, names: siteNames(facts) };
}

/** The name part of a registrable domain: `example` of `example.com.cn`. */
function brand(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}

/** True when both stand on one platform but belong to different authors, or name different articles to reprint from. */
function isOtherAuthor(page: URL, url: URL, find: Find): boolean {
  const here = readPlatformAddress(page);
  const there = readPlatformAddress(url);
  if (here === undefined || there === undefined || here.platform !== there.platform) return false;
  if (here.author !== undefined && there.author !== undefined)
    return here.author.toLowerCase() !== there.author.toLowerCase();
  return there.kind === 'article' && /^[\s\S]*(?:转|轉)/.test(find.clue.label ?? '');
}

/**
 * True when a find only leads back to the page itself: its own address, its registrable domain (a random sub-domain
 * as well), the home page of its brand under another ending, or its own name given as the source. Articles of
 * other authors on the same platform are no self-citations.
 */
export function isSelfCitation(find: Find, own: OwnSite): boolean {
  if (find.url === undefined) return isOwnName(find.author, own);
  const url = parseHttpUrl(find.url);
  if (url === undefined || own.url === undefined) return false;
  if (comparisonKey(url.href) === comparisonKey(own.url.href)) return true;
  if (own.sites.has(siteOf(url.hostname))) return !isOtherAuthor(own.url, url, find);
  return isRootUrl(url) && brand(url.hostname) === brand(own.url.hostname) && brand(url.hostname).length > 2;
}

function isOwnName(name: string | undefined, own: OwnSite): boolean {
  if (name === undefined) return false;
  const squeezedName = squeezed(name).replace(/(?:官网|官方网站|网站|客户端)$/, '');
  if (squeezedName.length < 2) return true;
  return [...own.names].some((one) => one === squeezedName || (squeezedName.length > 2 && one.includes(squeezedName)));
}
