import type { PageFacts } from './facts';
import { readPageShape } from './page-shape';
import type { Verdict } from './reading';
import type { Signal, SignalHit } from './signal';
import { signals } from './signals';
import { possibleShare, repostThreshold, weights } from './weights';

/** What a caller may decide about a judgement. */
export interface DetectOptions {
  /** Points that make a repost; 50 unless told. */
  readonly threshold?: number;
  /** Ids of signals that are not asked. */
  readonly signalsOff?: readonly string[];
  /** The user's own promotion phrases. */
  readonly phrases?: readonly string[];
}

/** One signal's word; a signal that fails on odd facts is silent. */
function readSignal(signal: Signal, facts: PageFacts, phrases: readonly string[]): SignalHit | undefined {
  try {
    const evidence = signal.read(facts, phrases);
    return evidence && { id: signal.id, weight: weights[signal.id], ...evidence };
  } catch {
    return undefined;
  }
}

/**
 * Judges a page from its facts. The score is the sum of the weights of the signals that spoke, counter-signals
 * included. A page that holds no article is `not-article` with score 0 and no signals. Never throws.
 */
export function detect(
  facts: PageFacts,
  { threshold = repostThreshold, signalsOff = [], phrases = [] }: DetectOptions = {},
): Verdict {
  const reason = readPageShape(facts);
  if (reason) {
    return { level: 'not-article', score: 0, signals: [], reason };
  }
  const hits = signals
    .filter(({ id }) => !signalsOff.includes(id))
    .map((signal) => readSignal(signal, facts, phrases))
    .filter((hit) => hit !== undefined);
  const score = hits.reduce((sum, hit) => sum + hit.weight, 0);
  const level = score >= threshold ? 'repost' : score >= threshold * possibleShare ? 'possible' : 'original';
  return { level, score, signals: hits };
}
