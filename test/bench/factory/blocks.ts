import { type BodyBlock, type Entry, type Inline, textRuns } from './body';
import type { CodeStyle } from './code';
import type { Desk } from './desk';
import type { ImageStyle } from './images';
import { writtenAddress } from './images';
import { formulaMarkup, type InlineStyles, inlineMarkup } from './inlines';
import { list } from './lists';
import { escapeText } from './markup';
import { isBroken, type ParagraphStyle, paragraph } from './paragraph';

/** The choices for one article. */
export interface BlockStyles extends InlineStyles {
  readonly paragraph: ParagraphStyle;
  readonly code: CodeStyle;
  readonly image: ImageStyle;
  readonly heading: 'tag' | 'strong' | 'anchored' | 'linked';
  /** Whether tables mark their first row as a head. */
  readonly hasTableHead: boolean;
  /** Items of lists hold text or paragraphs, or are lines that only look like a list. */
  readonly list: 'tight' | 'loose' | 'lines';
  /** How folded questions are written. */
  readonly fold: 'details' | 'open-details' | 'boxes';
  readonly caption: 'figure' | 'boxed' | 'line';
  /** Alternative text and, where the site prints one, the worthless caption below each image. */
  readonly alt: string;
  readonly junkCaption?: (number: number) => string;
  readonly page: string;
}

function heading(html: string, level: number, styles: BlockStyles): string {
  if (isBroken(styles.paragraph)) return `<b>${html}</b><br><br>`;
  const id = `t${level}`;
  switch (styles.heading) {
    case 'strong':
      return paragraph(`<strong>${html}</strong>`, styles.paragraph);
    case 'anchored':
      return `<h${level} id="${id}"><a href="#${id}" class="headerlink" title="链接到此处"></a>${html}<a class="anchor" aria-hidden="true" href="#${id}">#</a></h${level}>`;
    case 'linked':
      return `<h${level}><a name="${id}"></a><span>${html}</span></h${level}>`;
    case 'tag':
      return `<h${level} id="${id}">${html}</h${level}>`;
  }
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
  if (styles.caption === 'boxed')
    return `<div class="wp-caption aligncenter" style="width:610px">${html}<p class="wp-caption-text">${escapeText(caption)}</p></div>`;
  if (styles.caption === 'line')
    return `<p style="text-align:center">${html}</p><p style="text-align:center;font-size:13px;color:#888">${escapeText(caption)}</p>`;
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
