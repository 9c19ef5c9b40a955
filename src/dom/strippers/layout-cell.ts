import { isLinkLine, type Lines } from '../lines';
import type { Found, Stripper } from '../stripper';

/** A cell with more of the page's prose than this is where the article stands. */
const mainShare = 0.5;
/** A column of teasers holds at least so many links … */
const fewestLinks = 4;
/** … and hardly any other lines: its heading, an advertisement. */
const linkShare = 0.6;
/** Most prose of such a column, of the page's. */
const mostProse = 0.1;

/** Columns and rows of menus and teasers on pages that are arranged with a table: the cells beside the article's. */
export const layoutCell: Stripper = {
  id: 'layout-cell',
  reason: 'navigation',
  live: false,
  share: mostProse,
  find({ root, lines }) {
    const total = lines.proseIn(root);
    const found: Found[] = [];
    for (const table of root.querySelectorAll('table')) {
      if (lines.proseIn(table) < total * mainShare || table.querySelector('th, caption') !== null) continue;
      const cells = [...table.querySelectorAll('td')].filter((cell) => cell.closest('table') === table);
      if (!cells.some((cell) => lines.proseIn(cell) >= total * mainShare)) continue;
      for (const cell of cells)
        if (lines.proseIn(cell) <= total * mostProse && isLinkColumn(cell, lines)) found.push({ elements: [cell] });
    }
    return found;
  },
};

function isLinkColumn(cell: Element, lines: Lines): boolean {
  const inside = lines.linesIn(cell).filter((line) => line.text !== '');
  if (inside.some((line) => line.code)) return false;
  const linked = inside.filter(isLinkLine).length;
  return cell.querySelectorAll('a').length >= fewestLinks && linked >= inside.length * linkShare;
}
