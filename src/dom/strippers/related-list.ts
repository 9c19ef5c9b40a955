import {
  authorListHeading,
  friendLinksHeading,
  relatedHeading,
  rowDecoration,
  rowEnd,
  rowFacts,
} from '../../core/phrases/boilerplate';
import { siteOfAddress } from '../../core/url/plain-address';
import { isLinkLine, type Line, type Lines } from '../lines';
import type { Found, Scope, Stripper } from '../stripper';

const maximumRows = 400;
const longestHeading = 40;
const longestRow = 120;
/** Titles without a link or decoration that a list bears in a row: date, summary. */
const mostPlain = 2;
/** Sentences end in a full stop; titles do not. */
const sentenceEnd = /[。！；;]$/;

/**
 * Lists of other articles: a heading such as 你可能感兴趣的文章 with the rows below it. Rows are links, or short titles
 * with a decoration such as 查看>> after each. Counted by titles: a decoration is no item. Lists under a heading that
 * authors use too (延伸阅读) stay when their links lead away from the site.
 */
export const relatedList: Stripper = {
  id: 'related-list',
  reason: 'related',
  live: true,
  share: 0.5,
  find(scope) {
    const found: Found[] = [];
    const all = scope.lines.all;
    for (let at = 0; at < all.length; at++) {
      const heading = all[at];
      if (heading === undefined || !isListHeading(heading)) continue;
      const rows = rowsAfter(scope.lines, at + 1);
      if (rows.length === 0 || (authorListHeading.test(heading.text) && leadsAway(rows, scope))) continue;
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

function isListHeading(line: Line): boolean {
  return !line.code && !line.mixed && line.length <= longestHeading && isHeadingText(line.text);
}

function isHeadingText(text: string): boolean {
  return relatedHeading.test(text.toLowerCase()) || friendLinksHeading.test(text);
}

/** The rows that follow a heading, as long as they look like rows; none when they do not make a list. */
function rowsAfter(lines: Lines, from: number): readonly Line[] {
  const rows: Line[] = [];
  let plain = 0;
  for (const line of lines.all.slice(from, from + maximumRows)) {
    if (line.code || (line.mixed && !isRowBox(line, lines))) break;
    const isSure = isRow(line) || isBesideRow(line, rows, plain, lines);
    if (!isSure && (line.length > longestRow || sentenceEnd.test(line.text) || isHeading(line))) break;
    plain = isSure ? 0 : plain + 1;
    rows.push(line);
    if (plain > mostPlain) break;
  }
  rows.length -= plain;
  return rows;
}

/** A link, a decoration, or a link with a date, a number of readers or a decoration beside it. */
function isRow(line: Line): boolean {
  if (isLinkLine(line) || rowDecoration.test(line.text)) return true;
  if (line.linked === 0 || line.length > longestRow) return false;
  return rowEnd.test(line.text) || line.linked >= line.text.replace(rowFacts, '').trim().length * 0.6;
}

/** Most lines in the box of one item: title, summary, facts. */
const itemLines = 4;

/** A summary in the same small box as the title before it. */
function isBesideRow(line: Line, rows: readonly Line[], plain: number, lines: Lines): boolean {
  const title = plain === 0 ? rows.at(-1) : undefined;
  for (let box = title?.element; box != null && lines.unitsIn(box) <= itemLines; box = box.parentElement ?? undefined)
    if (box.contains(line.element)) return box !== title?.element;
  return false;
}

/** On a live page, where runs are not wrapped, the box of a title and the decoration behind it is one mixed line. */
function isRowBox(line: Line, lines: Lines): boolean {
  return rowDecoration.test(line.text) && lines.unitsIn(line.element) <= 3;
}

function isHeading(line: Line): boolean {
  return /^H[1-6]$/.test(line.element.nodeName);
}

/** Rows that an author's list of references to one other site may have; a site's own list under another name has more. */
const mostReferences = 3;

/** True when most links of the rows lead to other sites: an author's references, not the site's own list. */
function leadsAway(rows: readonly Line[], scope: Scope): boolean {
  const own = siteOfAddress(scope.facts.url);
  const sites = rows.flatMap((row) => {
    const link = row.element.querySelector('a') ?? row.element.closest('a');
    return link === null ? [] : [siteOfAddress(link.getAttribute('href') ?? '')];
  });
  const foreign = sites.filter((site) => site !== '' && site !== own);
  const isSpread = new Set(foreign).size > 1 || foreign.length <= mostReferences;
  return foreign.length * 2 > sites.length && isSpread;
}
