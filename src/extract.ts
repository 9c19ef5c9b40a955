import type { PageFacts } from './core/facts';
import { type Extraction, type ExtractOptions, extractArticle } from './dom/article';
import { createSanitizer, type Sanitizer } from './dom/sanitize';

/** An extraction and the milliseconds of it that went into sanitising. */
export type TimedExtraction = Extraction & { readonly sanitizing: number };

let sanitizer: Sanitizer | undefined;

/** One sanitiser for all: making one costs more than using it. It never takes the page's window, which may be forged. */
function sharedSanitizer(): Sanitizer {
  sanitizer ??= createSanitizer(globalThis.window);
  return sanitizer;
}

/**
 * The article of a document, sanitised. Never throws: a page that shadows the document's own methods makes itself
 * unreadable, and nothing worse.
 */
export function extract(
  document: Document,
  facts: PageFacts,
  { rule, now, repair }: Pick<ExtractOptions, 'rule' | 'now' | 'repair'>,
): TimedExtraction {
  let sanitizing = 0;
  const timedSanitizer: Sanitizer = {
    sanitize(html) {
      const from = performance.now();
      const clean = sharedSanitizer().sanitize(html);
      sanitizing += performance.now() - from;
      return clean;
    },
  };
  try {
    const extraction = extractArticle(document, facts, {
      ...(rule === undefined ? {} : { rule }),
      ...(now === undefined ? {} : { now }),
      ...(repair === undefined ? {} : { repair }),
      sanitizer: timedSanitizer,
    });
    return { ...extraction, sanitizing };
  } catch {
    return { journal: [], reason: 'garbled', sanitizing };
  }
}
