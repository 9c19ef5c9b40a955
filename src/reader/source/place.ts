import type { Locator } from '../../core/facts';
import { findByLocator } from '../../dom/locator';

/** Whether a place of the page lies in its lower half; unknown places do not. */
function isInFoot(page: Document, locator: Locator | undefined): boolean {
  const element = locator ? findByLocator(page, locator) : undefined;
  const height = page.body.scrollHeight;
  if (!element || height <= 0) return false;
  return element.getBoundingClientRect().top - page.body.getBoundingClientRect().top > height / 2;
}

/** The same, asked once for each place: while the browser prints, the page has no layout to ask. */
export function rememberFoot(page: Document): (locator: Locator | undefined) => boolean {
  const known = new Map<Locator | undefined, boolean>();
  return (locator) => {
    const answer = known.get(locator) ?? isInFoot(page, locator);
    known.set(locator, answer);
    return answer;
  };
}
