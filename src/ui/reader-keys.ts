import type { MessageKey } from '../platform/i18n';

/** What single keys of the reader do, and the keys. */
export type KeyRow = readonly [name: MessageKey, ...keys: string[]];

/** Keys for finding one's way in an article. */
export const readingKeys: readonly KeyRow[] = [
  ['reader_key_sections', 'J', 'K'],
  ['reader_contents', 'T'],
  ['reader_key_original', 'O'],
  ['reader_view_page', 'V'],
  ['reader_key_evidence', 'W'],
  ['reader_key_speech', 'L'],
  ['reader_close', 'Esc'],
];

/** Keys for its look and for taking it along. */
export const lookKeys: readonly KeyRow[] = [
  ['reader_appearance', 'A'],
  ['reader_font_size', '-', '=', '0'],
  ['reader_measure', '[', ']'],
  ['reader_key_theme', 'D'],
  ['reader_export', 'E'],
  ['reader_copy_article', 'C'],
  ['reader_copy_markdown', 'M'],
  ['reader_print', 'P'],
  ['reader_key_this', '?'],
];
