import { type BodyBlock, type Entry, type Inline, type ListItem, textRuns } from './body';
import type { CodeStyle } from './code';
import type { Desk } from './desk';
import type { ImageStyle } from './images';
import { writtenAddress } from './images';
import { formulaMarkup, type InlineStyles, inlineMarkup } from './inlines';
import { escapeText } from './markup';

/** How paragraphs are written. */
export type ParagraphStyle =
  | 'p'
  | 'div'
  | 'br'
  | 'br-single'
  | 'spans'
  | 'section'
  | 'indent'
  | 'font'
  | 'word'
  | 'empty-between';

/** The choices for one article. */
export interface BlockStyles extends InlineStyles {
  readonly paragraph: ParagraphStyle;
  readonly code: CodeStyle;
  readonly image: ImageStyle;
  readonly isPseudoHeading: boolean;
  /** Whether tables mark their first row as a head. */
  readonly hasTableHead: boolean;
  /** Whether items of lists hold paragraphs. */
  readonly hasLooseLists: boolean;
  /** How folded questions are written. */
  readonly fold: 'details' | 'open-details' | 'boxes';
  /** Alternative text and, where the site prints one, the worthless caption below each image. */
  readonly alt: string;
  readonly junkCaption?: (number: number) => string;
  readonly page: string;
}

const isBroken = (style: ParagraphStyle) => style === 'br' || style === 'br-single';

/** A paragraph's markup in the page's way of writing. */
function paragraph(html: string, style: ParagraphStyle): string {
  switch (style) {
    case 'p':
      return `<p>${html}</p>`;
    case 'div':
      return `<div>${html}</div>`;
    case 'br':
      return `${html}<br><br>`;
    case 'br-single':
      return `${html}<br />`;
    case 'spans':
      return `<p style="margin:0 0 12px;line-height:1.75em"><span style="font-family:微软雅黑,sans-serif;font-size:15px"><span style="color:rgb(63,63,63)">${html}</span></span></p>`;
    case 'section':
      return `<section style="margin:0 8px;line-height:2"><section><p style="text-indent:0"><span leaf="">${html}</span></p></section></section>`;
    case 'indent':
      return `<p>　　${html}</p>`;
    case 'font':
      return `<p align="left"><font face="宋体" size="3"><font color="#333333">&nbsp;&nbsp;&nbsp;&nbsp;${html}</font></font></p>`;
    case 'word':
      return `<p class="MsoNormal" style="text-indent:21.0pt;mso-char-indent-count:2.0"><span style="mso-spacerun:'yes';font-family:宋体">${html}<o:p></o:p></span></p>`;
    case 'empty-between':
      return `<p>${html}</p><p><br></p>`;
  }
}

function heading(html: string, level: number, styles: BlockStyles): string {
  if (isBroken(styles.paragraph)) return `<b>${html}</b><br><br>`;
  if (styles.isPseudoHeading) return paragraph(`<strong>${html}</strong>`, styles.paragraph);
  return `<h${level} id="t${level}">${html}</h${level}>`;
}

/** Items that stand one after the other as nested lists. */
function list(desk: Desk, items: readonly ListItem[], styles: BlockStyles): string {
  let html = '';
  const open: string[] = [];
  for (const item of items) {
    const tag = item.isOrdered ? 'ol' : 'ul';
    if (item.depth >= open.length) {
      html += `<${tag}>`;
      open.push(tag);
    } else {
      html += '</li>';
      while (open.length > item.depth + 1) html += `</${open.pop()}></li>`;
    }
    const text = inlineMarkup(desk, item.inlines, styles);
    html += `<li>${styles.hasLooseLists ? `<p>${text}</p>` : text}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}

function table(desk: Desk, rows: readonly (readonly (readonly Inline[])[])[], styles: BlockStyles): string {
  const row = (cells: readonly (readonly Inline[])[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlineMarkup(desk, cell, styles)}</${tag}>`).join('')}</tr>`;
  const [first = [], ...rest] = rows;
  const body = () => rest.map((cells) => row(cells, 'td')).join('');
  if (styles.hasTableHead) return `<table><thead>${row(first, 'th')}</thead><tbody>${body()}</tbody></table>`;
  return `<div class="table-box"><table border="1" cellspacing="0" style="width:500px"><tbody>${row(first, 'td')}${body()}</tbody></table></div>`;
}

function image(desk: Desk, name: string, caption: string, styles: BlockStyles): string {
  const { random, book } = desk;
  const path = `/upload/${random.int(2014, 2023)}/${random.letters(12)}-${name}.${random.pick(['png', 'jpg', 'jpeg'])}${desk.imageTail()}`;
  const { written, resolved } = writtenAddress(random, desk.imageHost(), styles.page, path);
  const { html, best } = styles.image.render(written, styles.alt);
  book.image(
    (best ?? [written])
      .map((address) => new URL(address, styles.page).href)
      .concat(best === undefined ? [] : [resolved]),
  );
  if (styles.junkCaption)
    return `<p style="text-align:center">${html}<br>${book.noise(styles.junkCaption(book.lists.images.length))}</p>`;
  if (caption === '') return isBroken(styles.paragraph) ? `${html}<br><br>` : `<p>${html}</p>`;
  book.text(caption);
  return `<figure>${html}<figcaption>${escapeText(caption)}</figcaption></figure>`;
}

function definitions(desk: Desk, entries: readonly Entry[], styles: BlockStyles): string {
  const { paragraph: style } = styles;
  const items = entries.map(({ term, paragraphs }) => {
    const name = inlineMarkup(desk, term, styles);
    const texts = paragraphs.map((inlines) => inlineMarkup(desk, inlines, styles));
    if (isBroken(style)) return `<b>${name}</b><br>${texts.map((text) => `${text}<br>`).join('')}<br>`;
    return `<dt>${name}</dt>${texts.map((text) => `<dd>${text}</dd>`).join('')}`;
  });
  return isBroken(style) ? items.join('') : `<dl>${items.join('')}</dl>`;
}

function details(desk: Desk, entries: readonly Entry[], styles: BlockStyles): string {
  return entries
    .map(({ term, paragraphs }) => {
      const name = inlineMarkup(desk, term, styles);
      const text = paragraphs.map((inlines) => `<p>${inlineMarkup(desk, inlines, styles)}</p>`).join('');
      if (styles.fold === 'boxes')
        return `<div class="fold"><div class="fold-head">${name}</div><div class="fold-body">${text}</div></div>`;
      return `<details${styles.fold === 'open-details' ? ' open' : ''}><summary>${name}</summary>${text}</details>`;
    })
    .join('\n');
}

function footnotes(desk: Desk, entries: readonly Entry[], styles: BlockStyles): string {
  const { book } = desk;
  const items = entries.map(({ term, paragraphs }) => {
    const mark = term.flatMap((inline) => textRuns([inline])).join('');
    const text = paragraphs.map((inlines) => inlineMarkup(desk, inlines, styles)).join('<br>');
    return { mark, text };
  });
  switch (styles.note) {
    case 'pandoc':
      book.neutral('↩︎');
      return `<section class="footnotes" role="doc-endnotes"><hr><ol>${items.map(({ mark, text }) => `<li id="fn:${mark}"><p>${text} <a href="#fnref:${mark}" class="footnote-backref" role="doc-backlink">↩︎</a></p></li>`).join('')}</ol></section>`;
    case 'brackets':
      return items.map(({ mark, text }) => `<p id="fn${mark}">[${mark}] ${text}</p>`).join('');
    case 'weixin':
      book.neutral('脚注');
      return `<h3>脚注</h3><section>${items.map(({ mark, text }) => `<p><code style="font-size:90%;opacity:0.6">[${mark}]</code> ${text}</p>`).join('')}</section>`;
    case 'plain':
      return `<hr><div class="footnotes">${items.map(({ mark, text }) => `<div><sup>[${mark}]</sup>${text}</div>`).join('')}</div>`;
  }
}

/** One block as markup; its gold goes into the book. */
export function renderBlock(desk: Desk, block: BodyBlock, styles: BlockStyles): string {
  const { book } = desk;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(inlineMarkup(desk, block.inlines, styles), styles.paragraph);
    case 'quote':
      return `<blockquote><p>${inlineMarkup(desk, block.inlines, styles)}</p></blockquote>`;
    case 'heading':
      return heading(inlineMarkup(desk, block.inlines, styles), block.level, styles);
    case 'code': {
      book.code(block.text);
      const { html, chrome } = styles.code.render(block.text, block.lang, desk.random);
      for (const phrase of chrome) book.noise(phrase);
      return html;
    }
    case 'formula':
      return formulaMarkup(desk, block.tex, true, styles.formula);
    case 'list':
      return list(desk, block.items, styles);
    case 'table':
      return table(desk, block.rows, styles);
    case 'image':
      return image(desk, block.name, block.caption, styles);
    case 'definitions':
      return definitions(desk, block.entries, styles);
    case 'details':
      return details(desk, block.entries, styles);
    case 'footnotes':
      return footnotes(desk, block.entries, styles);
  }
}
