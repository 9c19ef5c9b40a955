import { selectAny } from './select-any';

/** Drawn formulae, each with the source it was drawn from. */
const drawn = '.katex .MathJax .MathJax_Display .MathJax_Preview .MathJax_SVG .MathJax_CHTML mjx-container'.split(' ');
const source = 'annotation[encoding="application/x-tex"], script[type^="math/tex"]';

/**
 * Puts TeX in place of drawn formulae in a copy: renderers leave the drawing, a hidden twin for screen readers and
 * the source side by side, and all three would be read. A drawing without its source is left as it is.
 */
export function restoreFormulae(root: Element): void {
  for (const script of root.querySelectorAll('script[type^="math/tex"]')) {
    const isBlock = (script.getAttribute('type') ?? '').includes('mode=display');
    dropDrawings(script);
    script.replaceWith(write(script, script.textContent ?? '', isBlock));
  }
  for (const formula of selectAny(root, drawn)) {
    const tex = formula.querySelector(source)?.textContent ?? '';
    if (tex.trim() === '' || !root.contains(formula)) continue;
    const display = formula.closest('.katex-display');
    (display ?? formula).replaceWith(write(formula, tex, display !== null));
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

function write(near: Element, tex: string, isBlock: boolean): Element {
  const made = (near.ownerDocument as Document).createElement('span');
  made.textContent = isBlock ? `$$${tex.trim()}$$` : `$${tex.trim()}$`;
  return made;
}
