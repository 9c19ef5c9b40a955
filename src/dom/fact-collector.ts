import type { BlockKind, ImageFact, LinkFact } from '../core/facts';
import type { Container, DraftBlock } from './article-region';
import { attributeOf, tagOf } from './page-node';
import { isHiddenByMarkup } from './visibility';

/** How much of a page is read. The rest of a larger page (its middle) is skipped. */
export interface FactLimits {
  /** Elements read from the start and from the end. */
  readonly head: number;
  readonly tail: number;
  /** Nesting that is still followed. */
  readonly depth: number;
  readonly blocks: number;
  readonly links: number;
  readonly images: number;
}

/** Enough for 99 of 100 articles, and a bound of some milliseconds for the others. */
export const factLimits: FactLimits = { head: 9000, tail: 3000, depth: 400, blocks: 6000, links: 5000, images: 2000 };

const BLOCK_TEXT = 600;
const LINK_TEXT = 200;
const META_TEXT = 500;
const NODE_TEXT = 4000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template svg math iframe object embed select textarea button datalist canvas audio video map',
);
const BLOCKS = words(
  'body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  li: 'list-item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  pre: 'code',
  figcaption: 'caption',
};
/** Kinds that everything inside them keeps. */
const STICKY = words('quote code caption');
/** Elements that end a line inside code. */
const BREAKS = words('br div li tr p');
const GENERAL = words('body article center div main section td form');
const CHROME_TAG = /^(?:nav|aside)$/;
const CHROME_NAME =
  /(?:^|[-_\s])(?:nav(?:bar|igation|igator)?|menus?|top-?bar|side(?:bar|nav)?|aside|foot(?:er)?|site-?info|comments?(?:list|area|box)?|respond|repl(?:y|ies)|disqus|gitalk|valine|recent|archives?|blogroll|friend-?links?|hot|rank(?:ing)?|widgets?|recommend(?:s|ed|ation)?|related|relevant|similar|toc|catalog(?:ue)?|pagination|pager)(?:$|[-_\s\d])/i;
const OWN_FOOT = /post|article|entry|content/i;
const LAZY = [
  'data-src',
  'data-original',
  'data-actualsrc',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-url',
  'src',
];

/** An open element. */
interface Frame extends Container {
  readonly kind: BlockKind;
  readonly hidden: boolean;
  readonly element: Element;
  /** Child-element index below the parent; `-1` outside the body. */
  readonly index: number;
  /** Index that the next child element gets. */
  next: number;
  readonly up: Frame | undefined;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isChrome(tag: string, element: Element): boolean {
  if (CHROME_TAG.test(tag)) {
    return true;
  }
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${tag === 'footer' ? 'footer' : ''}`;
  return names.length < 300 && CHROME_NAME.test(names) && !(/foot/i.test(names) && OWN_FOOT.test(names));
}

/** Collects the facts of one page while its elements are opened, read and closed in document order. */
export class FactCollector {
  readonly meta = new Map<string, string>();
  readonly drafts: DraftBlock[] = [];
  readonly images: ImageFact[] = [];
  title = '';
  lang = '';
  canonical = '';
  /** Elements opened so far. */
  read = 0;
  private base: string;
  private frame: Frame | undefined;
  private text = '';
  private length = 0;
  private links: LinkFact[] = [];
  private linkLength = 0;
  private linkCount = 0;
  private open: { href: string; at: number; text: string } | undefined;

  private readonly limits: FactLimits;

  constructor(url: string, limits: FactLimits) {
    this.base = url;
    this.limits = limits;
  }

  private resolve(address: string | null): string {
    try {
      return address ? new URL(address.trim(), this.base || 'about:blank').href : '';
    } catch {
      return '';
    }
  }

  /** Takes a text node below the open element. */
  addText(data: string): void {
    if (!this.frame || /^(?:html|head)$/.test(tagOf(this.frame.element))) {
      return;
    }
    const piece = data.slice(0, NODE_TEXT).replace(/\s+/g, ' ');
    if (piece === ' ' && (this.text === '' || this.text.endsWith(' '))) {
      return;
    }
    if (this.open) {
      this.linkLength += piece.trim().length;
      this.open.text += this.open.text.length < LINK_TEXT ? piece : '';
    }
    this.length += piece.length + Math.max(0, data.length - NODE_TEXT);
    if (this.text.length < BLOCK_TEXT) {
      this.text += this.text === '' || this.text.endsWith(' ') ? piece.trimStart() : piece;
    }
  }

  private openLink(element: Element): void {
    this.closeLink();
    this.open = { href: this.resolve(attributeOf(element, 'href')), at: this.text.length, text: '' };
  }

  private closeLink(): void {
    if (this.open && this.linkCount < this.limits.links) {
      this.linkCount += 1;
      this.links.push({ href: this.open.href, text: fold(this.open.text).slice(0, LINK_TEXT), at: this.open.at });
    }
    this.open = undefined;
  }

  /** Ends the running block; a link that goes on in the next one is split. */
  private flush(frame: Frame | undefined): void {
    const going = this.open;
    if (going && (going.text.trim() || !this.text.trim())) {
      this.closeLink();
    }
    const text = this.text.trim();
    if (frame && text && this.drafts.length < this.limits.blocks) {
      this.drafts.push({
        kind: frame.kind,
        text: text.slice(0, BLOCK_TEXT),
        length: Math.max(text.length, this.length),
        links: this.links,
        hidden: frame.hidden,
        locator: locatorOf(frame),
        container: frame,
        linkLength: this.linkLength,
      });
    }
    this.text = '';
    this.length = 0;
    this.links = [];
    this.linkLength = 0;
    this.open = going ? { href: going.href, at: 0, text: '' } : undefined;
  }

  private addImage(element: Element, frame: Frame, index: number): void {
    if (this.images.length >= this.limits.images) {
      return;
    }
    const set = /^\s*(\S+)/.exec(attributeOf(element, 'data-srcset') ?? attributeOf(element, 'srcset') ?? '')?.[1];
    const address =
      LAZY.map((name) => attributeOf(element, name)).find((value) => value && !value.startsWith('data:')) ?? set;
    const parent = locatorOf(frame);
    this.images.push({
      src: this.resolve(address ?? null),
      alt: fold(attributeOf(element, 'alt') ?? '').slice(0, LINK_TEXT),
      locator: parent === '' ? `${index}` : `${parent}/${index}`,
    });
  }

  /** Elements that speak about the page rather than in it. */
  private addHead(tag: string, element: Element): void {
    if (tag === 'title' && this.title === '') {
      this.title = fold(element.textContent ?? '').slice(0, BLOCK_TEXT);
    } else if (tag === 'html') {
      this.lang = (attributeOf(element, 'lang') ?? '').toLowerCase();
    } else if (tag === 'base') {
      this.base = this.resolve(attributeOf(element, 'href')) || this.base;
    } else if (tag === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel') ?? '')) {
      this.canonical ||= this.resolve(attributeOf(element, 'href'));
    } else if (tag === 'meta') {
      const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'itemprop');
      const content = attributeOf(element, 'content');
      if (name && content && !this.meta.has(name.toLowerCase()) && this.meta.size < 200) {
        this.meta.set(name.toLowerCase(), fold(content).slice(0, META_TEXT));
      }
    }
  }

  /** Opens an element; true when its children are to be read, and `leave` is due after them. */
  visit(element: Element): boolean {
    this.read += 1;
    const tag = tagOf(element);
    const { frame } = this;
    this.addHead(tag, element);
    if (frame?.kind === 'code') {
      this.addText(BREAKS.has(tag) ? ' ' : '');
    } else if (tag === 'br' || BLOCKS.has(tag)) {
      this.flush(frame && blockOf(frame));
    }
    if (frame && (SKIPPED.has(tag) || tag === 'title' || frame.depth >= this.limits.depth)) {
      frame.next += 1;
      return false;
    }
    if (tag === 'img' && frame) {
      this.addImage(element, frame, frame.next);
    }
    if (tag === 'a') {
      this.openLink(element);
    }
    this.frame = enter(tag, element, frame);
    return true;
  }

  /** Opens an element whose start is not read, as the `index`-th child of the open one. */
  reopen(element: Element, index: number): void {
    this.skipTo(index);
    this.frame = enter(tagOf(element), element, this.frame);
  }

  /** Says that the next child of the open element is its `index`-th. */
  skipTo(index: number): void {
    if (this.frame) {
      this.frame.next = index;
    }
  }

  /** Closes the open element; false when none was open. */
  leave(): boolean {
    const { frame } = this;
    if (!frame) {
      return false;
    }
    const tag = tagOf(frame.element);
    if (tag === 'a') {
      this.closeLink();
    } else if (BLOCKS.has(tag) && frame.up?.kind !== 'code') {
      this.flush(frame);
    }
    this.frame = frame.up;
    return true;
  }
}

/** Path of the nearest block; inline frames are part of it, so that it names the element itself. */
function locatorOf(frame: Frame): string {
  const path: number[] = [];
  for (let one: Frame | undefined = frame; one && one.index >= 0; one = one.up) {
    path.push(one.index);
  }
  return path.reverse().join('/');
}

function kindOf(tag: string, isBlock: boolean, up: Frame | undefined): BlockKind {
  const outer = up?.kind ?? 'other';
  if (STICKY.has(outer) || !isBlock) {
    return outer;
  }
  return KINDS[tag] ?? 'other';
}

function enter(tag: string, element: Element, up: Frame | undefined): Frame {
  const inBody = up !== undefined && (up.index >= 0 || tagOf(up.element) === 'body');
  const isBlock = BLOCKS.has(tag);
  const frame: Frame = {
    parent: up,
    up,
    depth: (up?.depth ?? 0) + 1,
    chrome: isBlock && inBody && isChrome(tag, element),
    general: GENERAL.has(tag),
    mass: 0,
    kind: kindOf(tag, isBlock, up),
    hidden: up?.hidden || (inBody && isHiddenByMarkup((name) => attributeOf(element, name))),
    element,
    index: inBody ? up.next : -1,
    next: 0,
  };
  if (up) {
    up.next += 1;
  }
  return frame;
}

/** The block that running text below `frame` belongs to. */
function blockOf(frame: Frame): Frame {
  let one = frame;
  while (one.up && !BLOCKS.has(tagOf(one.element))) {
    one = one.up;
  }
  return one;
}
