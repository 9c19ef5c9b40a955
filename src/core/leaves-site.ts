import type { PageFacts } from './facts';
import { leadsHome, ownSiteOf } from './own-site';
import { saysReprinted } from './phrases/source-labels';
import { readOfferable } from './source-address';
import { isSubject } from './subject-address';
import { foldLabels } from './text/script';
import { parseHttpUrl } from './url/normalize';
import { isGate, unwrapRedirect } from './url/redirect';

/** Answers about a page's addresses: many signals ask about the same few. */
const known = new WeakMap<PageFacts, Map<string, boolean>>();

/**
 * True when an address may be offered and names a text of somebody else: on another site, or by another author of the
 * same platform. Redirectors are looked through. Behind a label that says less than "reprinted" or "translated",
 * addresses of what the text is about do not count.
 */
export function leavesSite(facts: PageFacts, href: string | undefined, label = ''): boolean {
  if (href === undefined) {
    return false;
  }
  const isOutright = saysReprinted.test(foldLabels(label));
  const answers = known.get(facts) ?? new Map<string, boolean>();
  known.set(facts, answers);
  const question = `${isOutright} ${href}`;
  const answer = answers.get(question) ?? readsElsewhere(facts, href, isOutright);
  answers.set(question, answer);
  return answer;
}

function readsElsewhere(facts: PageFacts, href: string, isOutright: boolean): boolean {
  const stated = parseHttpUrl(href);
  if (stated === undefined) {
    return false;
  }
  const url = unwrapRedirect(stated);
  // A gate that keeps its target to itself still leads elsewhere.
  if (readOfferable(url.href) === undefined && !isGate(url)) {
    return false;
  }
  return !leadsHome(url, ownSiteOf(facts), isOutright) && (isOutright || !isSubject(url));
}
