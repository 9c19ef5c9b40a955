import type { PageFacts } from './facts';
import { foldLabels } from './text/script';
import { hostOfAddress } from './url/plain-address';
import { isSameSite, siteOf } from './url/site';

/** Hosts of facts already asked for: many signals ask for the same one. */
const hosts = new WeakMap<PageFacts, string>();

/** Host of the page, or `''` when its address is unusable. */
export function pageHost(facts: PageFacts): string {
  let host = hosts.get(facts);
  if (host === undefined) {
    host = hostOfAddress(facts.url);
    hosts.set(facts, host);
  }
  return host;
}

/** Labels of host names that name nobody. */
export const PLAIN_LABEL =
  /^(?:www\d?|m|blog|blogs|bbs|news|wap|com|net|org|edu|gov|github|gitee|gitlab|io|cn|me|example)$/;

/** The labels of a host that its owner chose: without the ending that registries sell. */
function ownLabels(host: string): readonly string[] {
  const site = siteOf(host);
  return host.slice(0, host.length - site.length + site.indexOf('.')).split('.');
}

/**
 * True when an address looks like another place of the same owner: a telling label of the page's host is a label of
 * the other host too, or the first step of its path (`user.github.io` and `drops.user.cc`, `github.com/user`).
 */
export function isSameOwner(facts: PageFacts, other: URL): boolean {
  const own = ownLabels(pageHost(facts)).filter((label) => label.length >= 4 && !PLAIN_LABEL.test(label));
  const named = () => [...ownLabels(other.hostname), other.pathname.split('/')[1]?.toLowerCase()];
  return own.length > 0 && named().some((label) => label !== undefined && own.includes(label));
}

/** Shorter paths (`/1`, `/blog`) may agree by chance. */
const SHORTEST_PATH = 6;

/** True when an address has the page's own path, and not a short one: one blog under two domains of its owner. */
export function hasSamePath(facts: PageFacts, href: string): boolean {
  const path = (address: string) => new URL(address).pathname.replace(/\/(?:index\.\w+)?$/, '').toLowerCase();
  return (
    URL.canParse(facts.url) &&
    URL.canParse(href) &&
    path(href).length >= SHORTEST_PATH &&
    path(href) === path(facts.url)
  );
}

/** True when an address lies on the page's own site. */
export function staysOnSite(facts: PageFacts, href: string | undefined): boolean {
  const host = href === undefined ? '' : hostOfAddress(href);
  const own = pageHost(facts);
  return host !== '' && (host === own || isSameSite(host, own));
}

const names = new WeakMap<PageFacts, readonly string[]>();

/** Names under which the site or its author goes, folded: from metadata, the ends of the title, and the host. */
function ownNames(facts: PageFacts): readonly string[] {
  const known = names.get(facts) ?? readOwnNames(facts);
  names.set(facts, known);
  return known;
}

function readOwnNames(facts: PageFacts): readonly string[] {
  const meta = ['og:site_name', 'application-name', 'author', 'article:author', 'copyright', 'twitter:creator'];
  const host = pageHost(facts)
    .replace(/^www\.|\.(?:com|net|org|gov|edu)?(?:\.?\w{2,3})?$/g, '')
    .split('.')
    .filter((label) => !PLAIN_LABEL.test(label));
  // What the heading says as well is the article's title, not the site's name.
  const isTitle = (part: string): boolean => facts.heading !== facts.title && facts.heading.includes(part);
  const [, ...title] = facts.title.split(/\s*[-_|–—·»:：,，]+\s*/);
  return [...meta.map((name) => facts.meta.get(name) ?? ''), ...title.filter((part) => !isTitle(part)), ...host]
    .map((name) => foldLabels(name).trim())
    .filter((name) => name.length >= 2 && name.length <= 30);
}

/** The page's imprint stands in its last blocks. */
const FOOT_BLOCKS = 40;
const COPYRIGHT = /©|copyright|版权所有|版權所有|主办|主管/i;

/** True when a name is one of the page's own: equal to one, part of one, holding one, or in the imprint. */
export function isOwnName(facts: PageFacts, name: string): boolean {
  const folded = foldLabels(name);
  const stem = folded.replace(/(?:客户端|网|社|新闻|频道|官网|官方)+$/, '') || folded;
  return (
    ownNames(facts).some((own) => own.includes(stem) || (own.length >= 3 && folded.includes(own))) ||
    isImprinted(facts, name)
  );
}

/** True when the page's imprint (copyright line, owner) bears a name. */
export function isImprinted(facts: PageFacts, name: string): boolean {
  const folded = foldLabels(name);
  return facts.blocks
    .slice(-FOOT_BLOCKS)
    .some((block) => COPYRIGHT.test(block.text) && foldLabels(block.text).includes(folded));
}
