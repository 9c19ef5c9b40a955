import { type DetectOptions, detect } from './core/detect';
import type { PageFacts } from './core/facts';
import type { Verdict } from './core/reading';
import { trace } from './core/trace';
import type { Source } from './core/tracer';

/** What was found out about a page. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly source: Source;
}

/** Verdict and source of a page's facts. */
export function judge(facts: PageFacts, options: DetectOptions = {}): Judgement {
  const verdict = detect(facts, options);
  return { verdict, source: trace(facts, verdict) };
}
