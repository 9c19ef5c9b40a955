import { escapeText } from './markup';

/** One way in which a page shows TeX. */
export interface FormulaStyle {
  readonly id: string;
  render(tex: string, isDisplay: boolean): string;
}

/** What a renderer shows: the same symbols, without commands. */
function glyphs(tex: string): string {
  return tex
    .replace(/\\(eta|frac|cdot)\b/g, 'η')
    .replace(/\\[a-z]+|[{}_^]/g, '')
    .replace(/\s+/g, '');
}

const mathml = (tex: string) =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>${escapeText(glyphs(tex))}</mi></mrow><annotation encoding="application/x-tex">${escapeText(tex)}</annotation></semantics></math>`;

/** Every style of formula that the factory knows. */
export const formulaStyles: readonly FormulaStyle[] = [
  { id: 'raw', render: (tex, isDisplay) => (isDisplay ? `<p>$$${escapeText(tex)}$$</p>` : `$${escapeText(tex)}$`) },
  {
    id: 'katex',
    render: (tex, isDisplay) => {
      const inner = `<span class="katex"><span class="katex-mathml">${mathml(tex)}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut" style="height:1em"></span><span class="mord mathnormal">${escapeText(glyphs(tex))}</span></span></span></span>`;
      return isDisplay ? `<span class="katex-display">${inner}</span>` : inner;
    },
  },
  {
    id: 'mathjax2',
    render: (tex, isDisplay) => {
      const view = `<span class="MathJax_Preview"></span><span class="MathJax" tabindex="0"><nobr><span class="math"><span class="mrow"><span class="mi">${escapeText(glyphs(tex))}</span></span></span></nobr></span><script type="math/tex${isDisplay ? '; mode=display' : ''}">${tex}</script>`;
      return isDisplay ? `<div class="MathJax_Display" style="text-align:center">${view}</div>` : view;
    },
  },
  {
    id: 'mathjax3',
    render: (tex, isDisplay) =>
      `<mjx-container class="MathJax" jax="CHTML"${isDisplay ? ' display="true"' : ''}><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on">${mathml(tex)}</mjx-assistive-mml></mjx-container>`,
  },
];
