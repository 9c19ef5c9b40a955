import type { BlockKind } from '../core/facts';
import type { Container } from './article-region';
import { attributeOf, hasAttributes } from './page-node';
import { isHiddenByStyle } from './visibility';

/** What a tag says of its element, whatever else there is. */
export interface TagTraits {
  /** Its content is no text of the page. */
  readonly isSkipped: boolean;
  /** Block-level: its edges end a run of text. */
  readonly isBlock: boolean;
  /** May be the article. */
  readonly isGeneral: boolean;
  /** Chrome by itself, or may be. */
  readonly isChrome: boolean;
  readonly isCode: boolean;
  /** Ends a line inside code. */
  readonly isBreak: boolean;
  /** Says something about the whole page. */
  readonly isHead: boolean;
  readonly kind: BlockKind | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template svg math iframe object embed select textarea button datalist canvas audio video map title',
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
const INLINE_CODE = words('code kbd samp tt');
const BREAKS = words('br div li tr p');
const GENERAL = words('body article center div main section td form');
const CHROME_TAGS = words('nav aside footer');
const HEAD_TAGS = words('html title base link meta');
/** Tags that are kept; pages may invent them without end. */
const MOST_TAGS = 500;
const known = new Map<string, TagTraits>();

/** Traits of a tag, lower case. Kept, because one look a tag is a third of the time of eight for each element. */
export function traitsOf(tag: string): TagTraits {
  let traits = known.get(tag);
  if (traits === undefined) {
    traits = {
      isSkipped: SKIPPED.has(tag),
      isBlock: BLOCKS.has(tag),
      isGeneral: GENERAL.has(tag),
      isChrome: CHROME_TAGS.has(tag),
      isCode: INLINE_CODE.has(tag),
      isBreak: BREAKS.has(tag),
      isHead: HEAD_TAGS.has(tag),
      kind: Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined,
    };
    if (known.size < MOST_TAGS) known.set(tag, traits);
  }
  return traits;
}

/** Kinds that everything inside them keeps. */
const STICKY: ReadonlySet<BlockKind> = new Set(['quote', 'code', 'caption']);
/** On lower case: ignoring case takes twice as long to compile, on every page. */
const CHROME_NAME =
  /(?:^|[-_\s])(?:nav(?:bar|igation|igator)?|menus?|top-?bar|side(?:bar|nav)?|aside|foot(?:er)?|site-?info|comments?(?:list|area|box)?|respond|repl(?:y|ies)|disqus|gitalk|valine|recent|archives?|blogroll|friend-?links?|hot|rank(?:ing)?|widgets?|recommend(?:s|ed|ation)?|related|relevant|similar|toc|catalog(?:ue)?|pagination|pager)(?:$|[-_\s\d])/;
/** Longer ones are utility classes or worse. */
const LONGEST_NAMES = 300;
const OWN_FOOT = /post|article|entry|content/;
/** An element whose end has not been read yet. */
export interface Frame extends Container {
  readonly parent: Frame | undefined;
  readonly chrome: Frame | undefined;
  readonly kind: BlockKind;
  readonly hidden: boolean;
  /** Inside an element of code that stands in running text. */
  readonly inCode: boolean;
  /** The element itself is hidden, whatever stands around it. */
  readonly veil: 'none' | 'faded' | 'hidden';
  /** Its tag, lower case. */
  readonly tag: string;
  readonly traits: TagTraits;
  /** Child-element index below the parent; `-1` outside the body. */
  readonly index: number;
  /** Index that the next child element gets. */
  next: number;
}

/** True inside an `<article>`, whose footer is its own. */
function isInArticle(up: Frame | undefined): boolean {
  let one = up;
  while (one && one.tag !== 'article') {
    one = one.parent;
  }
  return one !== undefined;
}

function isChrome(tag: string, element: Element, up: Frame | undefined): boolean {
  if (tag === 'nav' || tag === 'aside') {
    return true;
  }
  const foot = tag === 'footer' && !isInArticle(up) ? 'footer' : '';
  const given = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${foot}`;
  if (given.length >= LONGEST_NAMES) return false;
  const names = given.toLowerCase();
  return CHROME_NAME.test(names) && !(names.includes('foot') && OWN_FOOT.test(names));
}

/** Path of the nearest block; inline frames are part of it, so that it names the element itself. */
export function locatorOf(frame: Frame): string {
  const path: number[] = [];
  for (let one: Frame | undefined = frame; one && one.index >= 0; one = one.parent) {
    path.push(one.index);
  }
  return path.reverse().join('/');
}

function kindOf({ isBlock, kind }: TagTraits, up: Frame | undefined): BlockKind {
  const outer = up?.kind ?? 'other';
  if (!isBlock || STICKY.has(outer)) {
    return outer;
  }
  return kind ?? 'other';
}

/** Styles that a script takes off when it has prepared the text, as WeChat's pages do. */
const FADE = /(?:visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]))/gi;

/** How an element itself is hidden: `faded` when nothing but visibility and opacity hide it. */
function veilOf(element: Element): Frame['veil'] {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') {
    return 'hidden';
  }
  const style = attributeOf(element, 'style');
  if (style === null || !isHiddenByStyle(style)) {
    return 'none';
  }
  return isHiddenByStyle(style.replace(FADE, '')) ? 'hidden' : 'faded';
}

/** Opens an element below `up` and counts it there. */
export function enter(tag: string, traits: TagTraits, element: Element, up: Frame | undefined): Frame {
  const inBody = up !== undefined && (up.index >= 0 || up.tag === 'body');
  // Most elements of a text have no attribute at all.
  const isNamed = inBody && hasAttributes(element);
  const veil = isNamed ? veilOf(element) : 'none';
  const frame: Frame & { chrome: Frame | undefined } = {
    parent: up,
    depth: (up?.depth ?? 0) + 1,
    chrome: up?.chrome,
    general: traits.isGeneral,
    mass: 0,
    kind: kindOf(traits, up),
    inCode: up?.inCode || traits.isCode,
    hidden: up?.hidden || veil !== 'none',
    veil,
    tag,
    traits,
    index: inBody ? up.next : -1,
    next: 0,
  };
  if (traits.isBlock && inBody && (isNamed || traits.isChrome) && isChrome(tag, element, up)) {
    frame.chrome = frame;
  }
  if (up) {
    up.next += 1;
  }
  return frame;
}

/** The block that running text below `frame` belongs to. */
export function blockOf(frame: Frame): Frame {
  let one = frame;
  while (one.parent && !one.traits.isBlock) {
    one = one.parent;
  }
  return one;
}
