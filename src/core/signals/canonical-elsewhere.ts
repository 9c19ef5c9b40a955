import { leavesSite } from '../leaves-site';
import type { Signal } from '../signal';

/** `canonical` or `og:url` lies on another site: copied together with the page, or an honest cross-post. */
export const canonicalElsewhere: Signal = {
  id: 'canonical-elsewhere',
  sign: 'for',
  read(facts) {
    const found = [facts.canonical, facts.meta.get('og:url') ?? ''].find((href) => href && leavesSite(facts, href));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
