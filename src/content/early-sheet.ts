import type { SiteRule } from '../core/rules/rule';
import { adoptSheet, dropSheets } from '../dom/adopted-sheets';

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
