import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { isPlainAddress } from '../core/url/plain-address';

/** Makes page markup safe as a string. See {@link createSanitizer}. */
export interface Sanitizer {
  /**
   * Markup that holds only the tags and attributes listed here, with absolute http(s)/mailto links that give away no
   * referrer, and images that load lazily. Same input, same output; output put in again comes out unchanged.
   */
  sanitize(html: string): string;
  /** The first half of it, for pieces of a long text: not safe until what they make together went through `settle`. */
  clean(html: string): string;
  /** The second half: {@link clean} markup, cleaned until it is its own parse. */
  settle(cleaned: string): string;
}

const allowedTags = (
  'p br hr h1 h2 h3 h4 h5 h6 div section span strong b em i u s del ins mark small sub sup kbd samp var code pre ' +
  'blockquote q cite abbr dfn time ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure ' +
  'figcaption img a details summary ruby rt rp wbr bdi'
).split(' ');

const allowedAttributes =
  'href src alt title width height colspan rowspan span start reversed datetime lang dir scope open class'.split(' ');

/** Attributes that our own hooks write. They must survive, so that what was sanitised once stays as it is. */
const writtenAttributes = ['rel', 'target', 'referrerpolicy', 'loading', 'decoding'];

const droppedWithContent = (
  'script style noscript template iframe object svg math textarea xmp title select noembed noframes video audio ' +
  'portal plaintext'
).split(' ');

const config: Config = Object.freeze(
  Object.assign(Object.create(null), {
    // The body is the frame in which DOMPurify works and is never written; were it not allowed, all that is in it would
    // be copied out of it first. No parser puts one into another.
    ALLOWED_TAGS: [...allowedTags, 'body'],
    ALLOWED_ATTR: [...allowedAttributes, ...writtenAttributes],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
    // Without this list DOMPurify holds every attribute's value to the pattern above and drops `colspan="2"`.
    ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => name !== 'href' && name !== 'src'),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    FORBID_CONTENTS: droppedWithContent,
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: null, attributeNameCheck: null, allowCustomizedBuiltInElements: false },
    SANITIZE_DOM: true,
    WHOLE_DOCUMENT: false,
    IN_PLACE: false,
    RETURN_DOM: false,
    RETURN_DOM_FRAGMENT: false,
  }) as Config,
);

/** Largest value of each sizing attribute; over it the attribute is clamped, not dropped. */
const clamps: Readonly<Record<string, number>> = {
  width: 10_000,
  height: 10_000,
  colspan: 100,
  rowspan: 1_000,
  span: 1_000,
};

const languageClass = /^language-[a-z0-9+#-]{1,20}$/;
const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=\s]+$/i;
const maximumDataImage = 1_000_000;

const keptNames: ReadonlySet<string> = new Set([...allowedAttributes, ...writtenAttributes, 'is']);
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/**
 * Takes from the elements of a copy the attributes that a sanitiser would take anyway, which costs it ten times as much.
 * A saving, not a safeguard: what is written then still goes through {@link Sanitizer.sanitize}.
 */
export function dropUnkeptAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (!element.hasAttributes() || element.namespaceURI !== htmlNamespace) continue;
    const mayHaveClass = element.nodeName === 'CODE' || element.nodeName === 'PRE';
    for (const name of element.getAttributeNames())
      if (!keptNames.has(name) || (name === 'class' && !mayHaveClass)) element.removeAttribute(name);
  }
}

/** Elements on which an address means something; on all others it goes. */
const addressed: Readonly<Record<string, string>> = { A: 'href', IMG: 'src' };

/** What the sanitiser takes from a window. */
export type SanitizerWindow = Omit<WindowLike, 'document' | 'trustedTypes' | 'MozNamedAttrMap'>;

/**
 * How often markup is cleaned and parsed again until it stands still. Markup of real pages needs one or two rounds;
 * five nested formatting elements around tables need four.
 */
const maximumRounds = 8;

/**
 * A sanitiser of its own for one window: hooks of the page or of another caller never meet ours. Text and markup of
 * the page go in as a string and come out as a string, because a node that once carried page markup may keep
 * handlers that outlive their attribute.
 *
 * Of the window only classes are used, never its document: a picture named `implementation` would take the document's
 * place there and switch the sanitiser off. Throws when the browser lacks what safe parsing needs.
 */
export function createSanitizer(window: SanitizerWindow): Sanitizer {
  const document = new window.DOMParser().parseFromString('<!DOCTYPE html><body></body>', 'text/html');
  const purify: DOMPurify = createDOMPurify(windowFor(window, document));
  if (!purify.isSupported) throw new Error('this browser cannot parse markup safely');
  purify.addHook('uponSanitizeAttribute', (node, data) => {
    // It would be written again: see `withoutBuiltIns`. Asked of every attribute, not of every node.
    if (data.attrName === 'is') node.remove();
    const value = judgeAttribute(node, data.attrName, data.attrValue);
    if (value === undefined) data.keepAttr = false;
    else data.attrValue = value;
  });
  purify.addHook('afterSanitizeAttributes', finishElement);
  // Handed over with every call, it would be read again with every call.
  purify.setConfig(config);
  const parse = parserIn(document);
  const clean = (html: string): string => purify.sanitize(withoutBuiltIns(html, parse, document));
  const settled = (cleaned: string): string => settle(cleaned, clean, parse);
  return { sanitize: (html) => settled(clean(html)), clean, settle: settled };
}

/**
 * The window as DOMPurify sees it. Without Trusted Types: it would make a policy of its own, which a page may forbid
 * and would be told of; the extension's world needs none.
 */
function windowFor(window: SanitizerWindow, document: Document): WindowLike {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser } =
    window;
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  };
}

/**
 * Cleans until the markup is its own parse: HTML exists that parses into a tree which, written and parsed once more,
 * is another (`<p>` around `<table>`, `<a>` in `<a>`), and there the next parser could meet what no hook has seen.
 * Markup that never stands still is hostile; only its text stays.
 */
function settle(cleaned: string, clean: (html: string) => string, parse: Parse): string {
  let current = cleaned;
  for (let round = 0; round < maximumRounds; round++) {
    const parsed = parse(current).innerHTML;
    if (parsed === current) return current;
    current = clean(parsed);
  }
  const { textContent } = parse(current);
  const text = parse('<p></p>');
  if (text.firstElementChild !== null) text.firstElementChild.textContent = textContent;
  return text.innerHTML;
}

/** Markup as elements of a document without a window: nothing in it loads or runs. */
type Parse = (html: string) => HTMLElement;

/**
 * The body that holds the markup stands in no document, so none of its names can take the place of a property there;
 * parsing is a tenth faster for it.
 */
function parserIn(document: Document): Parse {
  const inert = document.implementation.createHTMLDocument('');
  return (html) => {
    const body = inert.createElement('body');
    body.innerHTML = html;
    return body;
  };
}

/**
 * Customised built-in elements keep their `is` for life: it is serialised again even when the attribute was removed.
 * So such elements are made anew, in a document where nothing runs, before anything else.
 */
function withoutBuiltIns(html: string, parse: Parse, document: Document): string {
  if (!/[\s/"']is\s*=/i.test(html)) return html;
  const body = parse(html);
  for (const element of body.querySelectorAll('[is]')) {
    const twin = document.createElement(element.localName);
    for (const { name, value } of element.attributes) {
      if (allowedAttributes.includes(name)) twin.setAttribute(name, value);
    }
    twin.append(...element.childNodes);
    element.replaceWith(twin);
  }
  return body.innerHTML;
}

/** The value an attribute may keep, or undefined when it must go. */
function judgeAttribute(element: Element, name: string, value: string): string | undefined {
  if (name === 'class') return judgeClass(element, value);
  if (name === 'href' || name === 'src') {
    if (addressed[element.nodeName] !== name) return undefined;
    return name === 'href' ? judgeLink(value) : judgeImage(value);
  }
  if (writtenAttributes.includes(name)) return undefined;
  const most = clamps[name];
  return most === undefined ? value : judgeSize(value, most);
}

function judgeClass(element: Element, value: string): string | undefined {
  if (element.nodeName !== 'CODE' && element.nodeName !== 'PRE') return undefined;
  return value.split(/\s+/).find((token) => languageClass.test(token));
}

function judgeSize(value: string, most: number): string | undefined {
  const size = Number.parseInt(value, 10);
  return Number.isFinite(size) && size > 0 ? String(Math.min(size, most)) : undefined;
}

function judgeLink(value: string): string | undefined {
  if (value.startsWith('#') || isPlainAddress(value)) return value;
  const url = parseUrl(value);
  if (url === undefined) return undefined;
  if (url.protocol === 'mailto:') return url.href;
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
}

function judgeImage(value: string): string | undefined {
  const trimmed = value.trim();
  if (/^data:/i.test(trimmed)) {
    return trimmed.length < maximumDataImage && rasterData.test(trimmed) ? trimmed : undefined;
  }
  const link = judgeLink(trimmed);
  return link?.startsWith('http') ? link : undefined;
}

/** The address, or undefined unless it is absolute: addresses are made absolute before they get here. */
function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function finishElement(element: Element): void {
  if (element.nodeName === 'IMG') {
    if (!element.hasAttribute('src')) {
      element.remove();
      return;
    }
    element.setAttribute('loading', 'lazy');
    element.setAttribute('decoding', 'async');
    element.setAttribute('referrerpolicy', 'no-referrer');
  } else if (element.nodeName === 'A' && element.hasAttribute('href')) {
    element.setAttribute('rel', 'noopener noreferrer nofollow ugc');
    element.setAttribute('target', '_blank');
    element.setAttribute('referrerpolicy', 'no-referrer');
  }
}

/**
 * Nodes for the given document out of markup that {@link Sanitizer.sanitize} returned. Parsed once more in a document
 * without a window and imported, so that no node of the page's own parsing ever reaches the screen.
 */
export function toFragment(html: string, document: Document): DocumentFragment {
  const body = parserIn(document)(html);
  const fragment = (body.ownerDocument as Document).createDocumentFragment();
  fragment.append(...body.childNodes);
  return document.importNode(fragment, true);
}
