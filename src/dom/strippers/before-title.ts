import { essence } from '../../core/text/essence';
import { isLinkLine, type Line } from '../lines';
import type { Found, Stripper } from '../stripper';

/** Menus stand above the title, and titles stand in the first lines of a page. */
const lastTitleLine = 60;

/** Longest line above a title that is a label of the site; a motto has a full stop. */
const longestLabel = 60;

function isLabel(line: Line): boolean {
  return line.length <= longestLabel && !/[。！？!?；;]/.test(line.text) && !/^H[1-6]$/.test(line.element.nodeName);
}

/** Links and labels above the title: the site's name and its menu, whatever the template calls them. Counted by links. */
export const beforeTitle: Stripper = {
  id: 'before-title',
  reason: 'navigation',
  live: false,
  find({ lines, title, facts }) {
    const wanted = new Set([essence(title), essence(facts.heading)].filter((one) => one.length >= 2));
    const fewest = Math.min(...[...wanted].map((one) => one.length));
    const head = lines.all.slice(0, lastTitleLine);
    const at = head.findIndex(
      (line) => !line.mixed && line.text.length >= fewest && wanted.has(essence(line.text)) && !isLinkLine(line),
    );
    const found: Found[] = [];
    for (const line of head.slice(0, Math.max(0, at))) {
      if (line.mixed || line.code || !(isLinkLine(line) || isLabel(line))) continue;
      const links = line.element.querySelectorAll('a').length;
      found.push({ elements: [line.element], count: Math.max(1, links), preview: line.text });
    }
    return found;
  },
};
