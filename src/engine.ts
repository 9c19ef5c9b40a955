import { detect } from './core/detect';
import type { PageReading, Verdict } from './core/reading';
import type { SiteRule } from './core/rules/rule';
import { trace } from './core/trace';
import { repostThreshold } from './core/weights';
import { type Extraction, extractArticle } from './dom/article';
import { readFacts } from './dom/read-facts';
import { createSanitizer, type Sanitizer } from './dom/sanitize';

/** What a caller may decide about a reading. */
export interface ReadOptions {
  /** Rule for this page: its selectors come before our own judgement. */
  readonly rule?: SiteRule;
  /** Points that make a repost; 50 unless told. `possible` begins at 70 % of it. */
  readonly repostThreshold?: number;
  /** Today, for refusing dates in the future; the caller's clock. */
  readonly now?: Date;
}

let sanitizer: Sanitizer | undefined;

/** One sanitiser for all: making one costs more than using it. It never takes the page's window, which may be forged. */
function sharedSanitizer(): Sanitizer {
  sanitizer ??= createSanitizer(globalThis.window);
  return sanitizer;
}

/** A page that shadows the document's own methods makes itself unreadable, and nothing worse. */
function extractSafely(...args: Parameters<typeof extractArticle>): Extraction {
  try {
    return extractArticle(...args);
  } catch {
    return { journal: [], reason: 'garbled' };
  }
}

/**
 * Detects, traces, strips and extracts one document. The façade: reader, benchmark and tests all go through it.
 *
 * The given document is never changed (nor are its images loaded again). It works the same on a live page and on a
 * parsed string, needs no extension API, never throws, and does bounded work: a page over the limits comes back as
 * `not-article` with the reason.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  const start = performance.now();
  const facts = readFacts(document, url);
  const read = performance.now();
  const verdict = detect(facts, { threshold: options.repostThreshold ?? repostThreshold });
  const source = trace(facts, verdict);
  const judged = performance.now();
  let sanitizing = 0;
  const extraction = extractSafely(document, facts, {
    ...(options.rule === undefined ? {} : { rule: options.rule }),
    ...(options.now === undefined ? {} : { now: options.now }),
    sanitizer: {
      sanitize(html) {
        const from = performance.now();
        const clean = sharedSanitizer().sanitize(html);
        sanitizing += performance.now() - from;
        return clean;
      },
    },
  });
  const end = performance.now();
  const timings = {
    facts: read - start,
    judge: judged - read,
    extract: end - judged - sanitizing,
    sanitize: sanitizing,
    total: end - start,
  };
  const judgement: Verdict =
    extraction.reason === undefined || verdict.level === 'not-article'
      ? verdict
      : { ...verdict, level: 'not-article', reason: extraction.reason };
  const article = extraction.article === undefined ? {} : { article: extraction.article };
  return { verdict: judgement, source, ...article, journal: extraction.journal, timings };
}
