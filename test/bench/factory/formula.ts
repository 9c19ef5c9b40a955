import { escapeAttribute, escapeText } from './markup';

/** A formula as a page shows it. */
export interface RenderedFormula {
  readonly html: string;
  /** What must be read; the formula's TeX unless told. */
  readonly wanted?: string;
  /** Addresses of a picture of the formula, which does as well. */
  readonly images?: readonly string[];
  /** Another reading that does as well. */
  readonly other?: string;
}

/** One way in which a page shows TeX. */
export interface FormulaStyle {
  readonly id: string;
  render(tex: string, isDisplay: boolean): RenderedFormula;
}

/** What a renderer shows: the same symbols, without commands. */
export function glyphsOf(tex: string): string {
  return tex
    .replace(/\\(?:begin|end)\{\w+\}/g, '')
    .replace(/\\eta\b/g, 'η')
    .replace(/\\epsilon\b/g, 'ϵ')
    .replace(/\\sum\b/g, '∑')
    .replace(/\\[cl]?dots\b/g, '⋯')
    .replace(/\\cdot\b/g, '⋅')
    .replace(/\\(?:left|right|,|\\)/g, '')
    .replace(/\\(ln)\b/g, '$1')
    .replace(/\\[a-z]+|[{}_^&]/g, '')
    .replace(/\s+/g, '');
}

const symbols = (tex: string, wrap: (glyph: string) => string) =>
  [...glyphsOf(tex)].map((glyph) => wrap(escapeText(glyph))).join('');

const row = (tex: string) =>
  `<mrow>${symbols(tex, (glyph) => (/[\p{L}]/u.test(glyph) ? `<mi>${glyph}</mi>` : /\d/.test(glyph) ? `<mn>${glyph}</mn>` : `<mo>${glyph}</mo>`))}</mrow>`;

const mathml = (tex: string, isDisplay = false) =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${isDisplay ? ' display="block"' : ''}><semantics>${row(tex)}<annotation encoding="application/x-tex">${escapeText(tex)}</annotation></semantics></math>`;

function katex(tex: string, isDisplay: boolean): string {
  const view = symbols(tex, (glyph) => `<span class="mord mathnormal">${glyph}</span>`);
  const inner = `<span class="katex"><span class="katex-mathml">${mathml(tex)}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut" style="height:1em"></span>${view}</span></span></span>`;
  return isDisplay ? `<span class="katex-display">${inner}</span>` : inner;
}

/** Formulas as pictures made by a server from the TeX in its address. */
function pictured(id: string, server: string, more: string): FormulaStyle {
  return {
    id,
    render: (tex, isDisplay) => {
      const address = `${server}${encodeURIComponent(tex)}`;
      const image = `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(tex)}"${more}>`;
      return { html: isDisplay ? `<p>${image}</p>` : image, images: [address] };
    },
  };
}

/** Every style of formula that the factory knows. */
export const formulaStyles: readonly FormulaStyle[] = [
  {
    id: 'raw',
    render: (tex, isDisplay) => ({ html: isDisplay ? `<p>$$${escapeText(tex)}$$</p>` : `$${escapeText(tex)}$` }),
  },
  {
    id: 'raw-brackets',
    render: (tex, isDisplay) => ({
      html: isDisplay ? `<p>\\[${escapeText(tex)}\\]</p>` : `\\(${escapeText(tex)}\\)`,
    }),
  },
  { id: 'katex', render: (tex, isDisplay) => ({ html: katex(tex, isDisplay) }) },
  {
    id: 'katex-wrapped',
    render: (tex, isDisplay) => ({
      html: isDisplay
        ? `<span class="katex--display">${katex(tex, true)}</span>`
        : `<span class="katex--inline">${katex(tex, false)}</span>`,
    }),
  },
  {
    id: 'mathjax2',
    render: (tex, isDisplay) => {
      const view = `<span class="MathJax_Preview"></span><span class="MathJax" tabindex="0"><nobr><span class="math"><span class="mrow">${symbols(tex, (glyph) => `<span class="mi">${glyph}</span>`)}</span></span></nobr></span><script type="math/tex${isDisplay ? '; mode=display' : ''}">${tex}</script>`;
      return { html: isDisplay ? `<div class="MathJax_Display" style="text-align:center">${view}</div>` : view };
    },
  },
  {
    id: 'mathjax2-mathml',
    render: (tex, isDisplay) => {
      const data = escapeAttribute(`<math xmlns="http://www.w3.org/1998/Math/MathML">${row(tex)}</math>`);
      const view = `<span class="MathJax_SVG" data-mathml="${data}" role="presentation"><svg width="40" height="20"><g></g></svg><span class="MJX_Assistive_MathML" role="presentation"><math xmlns="http://www.w3.org/1998/Math/MathML">${row(tex)}</math></span></span><script type="math/tex${isDisplay ? '; mode=display' : ''}">${tex}</script>`;
      return { html: isDisplay ? `<div class="MathJax_SVG_Display">${view}</div>` : view };
    },
  },
  {
    id: 'mathjax3',
    render: (tex, isDisplay) => ({
      html: `<mjx-container class="MathJax" jax="CHTML"${isDisplay ? ' display="true"' : ''}><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi><mjx-c class="mjx-c"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on">${mathml(tex)}</mjx-assistive-mml></mjx-container>`,
    }),
  },
  {
    id: 'mathml',
    render: (tex, isDisplay) => ({
      html: `<math xmlns="http://www.w3.org/1998/Math/MathML"${isDisplay ? ' display="block"' : ''}>${row(tex)}</math>`,
      wanted: glyphsOf(tex),
    }),
  },
  {
    id: 'mathml-annotated',
    render: (tex, isDisplay) => ({ html: mathml(tex, isDisplay), other: glyphsOf(tex) }),
  },
  pictured('picture-eeimg', 'https://www.zhihu.com/equation?tex=', ' eeimg="1"'),
  pictured('picture-server', 'https://latex.codecogs.com/svg.latex?', ''),
];
