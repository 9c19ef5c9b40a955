import { selectAny } from '../select-any';
import type { Found, Stripper } from '../stripper';
import { isHiddenByMarkup } from '../visibility';

const hiding = ['[hidden]', '[aria-hidden=true]', '[style]'];

/** Text that the page's own markup hides from readers: bait for search engines, spare copies, menus folded away. */
export const hiddenText: Stripper = {
  id: 'hidden-text',
  reason: 'hidden',
  live: false,
  share: 0.6,
  find({ root, lines }) {
    const found: Found[] = [];
    let last: Element | undefined;
    for (const element of selectAny(root, hiding)) {
      if (last?.contains(element) === true || element.nodeName === 'BODY') continue;
      if (!isHiddenByMarkup((name) => element.getAttribute(name))) continue;
      if (lines.unitsIn(element) === 0 && !/\S/.test(element.textContent ?? '')) continue;
      if (element.closest('pre,code,.katex,mjx-container,math') !== null) continue;
      last = element;
      found.push({ elements: [element], count: 1 });
    }
    return found;
  },
};
