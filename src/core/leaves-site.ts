import type { PageFacts } from './facts';
import { readOwnSite } from './own-site';
import { isSameOwner } from './page-identity';
import { parseHttpUrl } from './url/normalize';
import { siteOf } from './url/site';

/** Places that a text is about, not from: statements of exercises that solutions link as 原文. */
const EXERCISE = /\/(?:problems?|exercises?|contests?)(?:\/|\.|\?|$)|problem\.php|showproblem/i;

const known = new WeakMap<PageFacts, ReadonlySet<string>>();

/** Sites that the page counts as its own; several signals ask for those of the same page. */
function ownSitesOf(facts: PageFacts): ReadonlySet<string> {
  let sites = known.get(facts);
  if (sites === undefined) {
    sites = readOwnSite(facts).sites;
    known.set(facts, sites);
  }
  return sites;
}

/** True when an address may be offered and names a text on a site of somebody else. */
export function leavesSite(facts: PageFacts, href: string | undefined): boolean {
  const url = href === undefined ? undefined : parseHttpUrl(href);
  return (
    url !== undefined &&
    !ownSitesOf(facts).has(siteOf(url.hostname)) &&
    !isSameOwner(facts, url.href) &&
    !EXERCISE.test(url.pathname)
  );
}
