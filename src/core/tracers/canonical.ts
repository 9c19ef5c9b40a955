import type { PageFacts } from '../facts';
import { readSourceAddress } from '../source-address';
import type { Find, Tracer } from '../tracer';

/**
 * `<link rel=canonical>` or `og:url` that names an article: copies made with the page's whole head keep the
 * original's. The root of a site is a template's carelessness and tells nothing.
 */
export const canonical: Tracer = {
  id: 'canonical',
  find(facts: PageFacts): readonly Find[] {
    const href = facts.canonical || facts.meta.get('og:url') || '';
    const address = readSourceAddress(href);
    if (address === undefined || address.kind !== 'article') return [];
    return [
      { ...address, clue: { tracer: 'canonical', family: 'canonical', strength: 'strong', quote: href.slice(0, 80) } },
    ];
  },
};
