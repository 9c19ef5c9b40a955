import { passagesOf, passagesWith, quoteOf } from '../phrase-search';
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
  read(facts) {
    const { pattern } = rowDecoration;
    const rows = passagesWith(facts, rowDecoration).filter(
      ({ block, text }) =>
        pattern.test(text) || (block.length <= LONGEST_ROW && block.links.some((link) => pattern.test(link.text))),
    );
    const first = rows[0];
    if (first === undefined || rows.length < FEWEST_ROWS) {
      return undefined;
    }
    const heading = passagesOf(facts).find(({ text }) => relatedHeadings.test(text));
    return { ...quoteOf((heading ?? first).block), args: [String(rows.length)] };
  },
};
