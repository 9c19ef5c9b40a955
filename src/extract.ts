import { type Continuation, continuationOf } from './core/continuation';
import type { PageFacts } from './core/facts';
import type { Steps } from './core/steps';
import { baseOf, makeAddressesAbsolute } from './dom/addresses';
import { type Extraction, type ExtractOptions, extractArticle } from './dom/article';
import { normaliseCode } from './dom/code-blocks';
import { restoreFormulae } from './dom/formulae';
import { resolveImages } from './dom/lazy-images';
import { createSanitizer, type Sanitizer } from './dom/sanitize';

/** An extraction, how its article goes on elsewhere, and the milliseconds of it that went into sanitising. */
export type TimedExtraction = Extraction & { readonly continuation?: Continuation; readonly sanitizing: number };

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
export function* extract(
  document: Document,
  facts: PageFacts,
  { rule, now, repair, phrases }: Pick<ExtractOptions, 'rule' | 'now' | 'repair' | 'phrases'>,
): Steps<TimedExtraction> {
  let sanitizing = 0;
  const timed = <T>(work: () => T): T => {
    const from = performance.now();
    const made = work();
    sanitizing += performance.now() - from;
    return made;
  };
  const timedSanitizer: Sanitizer = {
    sanitize: (html) => timed(() => sharedSanitizer().sanitize(html)),
    clean: (html) => timed(() => sharedSanitizer().clean(html)),
    settle: (cleaned) => timed(() => sharedSanitizer().settle(cleaned)),
  };
  try {
    const extraction = yield* extractArticle(document, facts, {
      ...(rule === undefined ? {} : { rule }),
      ...(now === undefined ? {} : { now }),
      ...(repair === undefined ? {} : { repair }),
      ...(phrases === undefined ? {} : { phrases }),
      sanitizer: timedSanitizer,
    });
    const continuation = extraction.article && continuationOf(facts);
    return { ...extraction, ...(continuation === undefined ? {} : { continuation }), sanitizing };
  } catch {
    return { journal: [], reason: 'garbled', sanitizing };
  }
}

/** Elements that may stand in an article as they are; the insides of others become a paragraph. */
const blocks = /^(?:p|ul|ol|dl|pre|table|figure|blockquote|h[1-6]|div|section|article|aside|details)$/;

/** One element of a page as sanitised markup, repaired as an article is; `''` when nothing of it may be shown. */
export function extractPiece(element: Element, url: string): string {
  try {
    const page = element.ownerDocument;
    const { body } = page.implementation.createHTMLDocument('');
    const copy = body.ownerDocument.importNode(element, true);
    if (blocks.test(element.localName)) body.append(copy);
    else {
      const paragraph = body.ownerDocument.createElement('p');
      paragraph.append(...copy.childNodes);
      body.append(paragraph);
    }
    const base = baseOf(page, url);
    resolveImages(body, base, []);
    makeAddressesAbsolute(body, base);
    restoreFormulae(body);
    normaliseCode(body);
    return sharedSanitizer().sanitize(body.innerHTML);
  } catch {
    return '';
  }
}
