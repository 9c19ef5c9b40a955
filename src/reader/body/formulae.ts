import { formulaPack } from '../../packs/contracts';
import type { BodyServices } from './body-services';

/** TeX in running text, in the order of trial: `$$…$$`, `\[…\]`, `\(…\)`, `$…$`. */
const formula =
  /\$\$([^$]{1,4000})\$\$|\\\[([^\n]{1,4000}?)\\\]|\\\(([^\n]{1,1000}?)\\\)|(?<![\\$\w])\$([^$\n]{1,1000})\$(?![\w$])/g;

/** A dollar sign may just be money: between single ones there must be something that only TeX writes. */
const surelyTex = /[\\^_{}=<>]|^[A-Za-z]$|^[A-Za-z]'?\s?\([\w,\s]+\)$/;
const prose = /[\p{Script=Han}，。；：]/u;

/** More formulae than this stay as TeX. */
const MOST = 2000;

/** Milliseconds of work between two pauses. */
const SLICE = 30;

/**
 * Marks the TeX in a text, as extraction left it or as the page itself shows it, with `.tex` (and `data-block` where it
 * was displayed). The text stays what it was, in the face of code, until it is typeset.
 */
export function markFormulae(root: Element): readonly HTMLElement[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node && texts.length < MOST; node = walker.nextNode()) {
    const text = node as Text;
    if (/\$|\\[([]/.test(text.data) && !text.parentElement?.closest('pre,code,kbd,samp')) texts.push(text);
  }
  return texts.flatMap(markText);
}

function markText(text: Text): readonly HTMLElement[] {
  const { data } = text;
  const parts: (string | HTMLElement)[] = [];
  let end = 0;
  for (const match of data.matchAll(formula)) {
    const [whole, block, bracket, paren, single] = match;
    const tex = (block ?? bracket ?? paren ?? single ?? '').trim();
    if (tex === '' || !isTex(tex, single !== undefined, text, whole)) continue;
    const element = text.ownerDocument.createElement('span');
    element.className = 'tex';
    element.setAttribute('translate', 'no');
    element.dataset['tex'] = tex;
    element.toggleAttribute('data-block', (block ?? bracket) !== undefined);
    element.textContent = whole;
    parts.push(data.slice(end, match.index), element);
    end = match.index + whole.length;
  }
  if (parts.length === 0) return [];
  text.replaceWith(...parts, data.slice(end));
  return parts.filter((part) => typeof part !== 'string');
}

/**
 * What extraction wrote stands alone in its element and is believed; in running text money must not become a formula.
 */
function isTex(tex: string, isSingle: boolean, text: Text, whole: string): boolean {
  if (!isSingle || (text.parentElement?.localName === 'span' && text.data.trim() === whole)) return true;
  return surelyTex.test(tex) && !prose.test(tex);
}

/** Typesets marked formulae, some at a time; what cannot be typeset stays as TeX. */
export async function typesetFormulae(formulae: readonly HTMLElement[], services: BodyServices): Promise<void> {
  const pack = formulae.length > 0 ? await services.need(formulaPack) : undefined;
  if (!pack) return;
  let pauseAt = performance.now() + SLICE;
  for (const element of formulae) {
    if (services.signal.aborted) return;
    const math = pack.typeset(element.dataset['tex'] ?? '', element.hasAttribute('data-block'), element.ownerDocument);
    if (math) {
      element.replaceChildren(math);
      element.toggleAttribute('data-set', true);
    }
    if (performance.now() < pauseAt) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pauseAt = performance.now() + SLICE;
  }
}
