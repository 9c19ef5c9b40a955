const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

const elements = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup munder ' +
    'mover munderover mmultiscripts mprescripts none mtable mtr mtd merror semantics'
  ).split(' '),
);

const attributes = new Set(
  (
    'display displaystyle scriptlevel mathvariant mathcolor mathbackground mathsize width height depth lspace rspace ' +
    'voffset linethickness stretchy fence separator accent accentunder largeop movablelimits symmetric minsize maxsize ' +
    'form columnalign rowalign columnlines rowlines columnspacing rowspacing columnspan rowspan notation frame align ' +
    'dir class style alttext'
  ).split(' '),
);

/** Styles are lengths, colours and keywords; never an address. */
const plainStyle = /^(?!.*(?:url|image|expression))[\w\s.,:;%#()"'+-]*$/i;
/** Deeper formulae are no formulae. */
const MOST_NODES = 20_000;

/** True when a tree is nothing but MathML that draws: no links, no actions, no markup of another kind, no addresses. */
export function isPlainMath(math: Element): boolean {
  const all = [math, ...math.querySelectorAll('*')];
  return all.length <= MOST_NODES && all.every(isPlain);
}

function isPlain(element: Element): boolean {
  if (element.namespaceURI !== mathNamespace || !elements.has(element.localName)) return false;
  return [...element.attributes].every(
    ({ name, value }) => attributes.has(name) && (name !== 'style' || plainStyle.test(value)),
  );
}
