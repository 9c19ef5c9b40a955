import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/engine';

const sentence = '这一段说的是缓存怎样失效，以及为什么不能只靠过期时间来解决问题，最后给出一张对照表。';

/** Words of an article around a formula. */
function read(formula = ''): string {
  const text = `<p>${sentence}</p>`.repeat(4);
  const page = new DOMParser().parseFromString(
    `<title>缓存的失效</title><body><h1>缓存的失效</h1><div class="post-body">${text}<p>面积是${formula}。</p>${text}</div></body>`,
    'text/html',
  );
  return (readPage(page, 'https://notes.example/a.html').article?.textContent ?? '')
    .replaceAll(sentence, '')
    .replace(/\s+/g, '');
}

const tex = 'S=\\pi r^2';
const mathml = '<mrow><mi>S</mi><mo>=</mo><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup></mrow>';
const annotated = (encoding = 'application/x-tex') =>
  `<math><semantics>${mathml}<annotation encoding="${encoding}">${tex}</annotation></semantics></math>`;
const drawn =
  '<span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">S</span><span class="mrel">=</span></span><span class="base"><span class="mord">π</span><span class="mord">r<span>2</span></span></span></span>';

describe('the source stands in the text once', () => {
  test.each<readonly [name: string, html: string, wanted?: string]>([
    ['katex', `<span class="katex"><span class="katex-mathml">${annotated()}</span>${drawn}</span>`],
    [
      'katex in a block',
      `<span class="katex-display"><span class="katex"><span class="katex-mathml">${annotated()}</span>${drawn}</span></span>`,
      `$$${tex}$$`,
    ],
    [
      'katex of a blog host',
      `<span class="katex--inline"><span class="katex"><span class="katex-mathml">${annotated()}</span>${drawn}</span></span>`,
    ],
    [
      'katex in a block of a blog host',
      `<span class="katex--display"><span class="katex-display"><span class="katex"><span class="katex-mathml">${annotated()}</span>${drawn}</span></span></span>`,
      `$$${tex}$$`,
    ],
    [
      'katex whose MathML was flattened',
      `<span class="katex"><span class="katex-mathml">\n  S\n  =\n  π\n  r\n  2\n  \n  ${tex}\n </span>${drawn}</span>`,
    ],
    ['katex without the drawing', `<span class="katex"><span class="katex-mathml">${annotated()}</span></span>`],
    [
      'mathjax 2',
      `<span class="MathJax_Preview">S=πr2</span><span class="MathJax"><nobr><span class="math">S=πr2</span></nobr><span class="MJX_Assistive_MathML"><math>${mathml}</math></span></span><script type="math/tex">${tex}</script>`,
    ],
    [
      'mathjax 2 in a block',
      `<div class="MathJax_Display"><span class="MathJax">S=πr2</span></div><script type="math/tex; mode=display">${tex}</script>`,
      `$$${tex}$$`,
    ],
    ['mathjax 2, not drawn', `<script type="math/tex">${tex}</script>`],
    [
      'mathjax 2 in vectors',
      `<span class="MathJax_SVG"><svg><g></g></svg><span class="MJX_Assistive_MathML"><math>${mathml}</math></span></span>`,
      '$S=π{r}^{2}$',
    ],
    [
      'mathjax 3',
      `<mjx-container class="MathJax" jax="CHTML"><mjx-math><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math>${mathml}</math></mjx-assistive-mml></mjx-container>`,
      '$S=π{r}^{2}$',
    ],
    [
      'mathjax 3 in a block',
      `<mjx-container class="MathJax" jax="SVG" display="true"><svg></svg><mjx-assistive-mml>${annotated()}</mjx-assistive-mml></mjx-container>`,
      `$$${tex}$$`,
    ],
    [
      'mathjax 4',
      `<mjx-container jax="CHTML"><mjx-math data-latex="${tex}"><mjx-mi></mjx-mi></mjx-math></mjx-container>`,
    ],
    [
      'an encyclopedia',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;"><math alttext="{\\displaystyle ${tex}}"><semantics>${mathml}<annotation encoding="application/x-tex">{\\displaystyle ${tex}}</annotation></semantics></math></span><img src="https://math.example/render/svg/1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle ${tex}}"></span>`,
    ],
    [
      'an encyclopedia’s picture',
      `<img src="https://math.example/render/svg/1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle ${tex}}">`,
    ],
    [
      'a picture of an answer site',
      `<img src="https://www.zhihu.com/equation?tex=S%3D%5Cpi+r%5E2" alt="${tex}" eeimg="1">`,
    ],
    ['a picture without text', '<img src="https://latex.codecogs.com/svg.latex?S%3D%5Cpi%20r%5E2">'],
    [
      'a picture by formula',
      '<img src="https://math.jianshu.com/math?formula=S%3D%5Cpi%20r%5E2" class="math-inline" alt="S=\\pi r^2" mathimg="1">',
    ],
    ['MathML with its source', annotated()],
    ['MathML with its source, otherwise named', annotated('TeX')],
    ['MathML with text', `<math alttext="${tex}">${mathml}</math>`],
    [
      'MathML in a block',
      `<math display="block"><semantics>${mathml}<annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`,
      `$$${tex}$$`,
    ],
    ['MathML alone', `<math>${mathml}</math>`, '$S=π{r}^{2}$'],
    ['text', `$${tex}$`],
    ['text in brackets', `\\(${tex}\\)`, `\\(${tex}\\)`],
    ['text in a box for a renderer', `<span class="math inline">\\(${tex}\\)</span>`, `\\(${tex}\\)`],
  ])('%s', (...[, html, given]) => {
    const wanted = given ?? `$${tex}$`;
    expect(read(html)).toBe(`面积是${wanted.replace(/\s/g, '')}。`);
  });
});

describe('MathML without a source is written as TeX', () => {
  test.each([
    ['<mfrac><mi>a</mi><mi>b</mi></mfrac>', '\\frac{a}{b}'],
    ['<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>', '\\sqrt{a+b}'],
    ['<mroot><mi>a</mi><mn>3</mn></mroot>', '\\sqrt[3]{a}'],
    ['<msub><mi>a</mi><mi>i</mi></msub>', '{a}_{i}'],
    ['<msubsup><mi>a</mi><mi>i</mi><mn>2</mn></msubsup>', '{a}_{i}^{2}'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', '{∑}_{i}^{n}'],
    ['<mover><mi>a</mi><mo>¯</mo></mover>', '\\overline{a}'],
    ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>',
      '\\begin{matrix}1&0\\\\0&1\\end{matrix}',
    ],
    ['<mi>sin</mi><mi>x</mi>', '\\sinx'],
    ['<mtext>若</mtext><mi>x</mi>', '\\text{若}x'],
  ])('%s', (html, wanted) => {
    expect(read(`<math>${html}</math>`)).toBe(`面积是$${wanted}$。`);
  });

  test('deep nesting neither throws nor hangs', () => {
    expect(read(`<math>${'<mrow>'.repeat(300)}<mi>x</mi>${'</mrow>'.repeat(300)}</math>`)).toBe('面积是$x$。');
  });
});

describe('what is no formula', () => {
  test.each([
    ['<span class="math">数学</span>', '数学'],
    ['<img src="/up/equation.png" alt="推导的三步">', ''],
    ['五百元$，三百元$', '五百元$，三百元$'],
  ])('%s', (html, wanted) => {
    expect(read(html)).toBe(`面积是${wanted}。`);
  });
});
