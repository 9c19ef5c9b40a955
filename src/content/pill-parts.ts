/** Drawings of the pill: the product's mark and a cross, on the grids of the design. */
const drawings = {
  mark: {
    box: '0 0 16 16',
    path: 'M8.2 3H5.9A2.5 2.5 0 0 0 5.9 8H10.1A2.5 2.5 0 0 1 10.1 13H2.6',
    width: '1.8',
    dot: { cx: '12', cy: '3', r: '1.9' },
  },
  cross: { box: '0 0 18 18', path: 'M4.5 4.5l9 9M13.5 4.5l-9 9', width: '1.5', dot: undefined },
} as const;

const SVG = 'http://www.w3.org/2000/svg';

/** What an element is made with. */
export interface PartOptions {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Element | undefined)[];
}

/** Makes one element of our own; texts go in as text. */
export function part<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  { text, children = [], attributes = {}, ...options }: PartOptions = {},
): HTMLElementTagNameMap[K] {
  const element = page.createElement(tag);
  if (options.class) element.className = options.class;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A drawing that says nothing to screen readers. */
export function drawing(page: Document, name: keyof typeof drawings): SVGSVGElement {
  const { box, path, width, dot } = drawings[name];
  const svg = page.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  const line = page.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('stroke-width', width);
  svg.append(line);
  if (dot) {
    const circle = page.createElementNS(SVG, 'circle');
    for (const [key, value] of Object.entries(dot)) circle.setAttribute(key, value);
    svg.append(circle);
  }
  return svg;
}

/** A button that only a person's own click works; events made by the page do nothing. */
export function button(page: Document, work: () => void, options: PartOptions): HTMLButtonElement {
  const element = part(page, 'button', { ...options, attributes: { type: 'button', ...options.attributes } });
  element.addEventListener('click', (event) => {
    if (event.isTrusted) work();
  });
  return element;
}
