const leaves = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Names that TeX knows as functions; other names of several letters are words. */
const functions =
  /^(?:sin|cos|tan|cot|sec|csc|log|ln|lg|exp|lim|max|min|sup|inf|det|dim|ker|arg|gcd|deg|arcsin|arccos|arctan|sinh|cosh|tanh)$/;
const accents: Readonly<Record<string, string>> = {
  '¯': 'overline',
  '‾': 'overline',
  '→': 'vec',
  '^': 'hat',
  ˆ: 'hat',
  '˜': 'tilde',
  '~': 'tilde',
  '˙': 'dot',
};

/** Most elements of one formula that are read. */
const mostElements = 4_000;

/**
 * Writes a formula in presentation MathML as TeX: enough to be read and copied, not to be typeset exactly. Signs stay
 * the characters that they are. `''` for formulae that are empty or over 4,000 elements.
 */
export function texOf(math: Element): string {
  const elements = [...math.querySelectorAll('*')];
  if (elements.length > mostElements) return '';
  const written = new Map<Element, string>();
  // Backwards, so that the parts of an element are written before it.
  for (const element of elements.reverse()) written.set(element, write(element, written));
  return join(math, written).replace(/\s+/g, ' ').trim();
}

function partsOf(element: Element, written: ReadonlyMap<Element, string>): readonly string[] {
  return [...element.children].map((child) => written.get(child) ?? '');
}

function join(element: Element, written: ReadonlyMap<Element, string>): string {
  return partsOf(element, written).join('');
}

function write(element: Element, written: ReadonlyMap<Element, string>): string {
  const name = element.localName;
  if (leaves.has(name)) return leaf(name, (element.textContent ?? '').trim());
  const parts = partsOf(element, written);
  const [first = '', second = '', third = ''] = parts;
  switch (name) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    case 'semantics':
      return first;
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `\\frac{${first}}{${second}}`;
    case 'msqrt':
      return `\\sqrt{${parts.join('')}}`;
    case 'mroot':
      return `\\sqrt[${second}]{${first}}`;
    case 'msub':
    case 'munder':
      return `{${first}}_{${second}}`;
    case 'msup':
      return `{${first}}^{${second}}`;
    case 'mover':
      return over(first, second);
    case 'msubsup':
    case 'munderover':
      return `{${first}}_{${second}}^{${third}}`;
    case 'mfenced':
      return `${element.getAttribute('open') ?? '('}${parts.join(',')}${element.getAttribute('close') ?? ')'}`;
    case 'mtable':
      return `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
      return parts.join(' & ');
    default:
      return parts.join('');
  }
}

function leaf(name: string, text: string): string {
  // Signs that only tell renderers and screen readers what goes with what.
  const shown = text.replace(/[\u2061-\u2064\u200b]/g, '');
  if (name === 'mtext') return shown === '' ? ' ' : `\\text{${shown}}`;
  return name === 'mi' && functions.test(shown) ? `\\${shown} ` : shown;
}

function over(base: string, above: string): string {
  const accent = accents[above];
  return accent === undefined ? `{${base}}^{${above}}` : `\\${accent}{${base}}`;
}
