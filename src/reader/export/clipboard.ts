import { toFragment } from '../../packs/parts';
import { plainText } from '../plain-text';
import type { Copied } from './copy';
import { type Exported, sourceLines } from './source-lines';

/** The article for the clipboard, as rich and as plain text, with its source block. `document` is only a workshop. */
export function articleForClipboard(exported: Exported, document: Document, now: Date): Copied {
  const { article } = exported;
  const lines = sourceLines(exported, now);
  const inert = document.implementation.createHTMLDocument('');
  const add = (name: string, text: string): void => {
    const element = inert.createElement(name);
    element.textContent = text;
    inert.body.append(element);
  };
  add('h1', article.title);
  inert.body.append(toFragment(article.contentHtml, inert), inert.createElement('hr'));
  for (const line of lines) add('p', line);
  return {
    html: inert.body.innerHTML,
    text: [article.title, plainText(toFragment(article.contentHtml, inert)), lines.join('\n')].join('\n\n'),
  };
}
