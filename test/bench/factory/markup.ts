import type { Random } from './random';

/** Text as element content. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as a double-quoted attribute value. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/** A link whose text is plain. */
export function anchor(href: string, text: string, more = ''): string {
  return `<a href="${escapeAttribute(href)}"${more}>${escapeText(text)}</a>`;
}

const plainClasses = [
  'box',
  'wrap',
  'inner',
  'row',
  'col',
  'cont',
  'main-l',
  'w1200',
  'clearfix',
  'panel',
  'left',
  'bd',
];

/** A class name that says nothing, or one that a build tool made. */
export function dullClass(random: Random): string {
  if (random.chance(0.3)) return `css-${random.letters(6, 'abcdefghijkmnpqrstuvwxyz0123456789')}`;
  return random.some(plainClasses, random.int(1, 2)).join(' ');
}

/** The markup inside so many nested elements that mean nothing. */
export function nested(random: Random, html: string, depth: number): string {
  let result = html;
  for (let level = 0; level < depth; level += 1) result = `<div class="${dullClass(random)}">\n${result}\n</div>`;
  return result;
}
