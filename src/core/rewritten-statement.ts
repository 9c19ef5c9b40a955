import type { PageFacts } from './facts';
import { staysOnSite } from './page-identity';
import type { Statement } from './statement';

/**
 * A statement as it was before the page rewrote its link: mirrors turn every address of a copied page into one of their
 * own and leave the words, so that where a link leads home under another site's address, the address that is read counts.
 * For credits only: a site's notices link home by nature, whatever host of its own they print.
 */
export function withoutRewriting(facts: PageFacts, statement: Statement): Statement {
  const { shown, textHost: _textHost, ...rest } = statement;
  const isRewritten = shown !== undefined && staysOnSite(facts, statement.href) && !staysOnSite(facts, shown);
  return isRewritten ? { ...rest, href: shown } : statement;
}
