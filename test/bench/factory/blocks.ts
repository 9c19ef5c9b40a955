import { type BodyBlock, type Inline, type ListItem, plainText } from './body';
import type { CodeStyle } from './code';
import type { Desk } from './desk';
import type { FormulaStyle } from './formula';
import type { ImageStyle } from './images';
import { writtenAddress } from './images';
import { anchor, escapeText } from './markup';

/** How paragraphs are written. */
export type ParagraphStyle = 'p' | 'div' | 'br' | 'spans' | 'section' | 'indent';

/** The choices for one article. */
export interface BlockStyles {
  readonly paragraph: ParagraphStyle;
  readonly code: CodeStyle;
  readonly image: ImageStyle;
  readonly formula: FormulaStyle;
  readonly isPseudoHeading: boolean;
  /** Alternative text and, where the site prints one, the worthless caption below each image. */
  readonly alt: string;
  readonly junkCaption?: (number: number) => string;
  readonly page: string;
}

function inlineMarkup(inlines: readonly Inline[], styles: BlockStyles): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'code':
          return `<code>${escapeText(inline.text)}</code>`;
        case 'tex':
          return styles.formula.render(inline.text, false);
        case 'link':
          return anchor(inline.href, inline.text);
        case 'strong':
          return `<strong>${escapeText(inline.shown ?? inline.text)}</strong>`;
        case 'em':
          return `<em>${escapeText(inline.shown ?? inline.text)}</em>`;
        case 'text':
          return escapeText(inline.shown ?? inline.text);
      }
      return '';
    })
    .join('');
}

/** A paragraph's markup in the page's way of writing. */
function paragraph(html: string, style: ParagraphStyle): string {
  switch (style) {
    case 'p':
      return `<p>${html}</p>`;
    case 'div':
      return `<div>${html}</div>`;
    case 'br':
      return `${html}<br><br>`;
    case 'spans':
      return `<p style="margin:0 0 12px;line-height:1.75em"><span style="font-family:微软雅黑,sans-serif;font-size:15px"><span style="color:rgb(63,63,63)">${html}</span></span></p>`;
    case 'section':
      return `<section style="margin:0 8px;line-height:2"><section><p style="text-indent:0"><span leaf="">${html}</span></p></section></section>`;
    case 'indent':
      return `<p>　　${html}</p>`;
  }
}

function heading(html: string, level: number, styles: BlockStyles): string {
  if (styles.paragraph === 'br') return `<b>${html}</b><br><br>`;
  if (styles.isPseudoHeading) return paragraph(`<strong>${html}</strong>`, styles.paragraph);
  return `<h${level} id="t${level}">${html}</h${level}>`;
}

/** Items that stand one after the other as nested lists. */
function list(items: readonly ListItem[], tag: string, styles: BlockStyles): string {
  let html = '';
  let depth = -1;
  for (const item of items) {
    if (item.depth > depth) html += `<${tag}>`;
    else html += `</li>${`</${tag}></li>`.repeat(depth - item.depth)}`;
    html += `<li>${inlineMarkup(item.inlines, styles)}`;
    depth = item.depth;
  }
  return html + `</li></${tag}>`.repeat(depth + 1);
}

function table(rows: readonly (readonly (readonly Inline[])[])[], styles: BlockStyles): string {
  const row = (cells: readonly (readonly Inline[])[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineMarkup(cell, styles)}</${tag}>`).join('')}</tr>`;
  const [first = [], ...rest] = rows;
  return `<table><thead>${row(first, 'th')}</thead><tbody>${rest.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function image(desk: Desk, name: string, caption: string, styles: BlockStyles): string {
  const { random, book } = desk;
  const path = `/upload/${random.int(2014, 2023)}/${random.letters(12)}-${name}.${random.pick(['png', 'jpg', 'jpeg'])}`;
  const { written, resolved } = writtenAddress(random, desk.imageHost(), styles.page, path);
  const { html, best } = styles.image.render(written, styles.alt);
  book.image(
    (best ?? [written])
      .map((address) => new URL(address, styles.page).href)
      .concat(best === undefined ? [] : [resolved]),
  );
  if (styles.junkCaption)
    return `<p style="text-align:center">${html}<br>${book.noise(styles.junkCaption(book.lists.images.length))}</p>`;
  if (caption === '') return styles.paragraph === 'br' ? `${html}<br><br>` : `<p>${html}</p>`;
  book.text(caption);
  return `<figure>${html}<figcaption>${escapeText(caption)}</figcaption></figure>`;
}

/** One block as markup; its gold goes into the book. */
export function renderBlock(desk: Desk, block: BodyBlock, styles: BlockStyles): string {
  const { book } = desk;
  switch (block.kind) {
    case 'paragraph':
      book.text(plainText(block.inlines));
      return paragraph(inlineMarkup(block.inlines, styles), styles.paragraph);
    case 'quote':
      book.text(plainText(block.inlines));
      return `<blockquote><p>${inlineMarkup(block.inlines, styles)}</p></blockquote>`;
    case 'heading':
      book.text(plainText(block.inlines));
      return heading(inlineMarkup(block.inlines, styles), block.level, styles);
    case 'code': {
      book.code(block.text);
      const { html, chrome } = styles.code.render(block.text, block.lang, desk.random);
      for (const phrase of chrome) book.noise(phrase);
      return html;
    }
    case 'formula':
      book.text(block.tex);
      return styles.formula.render(block.tex, true);
    case 'list':
      for (const item of block.items) book.text(plainText(item.inlines));
      return list(block.items, block.isOrdered ? 'ol' : 'ul', styles);
    case 'table':
      for (const cell of block.rows.flat()) book.text(plainText(cell));
      return table(block.rows, styles);
    case 'image':
      return image(desk, block.name, block.caption, styles);
  }
}
