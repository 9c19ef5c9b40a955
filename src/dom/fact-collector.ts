import type { ImageFact, LinkFact } from '../core/facts';
import { blockOf, enter, type Frame, locatorOf, traitsOf } from './frame';
import { fold, foldSpaces, HeadFacts } from './head-facts';
import { attributeOf, tagOf } from './page-node';
import type { FramedBlock } from './unveil';

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
const NODE_TEXT = 4000;

/** Nothing but the indentation between two tags, as half of all text nodes are. */
const BLANK = /^[ \n\t\r\f]+$/;

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

/** Fields and buttons of the line under a title, which style sheets alone keep apart. */
const NEXT_FIELD =
  /^(?:(?:(?:[信消]息|文章|稿件)?来源|来自|稿源|出处|作者|责任编辑|责编|编辑|记者|原文|转载)[\s\u3000]*[:：]|举报|字[体号]|收藏|打印|关闭|分享|关注|浏览|阅读|点击|评论)/;

/** What is seen of a text node, white space folded. */
function foldPiece(data: string): string {
  if (BLANK.test(data)) return ' ';
  return foldSpaces(data.length > NODE_TEXT ? data.slice(0, NODE_TEXT) : data);
}

/** Collects the facts of one page while its elements are opened, read and closed in document order. */
export class FactCollector {
  readonly head: HeadFacts;
  readonly drafts: FramedBlock[] = [];
  readonly images: ImageFact[] = [];
  /** Elements opened so far. */
  read = 0;
  private frame: Frame | undefined;
  private text = '';
  private length = 0;
  private links: LinkFact[] = [];
  private linkLength = 0;
  private codeLength = 0;
  private linkCount = 0;
  /** An inline element has ended since the last text. */
  private isJoint = false;
  private open: { href: string; at: number; text: string } | undefined;

  private readonly limits: FactLimits;

  constructor(url: string, limits: FactLimits) {
    this.head = new HeadFacts(url);
    this.limits = limits;
  }

  /** Takes a text node below the open element. */
  addText(data: string): void {
    const { frame } = this;
    if (!frame || frame.tag === 'html' || frame.tag === 'head') {
      return;
    }
    const piece = foldPiece(data);
    if (piece === '' || (piece === ' ' && (this.text === '' || this.text.endsWith(' ')))) {
      return;
    }
    if (this.isJoint) this.part(frame, piece);
    if (this.open) {
      this.linkLength += piece.trim().length;
      this.open.text += this.open.text.length < LINK_TEXT ? piece : '';
    }
    this.codeLength += frame.inCode ? piece.trim().length : 0;
    this.length += piece.length + Math.max(0, data.length - NODE_TEXT);
    if (this.text.length < BLOCK_TEXT) {
      this.text += this.text === '' || this.text.endsWith(' ') ? piece.trimStart() : piece;
    }
  }

  /** Keeps a field apart from the one before it where only a style sheet does: `作者：小麦</b><b>来源：面点网`. */
  private part(frame: Frame, piece: string): void {
    this.isJoint = false;
    if (this.text === '' || frame.kind === 'heading' || this.text.endsWith(' ') || !NEXT_FIELD.test(piece)) return;
    this.text += ' ';
    this.length += 1;
    if (this.open?.text === '') this.open = { ...this.open, at: this.text.length };
  }

  private openLink(element: Element): void {
    this.closeLink();
    this.open = { href: this.head.resolve(attributeOf(element, 'href')), at: this.text.length, text: '' };
  }

  private closeLink(): void {
    if (this.open && this.linkCount < this.limits.links) {
      this.linkCount += 1;
      this.links.push({ href: this.open.href, text: fold(this.open.text).slice(0, LINK_TEXT), at: this.open.at });
    }
    this.open = undefined;
  }

  /** Ends the running block; a link that goes on in the next one is split. */
  private flush(inner: Frame | undefined): void {
    // At most edges there is nothing to end.
    if (this.text === '' && this.links.length === 0 && this.open === undefined) return;
    const frame = inner && blockOf(inner);
    const going = this.open;
    if (going && (going.text.trim() || !this.text.trim())) {
      this.closeLink();
    }
    const text = this.text.trim();
    if (frame && text && this.drafts.length < this.limits.blocks) {
      this.drafts.push({
        kind: this.codeLength >= Math.max(text.length - 3, 1) ? 'code' : frame.kind,
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
    this.codeLength = 0;
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
      src: this.head.resolve(address ?? null),
      alt: fold(attributeOf(element, 'alt') ?? '').slice(0, LINK_TEXT),
      locator: parent === '' ? `${index}` : `${parent}/${index}`,
    });
  }

  /** Opens an element; true when its children are to be read, and `leave` is due after them. */
  visit(element: Element): boolean {
    this.read += 1;
    const tag = tagOf(element);
    const traits = traitsOf(tag);
    const { frame } = this;
    if (traits.isHead) {
      this.head.add(tag, element);
    }
    if (frame?.kind === 'code') {
      if (traits.isBreak) {
        this.addText(' ');
      }
    } else if (tag === 'br' || traits.isBlock) {
      this.flush(frame);
    }
    if (frame && (traits.isSkipped || frame.depth >= this.limits.depth)) {
      frame.next += 1;
      return false;
    }
    if (tag === 'img' && frame) {
      this.addImage(element, frame, frame.next);
    }
    if (tag === 'a') {
      this.openLink(element);
    }
    this.frame = enter(tag, traits, element, frame);
    return true;
  }

  /** Opens an element whose start is not read, as the `index`-th child of the open one. */
  reopen(element: Element, index: number): void {
    this.skipTo(index);
    const tag = tagOf(element);
    this.frame = enter(tag, traitsOf(tag), element, this.frame);
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
    if (frame.tag === 'a') {
      this.closeLink();
    } else if (frame.traits.isBlock && frame.parent?.kind !== 'code') {
      this.flush(frame);
    }
    this.isJoint = true;
    this.frame = frame.parent;
    return true;
  }
}
