import type { PageReading } from './core/reading';
import type { SiteRule } from './core/rules/rule';

/** What a caller may decide about a reading. */
export interface ReadOptions {
  /** Rule for this page: its selectors come before our own judgement. */
  readonly rule?: SiteRule;
  /** Points that make a repost; 50 unless told. `possible` begins at 70 % of it. */
  readonly repostThreshold?: number;
  /** Today, for refusing dates in the future; the caller's clock. */
  readonly now?: Date;
}

/**
 * Detects, traces, strips and extracts one document. The façade: reader, benchmark and tests all go through it.
 *
 * The given document is never changed (nor are its images loaded again). It works the same on a live page and on a
 * parsed string, needs no extension API, never throws, and does bounded work: a page over the limits comes back as
 * `not-article` with the reason.
 */
export declare function readPage(document: Document, url: string, options?: ReadOptions): PageReading;
