import type { BlockStyles } from './blocks';
import type { ListItem } from './body';
import type { Desk } from './desk';
import { inlineMarkup } from './inlines';
import { paragraph } from './paragraph';

/** Lines with bullets or numbers typed by hand. */
function lineList(desk: Desk, items: readonly ListItem[], styles: BlockStyles): string {
  return items
    .map((item, at) => {
      const mark = item.isOrdered ? `${desk.book.neutral(`${at + 1}`)}、` : '• ';
      return paragraph(
        `${'　'.repeat(item.depth)}${mark}${inlineMarkup(desk, item.inlines, styles)}`,
        styles.paragraph,
      );
    })
    .join('\n');
}

/** Items that stand one after the other as nested lists. */
export function list(desk: Desk, items: readonly ListItem[], styles: BlockStyles): string {
  if (styles.list === 'lines') return lineList(desk, items, styles);
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
    html += `<li>${styles.list === 'loose' ? `<p>${text}</p>` : text}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}
