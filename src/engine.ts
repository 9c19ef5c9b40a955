import type { PageReading } from './core/reading';
import { readFacts } from './dom/read-facts';
import { extract } from './extract';
import { judge } from './judge';
import { type EngineParts, type ReadOptions, readAtOnce } from './reading-steps';

/** Every part of the engine at hand. */
function partsFor(document: Document, url: string): EngineParts {
  return {
    facts: () => readFacts(document, url),
    judge,
    extract: (facts, options) => extract(document, facts, options),
  };
}

/**
 * Detects, traces, strips and extracts one document. The façade: reader, benchmark and tests all go through it or,
 * where the parts come from packs, through the same steps (reading-steps.ts).
 *
 * The given document is never changed (nor are its images loaded again). It works the same on a live page and on a
 * parsed string, needs no extension API, never throws, and does bounded work: a page over the limits comes back as
 * `not-article` with the reason.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  return readAtOnce(partsFor(document, url), options);
}
