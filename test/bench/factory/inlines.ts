import { type Inline, textRuns } from './body';
import type { Desk } from './desk';
import { type FormulaStyle, glyphsOf } from './formula';
import { anchor, escapeText } from './markup';

/** How a page marks footnotes and lists them at the end. */
export type NoteStyle = 'pandoc' | 'brackets' | 'weixin' | 'plain';

/** The choices that running text depends on. */
export interface InlineStyles {
  readonly formula: FormulaStyle;
  readonly note: NoteStyle;
  /** A word that the site turns into a link wherever it meets it in the text, or none. */
  readonly linkedWord: string;
}

function noteMark(desk: Desk, mark: string, style: NoteStyle): string {
  const shown = style === 'pandoc' ? mark : `[${mark}]`;
  desk.book.neutral(shown);
  switch (style) {
    case 'pandoc':
      return `<sup id="fnref:${mark}"><a href="#fn:${mark}" class="footnote-ref" role="doc-noteref">${mark}</a></sup>`;
    case 'brackets':
      return `<a href="#fn${mark}" name="fnref${mark}">[${mark}]</a>`;
    case 'weixin':
      return `<sup style="font-size:80%;color:rgb(0,112,192)">[${mark}]</sup>`;
    case 'plain':
      return `<sup>[${mark}]</sup>`;
  }
}

/** A formula as markup; what must come of it goes into the book. */
export function formulaMarkup(desk: Desk, tex: string, isDisplay: boolean, style: FormulaStyle): string {
  const { html, wanted = tex, images = [], other } = style.render(tex, isDisplay);
  desk.book.formula({ tex: wanted, glyphs: glyphsOf(tex), images, ...(other === undefined ? {} : { other }) });
  return html;
}

/** Running text as markup. Its gold goes into the book. */
export function inlineMarkup(desk: Desk, inlines: readonly Inline[], styles: InlineStyles): string {
  for (const run of textRuns(inlines)) desk.book.text(run);
  for (const inline of inlines)
    if ('shown' in inline && inline.shown !== undefined && inline.shown !== inline.text)
      desk.book.damaged(inline.text, inline.shown);
  return inlines.map((inline) => oneInline(desk, inline, styles)).join('');
}

function oneInline(desk: Desk, inline: Inline, styles: InlineStyles): string {
  switch (inline.kind) {
    case 'code':
      return `<code>${escapeText(inline.text)}</code>`;
    case 'tex':
      return formulaMarkup(desk, inline.text, false, styles.formula);
    case 'link':
      return anchor(inline.href, inline.text);
    case 'strong':
      return `<strong>${escapeText(inline.shown ?? inline.text)}</strong>`;
    case 'em':
      return `<em>${escapeText(inline.shown ?? inline.text)}</em>`;
    case 'text':
      return withLinkedWord(escapeText(inline.shown ?? inline.text), styles.linkedWord);
    case 'note':
      return noteMark(desk, inline.text, styles.note);
    case 'break':
      return '<br>';
  }
}

/** The first of the words as a link to a page of the site's own, as tagging plug-ins make it. */
function withLinkedWord(html: string, word: string): string {
  if (word === '' || !html.includes(word)) return html;
  return html.replace(word, `<a href="/tag/${encodeURIComponent(word)}" class="keyword" target="_blank">${word}</a>`);
}
