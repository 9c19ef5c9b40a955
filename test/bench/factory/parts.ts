/** What an engine's article is made of, read the same way for every engine. Runs inside a page. */
export interface ArticleParts {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  /** Text in which blocks end in a line break, so that words of two blocks never touch. */
  readonly content: string;
  readonly code: readonly string[];
  /** Absolute addresses of the images. */
  readonly images: readonly string[];
}

const blockNames =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,th,thead,tr,ul';

function breakLines(root: Element): void {
  const { ownerDocument } = root;
  for (const line of root.querySelectorAll('br')) line.replaceWith(ownerDocument.createTextNode('\n'));
  for (const block of root.querySelectorAll(blockNames)) block.append(ownerDocument.createTextNode('\n'));
}

/** A block of code as a reader would copy it: lines that are elements end in one line break. */
function codeText(pre: Element): string {
  for (const line of pre.querySelectorAll('br')) {
    const isOnly = line.parentElement?.childNodes.length === 1 && line.parentElement.matches('div,li,p');
    line.replaceWith(pre.ownerDocument.createTextNode(isOnly ? '' : '\n'));
  }
  for (const line of pre.querySelectorAll('div,li,p,tr')) {
    if (!line.textContent.endsWith('\n')) line.append(pre.ownerDocument.createTextNode('\n'));
  }
  return pre.textContent;
}

/** Reads the parts of an article's markup. */
export function readParts(html: string, url: string): Pick<ArticleParts, 'content' | 'code' | 'images'> {
  const parse = () => new DOMParser().parseFromString(html, 'text/html').body;
  const whole = parse();
  const code = [...whole.querySelectorAll('pre')].filter((pre) => pre.parentElement?.closest('pre') === null);
  const images = [...whole.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  const flat = parse();
  for (const unread of flat.querySelectorAll('script,style,noscript,template')) unread.remove();
  breakLines(flat);
  return {
    content: flat.textContent,
    code: code.map(codeText),
    images: images.map((source) => (URL.canParse(source, url) ? new URL(source, url).href : source)),
  };
}
