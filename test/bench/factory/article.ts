import { type BlockStyles, renderBlock } from './blocks';
import { type Body, plainText } from './body';
import { codeStyles } from './code';
import { type Damage, damageBody, garbageLine } from './corrupt';
import type { Desk } from './desk';
import { formulaStyles } from './formula';
import { imageStyles } from './images';
import type { NoteStyle } from './inlines';
import { dullClass, nested } from './markup';
import { advert, hiddenText, promotion, trackingPixel } from './noise';
import type { ParagraphStyle } from './paragraph';

/** What a family decides about its article; the rest is drawn by lot. */
export interface ArticleOptions {
  readonly damage?: Damage;
  readonly paragraph?: ParagraphStyle;
  readonly code?: string;
  readonly image?: string;
  readonly alt?: string;
  readonly junkCaption?: (number: number) => string;
  readonly container?: Container;
  /** Class or id of the container, where the family has its own. */
  readonly attributes?: string;
  /** Markup that stands inside the container before and after the text. */
  readonly lead?: string;
  readonly tail?: string;
  /** Makes further text of the article, which stands at its end and counts as its text. */
  readonly closing?: () => string;
  /** How many advertisements and promotions stand between the blocks at most; 2 unless told. */
  readonly interruptions?: number;
  /** Markup of the family's own that interrupts the text. */
  readonly interruption?: (desk: Desk) => string;
}

type Container = 'one' | 'nested' | 'split' | 'chapters' | 'uneven' | 'read-more' | 'article' | 'table' | 'quoted';

const paragraphStyles: readonly ParagraphStyle[] = [
  'p',
  'p',
  'p',
  'p',
  'div',
  'br',
  'br-single',
  'spans',
  'section',
  'indent',
  'font',
  'word',
  'empty-between',
];
const noteStyles: readonly NoteStyle[] = ['pandoc', 'brackets', 'weixin', 'plain'];
const containers: readonly Container[] = [
  'one',
  'one',
  'nested',
  'split',
  'chapters',
  'uneven',
  'read-more',
  'article',
  'table',
];
const names = [
  'content',
  'article-content',
  'post-body',
  'detail',
  'entry-content',
  'main-text',
  'con',
  'news_txt',
  'artical-text',
];

function chooseStyles(desk: Desk, page: string, options: ArticleOptions): BlockStyles {
  const { random, book } = desk;
  const code = codeStyles.find((style) => style.id === options.code) ?? random.pick(codeStyles);
  const image = imageStyles.find((style) => style.id === options.image) ?? random.pick(imageStyles);
  const formula = random.pick(formulaStyles);
  const style = options.paragraph ?? random.pick(paragraphStyles);
  const kinds = new Set(desk.body.blocks.map((block) => block.kind));
  if (kinds.has('code')) book.feature(`code:${code.id}`);
  if (kinds.has('image')) book.feature(`image:${image.id}`);
  const note = random.pick(noteStyles);
  const fold = random.pick(['details', 'open-details', 'boxes'] as const);
  if (kinds.has('footnotes')) book.feature(`note:${note}`);
  if (kinds.has('details')) book.feature(`fold:${fold}`);
  if (kinds.has('formula')) book.feature(`formula:${formula.id}`);
  book.feature(`paragraph:${style}`);
  return {
    paragraph: style,
    code,
    image,
    formula,
    note,
    fold,
    linkedWord: options.damage === undefined && random.chance(0.2) ? random.pick(desk.body.tags) : '',
    heading: random.pick(['tag', 'tag', 'tag', 'strong', 'anchored', 'linked'] as const),
    caption: random.pick(['figure', 'figure', 'boxed', 'line'] as const),
    hasTableHead: random.chance(0.6),
    list: random.pick(['tight', 'tight', 'tight', 'loose', 'lines'] as const),
    alt: options.alt ?? random.pick(['', desk.body.title, 'image.png', '在这里插入图片描述']),
    ...(options.junkCaption === undefined ? {} : { junkCaption: options.junkCaption }),
    page,
  };
}

function interrupt(desk: Desk, pieces: string[], options: ArticleOptions): void {
  const { random } = desk;
  const count = random.int(options.interruption === undefined ? 0 : 1, options.interruptions ?? 2);
  for (let done = 0; done < count; done += 1) {
    const make =
      options.interruption ??
      random.pick([advert, advert, promotion, promotion, hiddenText, hiddenText, trackingPixel]);
    pieces.splice(random.int(1, pieces.length), 0, make(desk));
    desk.book.feature('interrupted');
  }
}

/** The list of headings that a plug-in puts before the text: it may stay or go, the headings may not. */
function contentsList({ random, book }: Desk, body: Body): string {
  const headings = body.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.inlines)] : []));
  if (headings.length < 2) return '';
  const tag = random.pick(['ol', 'ul']);
  book.feature('contents-list');
  const items = headings.map((heading) => `<li><a href="#t2">${book.neutral(heading)}</a></li>`).join('');
  return `<div class="${random.pick(['toc', 'article-toc', 'directory'])}"><p>${book.neutral(random.pick(['文章目录', '目录', '本文导航']))}</p><${tag}>${items}</${tag}></div>`;
}

function plantGarbage({ random, book }: Desk, pieces: string[]): void {
  for (let done = 0; done < 3; done += 1) {
    const line = garbageLine(random).trim();
    book.damaged('', line);
    pieces.splice(random.int(1, pieces.length), 0, `<p>${book.noise(line)}</p>`);
  }
}

function contain(desk: Desk, pieces: readonly string[], container: Container, attributes: string): string {
  const { random } = desk;
  const open = `<div ${attributes}>`;
  const html = pieces.join('\n');
  switch (container) {
    case 'one':
      return `${open}\n${html}\n</div>`;
    case 'article':
      return `<article>\n${open}\n${html}\n</div></article>`;
    case 'quoted':
      return `${open}<blockquote>\n${html}\n</blockquote></div>`;
    case 'nested':
      return nested(random, `${open}\n${nested(random, html, random.int(1, 3))}\n</div>`, random.int(2, 6));
    case 'table':
      return `<table width="98%" border="0" cellspacing="0" align="center"><tbody><tr><td ${attributes}>\n${html}\n</td></tr></tbody></table>`;
    case 'read-more':
      return `<div class="hide-article-box" style="max-height:800px;overflow:hidden;position:relative">${open}\n${html}\n</div></div><div class="read-more-mask"><a class="btn-readmore" href="javascript:;">${desk.book.noise('阅读全文 展开剩余内容')}</a></div>`;
    case 'chapters': {
      const size = random.int(2, 4);
      const parts: string[] = [];
      for (let at = 0; at < pieces.length; at += size)
        parts.push(`<div class="${dullClass(random)}">\n${pieces.slice(at, at + size).join('\n')}\n</div>`);
      return `${open}\n${parts.join('\n')}\n</div>`;
    }
    case 'uneven': {
      const cut = random.int(1, Math.max(1, pieces.length - 1));
      return `${open}\n${pieces.slice(0, cut).join('\n')}\n<div class="${dullClass(random)}"><div>${pieces.slice(cut).join('\n')}</div></div>\n</div>`;
    }
    case 'split': {
      const cut = Math.ceil(pieces.length / 2);
      const name = dullClass(random);
      const middle = random.chance(0.6) ? advert(desk) : '';
      return `<div class="${name}">\n${pieces.slice(0, cut).join('\n')}\n</div>${middle}<div class="${name}">\n${pieces.slice(cut).join('\n')}\n</div>`;
    }
  }
}

/** The article's text as markup, with whatever the page puts between its blocks. Its gold goes into the book. */
export function renderArticle(desk: Desk, page: string, options: ArticleOptions = {}): string {
  const { random, book } = desk;
  const styles = chooseStyles(desk, page, options);
  const body = options.damage === undefined ? desk.body : damageBody(desk.body, options.damage, random);
  const pieces = body.blocks.map((block) => renderBlock(desk, block, styles));
  const contents = random.chance(0.12) ? contentsList(desk, body) : '';
  if (contents !== '') pieces.unshift(contents);
  if (options.closing) pieces.push(options.closing());
  if (body !== desk.body) book.feature(`damage:${options.damage}`);
  if (options.damage === 'garbage') plantGarbage(desk, pieces);
  interrupt(desk, pieces, options);
  if (options.lead) pieces.unshift(options.lead);
  if (options.tail) pieces.push(options.tail);
  const isQuoted = !desk.isOwnSite && random.chance(0.04);
  const container = options.container ?? (isQuoted ? 'quoted' : random.pick(containers));
  book.feature(`container:${container}`);
  const name = random.pick(names);
  const attributes =
    options.attributes ?? random.pick([`class="${name}"`, `id="${name}"`, `class="${dullClass(random)}"`]);
  return contain(desk, pieces, container, attributes);
}
