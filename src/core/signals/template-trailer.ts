import { foldedText, quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

/** Two fields, a title's and an address's, in the many wordings that templates draw by lot; blogs write 本文链接. */
const TRAILER =
  /(?:当前|网站|网页|分享|新闻|文章|标题)(?:文章|标题|题目|名称|来源)\s*:.{2,200}(?:当前|网站|网页|分享|文章|转载|链接)(?:网址|地址|链接|路径|url|来源)\s*:\s*https?:\/\//;

/**
 * Behind the text stand the page's title and its own address as two fields of a template, worded otherwise than blogs
 * do. Article farms of web design companies print it.
 *
 * @example 当前文章：标题 文章网址：http://…
 */
export const templateTrailer: Signal = {
  id: 'template-trailer',
  sign: 'for',
  read({ blocks }) {
    const found = blocks.find(
      (block) =>
        !block.hidden &&
        (block.region === 'article' || block.region === 'after') &&
        block.kind !== 'code' &&
        TRAILER.test(foldedText(block)),
    );
    return found && quoteOf(found);
  },
};
