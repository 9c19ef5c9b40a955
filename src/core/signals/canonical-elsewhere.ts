import type { PageFacts } from '../facts';
import { leavesSite } from '../leaves-site';
import { hasSamePath } from '../page-identity';
import { platformOfHost } from '../platforms';
import type { Signal } from '../signal';
import { isRootUrl } from '../url/normalize';

/** An article's address; a front page comes from a theme's settings. */
function namesArticle(href: string): boolean {
  return !isRootUrl(new URL(href));
}

/** The same path under another domain is the owner's other domain, unless it is a platform's, which a mirror copied. */
function isTwin(facts: PageFacts, href: string): boolean {
  return hasSamePath(facts, href) && platformOfHost(new URL(href).hostname) === undefined;
}

/**
 * `canonical` or `og:url` names an article of another site: the page itself says that the original is there. An owner's
 * second domain and a theme's leftover front page do not count.
 */
export const canonicalElsewhere: Signal = {
  id: 'canonical-elsewhere',
  sign: 'for',
  read(facts) {
    const found = [facts.canonical, facts.meta.get('og:url') ?? ''].find(
      (href) => href !== '' && leavesSite(facts, href) && namesArticle(href) && !isTwin(facts, href),
    );
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
