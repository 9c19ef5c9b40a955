import { plainText } from '../plain-text';
import type { Copied } from './copy';
import { exportedText, exportedTitle } from './exported-text';
import { type Exported, sourceLines } from './source-lines';

/** The article for the clipboard, as rich and as plain text, with its source block. `document` is only a workshop. */
export function articleForClipboard(exported: Exported, document: Document, now: Date): Copied {
  const title = exportedTitle(exported);
  const lines = sourceLines(exported, now);
  const inert = document.implementation.createHTMLDocument('');
  const add = (name: string, text: string): void => {
    const element = inert.createElement(name);
    element.textContent = text;
    inert.body.append(element);
  };
  const content = exportedText(exported, inert);
  const text = [title, plainText(content), lines.join('\n')].join('\n\n');
  add('h1', title);
  inert.body.append(...content.childNodes, inert.createElement('hr'));
  for (const line of lines) add('p', line);
  return { html: inert.body.innerHTML, text };
}
