import { passagesWith, quoteOf } from '../phrase-search';
import { templateTrailers } from '../phrases/page-phrases';
import type { Signal } from '../signal';

/**
 * Behind the text stand the page's title and its own address as two fields of a template, worded otherwise than blogs
 * do. Article farms of web design companies print it.
 *
 * @example 当前文章：标题 文章网址：http://…
 */
export const templateTrailer: Signal = {
  id: 'template-trailer',
  sign: 'for',
  read(facts) {
    const found = passagesWith(facts, templateTrailers).find(
      ({ block, text }) =>
        !block.hidden &&
        (block.region === 'article' || block.region === 'after') &&
        block.kind !== 'code' &&
        templateTrailers.pattern.test(text),
    );
    return found && quoteOf(found.block);
  },
};
