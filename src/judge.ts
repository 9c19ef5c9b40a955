import { detect } from './core/detect';
import type { PageFacts } from './core/facts';
import type { Verdict } from './core/reading';
import { trace } from './core/trace';
import type { Source } from './core/tracer';

/** What was found out about a page. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly source: Source;
}

/** Verdict and source of a page's facts; `threshold` points make a repost, the usual number unless told. */
export function judge(facts: PageFacts, threshold?: number): Judgement {
  const verdict = detect(facts, threshold === undefined ? {} : { threshold });
  return { verdict, source: trace(facts, verdict) };
}
