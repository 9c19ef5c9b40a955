import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { placed } from '../place';
import { trueStatement } from '../statement';

/** Honest reposts: 转载 in the title and a statement in the first or last lines (survey 1e). */
export const creditedRepost: Family = {
  id: 'credited-repost',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('csdn', 'cnblogs', 'jianshu', 'juejin', 'weixin', 'blog', 'segmentfault');
    const url = random.pick([
      `https://www.cnblogs.com/${random.letters(6, 'abcdefgh')}/p/${number(desk, 8)}.html`,
      `https://blog.csdn.net/weixin_30${number(desk, 6)}/article/details/${number(desk, 8)}`,
      `http://www.${desk.domain}/archives/${number(desk, 4)}.html`,
    ]);
    const statement = trueStatement(desk, origin);
    const { top, above, lead, tail, below, late } = placed(desk, statement.html);
    const isMarkedInTitle = random.chance(0.6);
    const title = isMarkedInTitle
      ? `${random.pick(['[转]', '【转载】', '（转）', '[转载]'])}${body.title}`
      : body.title;
    return {
      url,
      documentTitle: `${title} - ${desk.nick} - ${desk.brand}`,
      title,
      published: desk.date,
      author: desk.nick,
      above: `${top}${titleHeading(desk, title)}${metaLine(desk, { author: desk.nick, more: [reads(desk)] })}${above}`,
      article: renderArticle(desk, url, { lead, tail }),
      below: `${below}${pager(desk)}${late}`,
      source: statement.source,
    };
  },
};
