import { detect } from '../core/detect';
import { trace } from '../core/trace';
import { readFacts } from '../dom/read-facts';
import { shared } from './shared';

shared().judge ??= {
  facts: () => readFacts(document, location.href),
  judge(facts) {
    const verdict = detect(facts);
    const { state, best } = trace(facts, verdict);
    return { verdict, state, ...(best?.url === undefined ? {} : { originalUrl: best.url }) };
  },
};
