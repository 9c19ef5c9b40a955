import { foldedText, quoteOf } from '../phrase-search';
import { relatedHeadings, rowDecoration } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/** Fewer decorated rows may be a pager. */
const FEWEST_ROWS = 3;
/** A title with its decoration; longer rows are excerpts of a blog's own list. */
const LONGEST_ROW = 60;

/**
 * A generated list of other articles whose rows carry decorations such as `查看>>`: templates of copying sites print it, blog themes do not.
 *
 * @example 你可能感兴趣的文章 … 查看>>
 */
export const relatedList: Signal = {
  id: 'related-list',
  sign: 'for',
  read({ blocks }) {
    const rows = blocks.filter(
      (block) =>
        rowDecoration.test(foldedText(block)) ||
        (block.length <= LONGEST_ROW && block.links.some((link) => rowDecoration.test(link.text))),
    );
    const first = rows[0];
    if (first === undefined || rows.length < FEWEST_ROWS) {
      return undefined;
    }
    const heading = blocks.find((block) => relatedHeadings.test(foldedText(block)));
    return { ...quoteOf(heading ?? first), args: [String(rows.length)] };
  },
};
