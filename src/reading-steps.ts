import type { DetectOptions } from './core/detect';
import type { PageFacts } from './core/facts';
import type { PageReading, Verdict } from './core/reading';
import type { SiteRule } from './core/rules/rule';
import { finish, type Steps, timedSteps } from './core/steps';
import { repostThreshold } from './core/weights';
import type { TimedExtraction } from './extract';
import type { Judgement } from './judge';

/** What a caller may decide about a reading. */
export interface ReadOptions {
  /** Rule for this page: its selectors come before our own judgement. */
  readonly rule?: SiteRule;
  /** Points that make a repost; 50 unless told. `possible` begins at 70 % of it. */
  readonly repostThreshold?: number;
  /** Ids of signals that are not asked. */
  readonly signalsOff?: readonly string[];
  /** The user's own promotion phrases: lines that hold one go, and count as a sign. */
  readonly phrases?: readonly string[];
  /** Today, for refusing dates in the future; the caller's clock. */
  readonly now?: Date;
  /** False leaves text that copying has damaged as it is printed; repaired unless told. */
  readonly repair?: boolean;
}

/** The heavy parts of the engine, for one document: bundled where it is read at once, lent by packs in a page. */
export interface EngineParts {
  facts(): PageFacts;
  judge(facts: PageFacts, options: DetectOptions): Judgement;
  extract(facts: PageFacts, options: ReadOptions): Steps<TimedExtraction>;
}

/**
 * Reads one document step by step. Most of the fifty steps take less than a millisecond, and none more than some dozen
 * on a page of 1 MB; so a caller pauses when its time is up, not after each.
 */
export function* readInSteps(parts: EngineParts, options: ReadOptions): Steps<PageReading> {
  const facts = timed(() => parts.facts());
  yield;
  const { signalsOff = [], phrases = [] } = options;
  const threshold = options.repostThreshold ?? repostThreshold;
  const judged = timed(() => parts.judge(facts.value, { threshold, signalsOff, phrases }));
  yield;
  const extracted = yield* timedSteps(parts.extract(facts.value, options), () => performance.now());
  const { article, continuation, journal, reason, sanitizing } = extracted.value;
  const { verdict, source } = judged.value;
  const judgement: Verdict =
    reason === undefined || verdict.level === 'not-article' ? verdict : { ...verdict, level: 'not-article', reason };
  const timings = {
    facts: facts.time,
    judge: judged.time,
    extract: extracted.time - sanitizing,
    sanitize: sanitizing,
    total: facts.time + judged.time + extracted.time,
  };
  return {
    verdict: judgement,
    source,
    ...(article === undefined ? {} : { article }),
    ...(continuation === undefined ? {} : { continuation }),
    journal,
    timings,
  };
}

/** The same without a pause. */
export function readAtOnce(parts: EngineParts, options: ReadOptions): PageReading {
  return finish(readInSteps(parts, options));
}

function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  return { value: work(), time: performance.now() - start };
}
