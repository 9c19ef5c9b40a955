import { toFragment } from '../packs/parts';
import { t, uiLanguage } from '../platform/i18n';
import type { Copied } from './copy';
import { longDate } from './dates';
import { plainText } from './plain-text';
import type { Reader } from './reader-context';
import { stateKeys } from './source/state-keys';

/** Title, where it stood, where it comes from, and when it was taken: part of everything that leaves the reader. */
function sourceLines(
  { page, shown, reading }: Pick<Reader, 'page' | 'shown' | 'reading'>,
  now: Date,
): readonly string[] {
  const original = shown.source.best?.url;
  const state = shown.given ? 'likely' : reading.source.state;
  return [
    t('reader_export_page', page.url),
    ...(original === undefined ? [] : [t('reader_export_original', original)]),
    t('reader_export_state', t(stateKeys[state])),
    t('reader_export_saved', longDate(now.toISOString(), uiLanguage())),
  ];
}

/** The article for the clipboard, as rich and as plain text, with its source block. `document` is only a workshop. */
export function articleForClipboard(
  reader: Pick<Reader, 'page' | 'shown' | 'reading' | 'article'>,
  document: Document,
  now: Date,
): Copied {
  const { article } = reader;
  const lines = sourceLines(reader, now);
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
