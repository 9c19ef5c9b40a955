import type { Locator } from '../../core/facts';
import { findByLocator } from '../../dom/locator';

/** Whether a place of the page lies in its lower half; unknown places do not. */
export function isInFoot(page: Document, locator: Locator | undefined): boolean {
  const element = locator ? findByLocator(page, locator) : undefined;
  const height = page.body.scrollHeight;
  if (!element || height <= 0) return false;
  return element.getBoundingClientRect().top - page.body.getBoundingClientRect().top > height / 2;
}
