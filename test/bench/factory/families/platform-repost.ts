import { renderArticle } from '../article';
import type { Family } from '../family';
import { comments } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { vagueStatement } from '../statement';

/** A platform's editors who print an account's article with a line that says so (survey 1e). */
export const platformRepost: Family = {
  id: 'platform-repost',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('weixin', 'zhihu');
    const url = random.pick([
      `https://www.51cto.com/article/${number(desk, 6)}.html`,
      `https://www.oschina.net/news/${number(desk, 6)}`,
      `https://www.${desk.domain}/news/${number(desk, 6)}`,
    ]);
    const { html, source } = vagueStatement(desk, origin);
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      published: desk.date,
      author: origin.author,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: origin.author, more: [reads(desk)] })}`,
      article: renderArticle(desk, url, random.pick([{ lead: html }, { tail: html }])),
      below: comments(desk),
      source,
      levels: ['possible'],
    };
  },
};
