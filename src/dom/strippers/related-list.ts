import { relatedHeading, rowDecoration } from '../../core/phrases/boilerplate';
import { isLinkLine, type Line, type Lines } from '../lines';
import type { Found, Stripper } from '../stripper';

const maximumRows = 400;
const longestRow = 120;
/** Sentences end in a full stop; titles do not. */
const sentenceEnd = /[。！；;]$/;

/**
 * Lists of other articles: a heading such as 你可能感兴趣的文章 with the rows below it. Rows are links, or short titles
 * with a decoration such as 查看>> after each. Counted by titles: a decoration is no item.
 */
export const relatedList: Stripper = {
  id: 'related-list',
  reason: 'related',
  live: true,
  share: 0.5,
  find({ lines }) {
    const found: Found[] = [];
    const all = lines.all;
    for (let at = 0; at < all.length; at++) {
      const heading = all[at];
      if (heading === undefined || heading.code || heading.mixed || heading.length > 40) continue;
      if (!relatedHeading.test(heading.text)) continue;
      const rows = rowsAfter(lines, at + 1);
      if (rows.length === 0) continue;
      const items = rows.filter((row) => !rowDecoration.test(row.text));
      found.push({
        elements: [heading, ...rows].map((row) => row.element),
        count: Math.max(items.length, 1),
        preview: [heading, ...items].map((row) => row.text).join(' / '),
      });
      at += rows.length;
    }
    return found;
  },
};

/** The rows that follow a heading, as long as they look like rows; none when they do not make a list. */
function rowsAfter(lines: Lines, from: number): readonly Line[] {
  const rows: Line[] = [];
  let plain = 0;
  for (const line of lines.all.slice(from, from + maximumRows)) {
    if (line.code || (line.mixed && !isRowBox(line, lines))) break;
    const isSure = isLinkLine(line) || rowDecoration.test(line.text);
    if (!isSure && (line.length > longestRow || sentenceEnd.test(line.text) || isHeading(line))) break;
    plain = isSure ? 0 : plain + 1;
    rows.push(line);
    if (plain > 2) break;
  }
  rows.length -= plain;
  return rows;
}

/** On a live page, where runs are not wrapped, the box of a title and the decoration behind it is one mixed line. */
function isRowBox(line: Line, lines: Lines): boolean {
  return rowDecoration.test(line.text) && lines.unitsIn(line.element) <= 3;
}

function isHeading(line: Line): boolean {
  return /^H[1-6]$/.test(line.element.nodeName);
}
