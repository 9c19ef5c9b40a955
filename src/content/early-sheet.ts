import type { SiteRule } from '../core/rules/rule';
import { adoptSheet, dropSheets } from '../dom/adopted-sheets';

/**
 * How long a page is kept from its first paint while cleaning is prepared: shorter than what a reader notices as slow.
 */
const LONGEST_HOLD = 400;

/**
 * Keeps a page from being seen until it is cleaned, so that nothing jumps; gives the function that lets it be seen.
 * Ends by itself, for a page that comes slowly must not stay away.
 */
export function holdPaint(page: Document): () => void {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync('body{opacity:0!important}');
  adoptSheet(page, sheet);
  const end = (): void => dropSheets(page, (each) => each === sheet);
  setTimeout(end, LONGEST_HOLD);
  return end;
}

/**
 * Hides what a rule names while the page is still being built, before any of it is painted; gives the function that
 * ends it. It is a stand-in: as soon as the page is there, cleaning proper hides the same elements, with its checks.
 */
export function hideEarly(page: Document, rule: SiteRule): () => void {
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  const blank = page.createDocumentFragment();
  const isUsable = (selector: string): boolean => {
    try {
      blank.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const kept = (rule.keep ?? []).filter(isUsable).join(',');
  const stays = kept === '' ? '' : `:not(:is(${kept})):not(:has(:is(${kept}))):not(:is(${kept}) *)`;
  for (const selector of rule.remove ?? []) {
    if (!isUsable(selector)) continue;
    try {
      sheet.insertRule(`:is(${selector}):not(html,body)${stays}{display:none!important}`);
    } catch {
      // Browsers that know the selector may still not know it inside of another.
    }
  }
  if (sheet.cssRules.length > 0) adoptSheet(page, sheet);
  return () => dropSheets(page, (each) => each === sheet);
}
