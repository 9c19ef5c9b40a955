import { selectAny } from '../select-any';
import type { Found, Stripper } from '../stripper';

const fields = [
  'input:not([type=checkbox]):not([type=radio]):not([type=hidden]):not([type=image])',
  'textarea',
  'select',
];
/** Longest text around the fields of a form: labels, a slogan, the words on the button. */
const longestText = 90;

/** Forms to subscribe, search or reply: fields with the few words around them. The reader shows no fields. */
export const formBox: Stripper = {
  id: 'form-box',
  reason: 'navigation',
  live: false,
  find({ root, lines }) {
    const found: Found[] = [];
    const taken = new Set<Element>();
    for (const field of selectAny(root, fields)) {
      const box = boxOf(field, root);
      if (box === undefined || taken.has(box) || lines.unitsIn(box) === 0) continue;
      taken.add(box);
      found.push({ elements: [box], count: 1 });
    }
    return found;
  },
};

/** The widest box around a field that holds nothing but it and a few words, or nothing when there is none. */
function boxOf(field: Element, root: Element): Element | undefined {
  let box: Element | undefined;
  for (let up = field.parentElement; up !== null && up !== root; up = up.parentElement) {
    const text = (up.textContent ?? '').trim();
    if (text.length > longestText || /[。；]/.test(text) || /^(?:P|LI|TD|BODY)$/.test(up.nodeName)) break;
    if (up.querySelector('img,pre,h1,h2,table') !== null) break;
    box = up;
  }
  return box;
}
