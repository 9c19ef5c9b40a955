import { toFragment } from '../../packs/parts';
import { withFullWidth, writeFullWidth } from '../marks';
import type { Exported } from './source-lines';

/** The article's title as it leaves the reader. */
export function exportedTitle({ article, exportsFullWidth }: Exported): string {
  return exportsFullWidth ? withFullWidth(article.title) : article.title;
}

/** The article's text as it leaves the reader, in an element of `inert`, a document in which nothing loads. */
export function exportedText({ article, exportsFullWidth }: Exported, inert: Document): HTMLElement {
  const text = inert.createElement('div');
  text.append(toFragment(article.contentHtml, inert));
  if (exportsFullWidth) writeFullWidth(text);
  return text;
}
