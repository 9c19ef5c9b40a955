import { texOf } from './mathml';
import type { Names } from './names';
import { selectAny } from './select-any';

/** Boxes of drawn formulae, outermost first: encyclopedias, KaTeX, MathJax 2 to 4, MathML by itself. */
const drawn =
  '.mwe-math-element .katex--display .katex-display .katex .MathJax_Display .MathJax_SVG_Display .MathJax .MathJax_SVG .MathJax_CHTML mjx-container math'.split(
    ' ',
  );
const annotation = 'annotation[encoding*="tex" i]';

/** Servers that draw the formula in the address. */
const formulaServer =
  /^https?:\/\/(?:[\w-]+\.)*(?:zhihu\.com\/equation|juejin\.cn\/equation|codecogs\.com\/|jianshu\.com\/math|csdn\.net\/eq|googleapis\.com\/chart\?cht=tx|forkosh\.com\/math|math\.now\.sh|upmath\.me\/)/i;
const formulaImages =
  'img[eeimg], img[mathimg], img[class*="mwe-math"], img[class~="math-inline"], img[class~="math-block"], img[class~="latex"], img[src*="/equation?"], img[src*="codecogs.com"], img[src*="latex.csdn.net"], img[src*="cht=tx"]';

/**
 * Puts TeX in place of formulae in a copy: renderers leave the drawing, a twin for screen readers and the source side
 * by side, and all three would be read. MathML without a source is written as TeX; a drawing that holds neither is
 * left as it is.
 */
export function restoreFormulae(root: Element, names?: Names): void {
  for (const script of root.querySelectorAll('script[type^="math/tex"]')) {
    const isBlock = (script.getAttribute('type') ?? '').includes('mode=display');
    dropDrawings(script);
    script.replaceWith(write(script, script.textContent ?? '', isBlock));
  }
  for (const formula of selectAny(root, drawn, names)) {
    if (!root.contains(formula)) continue;
    const tex = sourceOf(formula);
    if (tex !== '') formula.replaceWith(write(formula, tex, isBlock(formula)));
  }
  for (const image of root.querySelectorAll('img')) {
    const tex = image.matches(formulaImages) ? sourceOfImage(image) : '';
    if (tex !== '') image.replaceWith(write(image, tex, false));
  }
}

/** MathJax puts its drawings right before the script that holds the source. */
function dropDrawings(script: Element): void {
  for (let count = 0; count < 3; count++) {
    const before = script.previousElementSibling;
    if (before === null || !/MathJax|mjx-/i.test(`${before.nodeName} ${before.getAttribute('class') ?? ''}`)) return;
    before.remove();
  }
}

function isBlock(formula: Element): boolean {
  const math = formula.nodeName === 'math' ? formula : formula.querySelector('math');
  return (
    /display/i.test(formula.getAttribute('class') ?? '') ||
    formula.getAttribute('display') === 'true' ||
    math?.getAttribute('display') === 'block'
  );
}

function sourceOf(formula: Element): string {
  const math = formula.nodeName === 'math' ? formula : formula.querySelector('math');
  const latex = formula.querySelector('[data-latex],[data-tex]');
  return (
    clean(formula.querySelector(annotation)?.textContent ?? '') ||
    clean(math?.getAttribute('alttext') ?? '') ||
    clean(latex?.getAttribute('data-latex') ?? latex?.getAttribute('data-tex') ?? '') ||
    flattened(formula) ||
    (math === null ? '' : texOf(math))
  );
}

const squeezed = (text: string) => text.replace(/[\s\u200b\u2061-\u2064]/g, '');

/**
 * The source out of a KaTeX twin whose MathML tags a host has taken away: what is left are the signs as they are
 * drawn, then the source.
 */
function flattened(formula: Element): string {
  const twin = formula.querySelector('.katex-mathml');
  const signs = squeezed(formula.querySelector('.katex-html')?.textContent ?? '');
  if (twin === null || twin.querySelector('math') !== null || signs === '') return '';
  const text = twin.textContent ?? '';
  if (!squeezed(text).startsWith(signs)) return '';
  let seen = 0;
  for (const [at, sign] of [...text].entries()) {
    if (seen === signs.length) return clean([...text].slice(at).join(''));
    seen += squeezed(sign).length;
  }
  return '';
}

/** Without the wrapper that encyclopedias put around each formula. */
function clean(tex: string): string {
  const trimmed = tex.trim();
  return /^\{\\(?:display|text)style\s([\s\S]*)\}$/.exec(trimmed)?.[1]?.trim() ?? trimmed;
}

function sourceOfImage(image: Element): string {
  const src = image.getAttribute('src') ?? '';
  const alt = clean(image.getAttribute('alt') ?? '');
  const isServed = formulaServer.test(src);
  const isMarked = /math|latex/i.test(image.getAttribute('class') ?? '') || image.hasAttribute('eeimg');
  if (!isServed && !isMarked) return '';
  if (alt !== '' && !/^(?:\[?公式\]?|equation|formula|math)$/i.test(alt)) return alt;
  return isServed ? clean(inQuery(src)) : '';
}

/** The TeX that stands in an address after `tex=`, `formula=` or the bare `?`. */
function inQuery(src: string): string {
  const query = src.slice(src.indexOf('?') + 1);
  const raw = /(?:^|&)(?:tex|formula|chl|from)=([^&]*)/.exec(query)?.[1] ?? query;
  try {
    return decodeURIComponent(raw.replaceAll('+', '%20'));
  } catch {
    return '';
  }
}

function write(near: Element, tex: string, isBlock: boolean): Element {
  const made = (near.ownerDocument as Document).createElement('span');
  made.textContent = isBlock ? `$$${tex.trim()}$$` : `$${tex.trim()}$`;
  return made;
}
