import type { PageFacts } from './facts';
import { leadsHome, type OwnSite, readOwnSite } from './own-site';
import { saysReprinted } from './phrases/source-labels';
import { readSourceAddress } from './source-address';
import { isSubject } from './subject-address';
import { foldLabels } from './text/script';
import { parseHttpUrl } from './url/normalize';
import { isGate, unwrapRedirect } from './url/redirect';

const known = new WeakMap<PageFacts, OwnSite>();

/** What the page counts as its own; several signals ask for that of the same page. */
function ownSiteOf(facts: PageFacts): OwnSite {
  let own = known.get(facts);
  if (own === undefined) {
    own = readOwnSite(facts);
    known.set(facts, own);
  }
  return own;
}

/**
 * True when an address may be offered and names a text of somebody else: on another site, or by another author of the
 * same platform. Redirectors are looked through. Behind a label that says less than "reprinted" or "translated",
 * addresses of what the text is about do not count.
 */
export function leavesSite(facts: PageFacts, href: string | undefined, label = ''): boolean {
  const stated = href === undefined ? undefined : parseHttpUrl(href);
  if (stated === undefined) {
    return false;
  }
  const url = unwrapRedirect(stated);
  // A gate that keeps its target to itself still leads elsewhere.
  if (readSourceAddress(url.href) === undefined && !isGate(url)) {
    return false;
  }
  const isOutright = saysReprinted.test(foldLabels(label));
  return !leadsHome(url, ownSiteOf(facts), isOutright) && (isOutright || !isSubject(url.href));
}
