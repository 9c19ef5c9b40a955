import { renderArticle } from '../article';
import type { Family } from '../family';
import { comments, related, shareBar } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { placed } from '../place';
import { trueStatement } from '../statement';

/** Scrapers that say 转载地址 truly, with lists, comments and share bars around. */
export const foreignNotice: Family = {
  id: 'foreign-notice',
  pageClass: 'repost',
  compose(desk) {
    const { body } = desk;
    const origin = desk.origin('csdn', 'cnblogs', 'jianshu', 'juejin', 'segmentfault', 'blog');
    const url = `https://www.${desk.domain}/tech/${number(desk, 6)}`;
    const statement = trueStatement(desk, origin);
    const { top, above, lead, tail, below, late } = placed(desk, statement.html);
    return {
      url,
      documentTitle: `${body.title}｜${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${top}${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk)] })}${above}`,
      article: renderArticle(desk, url, { lead, tail }),
      below: `${below}${shareBar(desk)}${related(desk)}${late}${comments(desk)}`,
      source: statement.source,
    };
  },
};
