import { withoutInvisible } from '../core/text/invisible';
import { addressResolver } from '../core/url/plain-address';
import { attributeOf } from './page-node';

const META_TEXT = 500;
const MOST_METAS = 200;
const TITLE_TEXT = 600;

/** White space that is not single spaces, and what is not seen. Most texts have neither, and replacing is slow. */
const UNFOLDED = /\s\s|[^\S ]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Folds white space to single spaces and drops what is not seen; spaces at the ends stay. */
export function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? withoutInvisible(text).replace(/\s+/g, ' ') : text;
}

/** The same without spaces at the ends. */
export function fold(text: string): string {
  return foldSpaces(text).trim();
}

/** What elements such as `<meta>` and `<base>` say about the page, gathered as they come. */
export class HeadFacts {
  readonly meta = new Map<string, string>();
  title = '';
  lang = '';
  canonical = '';
  private toAbsolute: (address: string) => string;

  constructor(url: string) {
    this.toAbsolute = addressResolver(url || 'about:blank');
  }

  /** Absolute form of an address of the page; `''` when it has none. */
  resolve(address: string | null): string {
    return address ? this.toAbsolute(address.trim()) : '';
  }

  private rebase(base: string): void {
    if (base !== '') this.toAbsolute = addressResolver(base);
  }

  /** Takes an element that may say something about the page (`TagTraits.isHead`). */
  add(tag: string, element: Element): void {
    if (tag === 'title' && this.title === '') {
      this.title = fold(element.textContent ?? '').slice(0, TITLE_TEXT);
    } else if (tag === 'html') {
      this.lang = (attributeOf(element, 'lang') ?? '').toLowerCase();
    } else if (tag === 'base') {
      this.rebase(this.resolve(attributeOf(element, 'href')));
    } else if (tag === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel') ?? '')) {
      this.canonical ||= this.resolve(attributeOf(element, 'href'));
    } else if (tag === 'meta') {
      const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'itemprop');
      const content = attributeOf(element, 'content');
      if (name && content && !this.meta.has(name.toLowerCase()) && this.meta.size < MOST_METAS) {
        this.meta.set(name.toLowerCase(), fold(content).slice(0, META_TEXT));
      }
    }
  }
}
