import type { PageFacts } from './facts';
import { leavesSite } from './leaves-site';
import { isOwnName, pageHost } from './page-identity';
import { originalLabel } from './phrases/source-labels';
import { platformOfHost, readPlatformAddress } from './platforms';
import { findStatements, type Statement } from './statement';
import { foldLabels } from './text/script';
import { parseHttpUrl } from './url/normalize';
import { unwrapRedirect } from './url/redirect';

/** The statement at the head or foot that names an original on another site, or its author. */
export function findOriginal(facts: PageFacts): Statement | undefined {
  return findStatements(facts).find(
    ({ meaning, place, label, href, author }) =>
      (meaning === 'credit' || meaning === 'translation') &&
      place !== 'body' &&
      originalLabel.test(foldLabels(label)) &&
      (href === undefined ? author !== undefined && !isOwnName(facts, author) : leavesSite(facts, href, label)),
  );
}

/** The account that an address of a platform belongs to, folded. */
function accountOf(address: string): string | undefined {
  const url = parseHttpUrl(address);
  return url && readPlatformAddress(unwrapRedirect(url))?.author?.toLowerCase();
}

/** True when both addresses bear an account, and not one that looks like the other. */
function isOtherAccount(page: string, href: string): boolean {
  const [here, there] = [accountOf(page), accountOf(href)];
  return here !== undefined && there !== undefined && !here.includes(there) && !there.includes(here);
}

/**
 * The statement of an original on a publishing platform, when it tells nobody else than the author of this page: no
 * name, no other account, no word of translating. As often as not it is the author's own blog.
 */
export function findOwnOriginal(facts: PageFacts): Statement | undefined {
  if (platformOfHost(pageHost(facts)) === undefined) return undefined;
  const found = findOriginal(facts);
  if (found?.href === undefined || found.meaning === 'translation') return undefined;
  const names = [found.author, found.account, found.outlet].filter((name) => name !== undefined);
  return names.length === 0 && !isOtherAccount(facts.url, found.href) ? found : undefined;
}
