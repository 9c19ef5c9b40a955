import { closedRootOf } from '../../platform/closed-root';

/** What of a page is other while it is covered: attributes of root and body, and the title. */
interface PageBefore {
  readonly style: string | null;
  readonly inert: string | null;
  readonly title: string;
}

/** Notes in the reader's own closed tree how the page was before it was covered. */
export function noteBefore(stage: HTMLElement, before: PageBefore): void {
  stage.dataset['before'] = JSON.stringify(before);
}

/** The page as it is now. */
export function pageNow(document: Document): PageBefore {
  return {
    style: document.documentElement.getAttribute('style'),
    inert: document.body?.getAttribute('inert') ?? null,
    title: document.title,
  };
}

/**
 * Takes away readers whose scripts are gone, and gives the page back as they noted it: when an extension is updated,
 * Firefox (153) ends its scripts without a word, and what they showed stays where it is, dead.
 */
export function clearLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    const noted = closedRootOf(element)?.querySelector<HTMLElement>('[data-before]')?.dataset['before'];
    const before = noted === undefined ? undefined : readNote(noted);
    if (!before) continue;
    element.remove();
    setOrRemove(document.documentElement, 'style', before.style);
    if (document.body) setOrRemove(document.body, 'inert', before.inert);
    if (typeof before.title === 'string' && document.title !== before.title) document.title = before.title;
  }
}

/** A page can write such a note as well; it can do no more with it than it could do anyway. */
function readNote(note: string): Partial<PageBefore> | undefined {
  try {
    const value: unknown = JSON.parse(note);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function setOrRemove(element: Element, attribute: string, value: unknown): void {
  if (typeof value === 'string') element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}
