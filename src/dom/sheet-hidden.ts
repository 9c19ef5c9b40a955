import type { Names } from './names';
import { isPresent } from './select-any';
import { isHiddenByMarkup } from './visibility';

/** Characters of style sheets in the page that are looked through. */
const mostCharacters = 200_000;
const mostSelectors = 200;
/** Names only: whatever depends on state or place may show. */
const plainSelector = /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+){1,3}$/i;
/** Longest text that is taken for bait; longer ones are parts of the article that a script folds. */
const longestHidden = 200;

/**
 * Marks with `hidden` what the page's own style elements hide in a copy: bait for search engines and collectors' marks
 * between the lines. Long texts, code, pictures and what a script has shown again stay.
 */
export function markHiddenBySheets(document: Document, copy: Element, names: Names): void {
  for (const selector of hidingSelectors(document)) {
    if (!isPresent(copy, selector, names)) continue;
    for (const element of copy.querySelectorAll(selector)) {
      const text = (element.textContent ?? '').trim();
      const isShown = /display\s*:\s*(?!none)|visibility\s*:\s*visible/i.test(element.getAttribute('style') ?? '');
      if (text === '' || text.length > longestHidden || isShown) continue;
      if (element.querySelector('pre,img,h1,h2,h3,table') === null) element.setAttribute('hidden', '');
    }
  }
}

function hidingSelectors(document: Document): readonly string[] {
  let text = '';
  for (const sheet of document.querySelectorAll('style')) {
    if (text.length < mostCharacters) text += `${sheet.textContent ?? ''}\n`;
  }
  const plain = text.slice(0, mostCharacters).replace(/\/\*[^*]{0,2000}\*\//g, '');
  const found = topRules(plain)
    .filter(([, declarations]) => isHiddenByMarkup((name) => (name === 'style' ? declarations : null)))
    .flatMap(([selectors]) => selectors.split(',').map((one) => one.trim()))
    .filter((one) => plainSelector.test(one));
  return [...new Set(found)].slice(0, mostSelectors);
}

/** Rules outside of all conditions, as selector and declarations. Cut at the ends of rules: sheets have braces by the thousand. */
function topRules(text: string): readonly (readonly [selectors: string, declarations: string])[] {
  const rules: (readonly [string, string])[] = [];
  let depth = 0;
  for (const piece of text.split('}')) {
    const open = piece.lastIndexOf('{');
    if (open !== -1 && depth === 0 && piece.indexOf('{') === open)
      rules.push([piece.slice(0, open), piece.slice(open + 1)]);
    else depth = Math.max(0, depth + piece.split('{').length - 2);
  }
  return rules;
}
