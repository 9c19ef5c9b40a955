import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';
import { trueStatement } from '../statement';
import { toTraditional } from '../traditional';

/** Sites that turn mainland posts into traditional characters (survey 3.13). */
export const converter: Family = {
  id: 'converter',
  pageClass: 'repost',
  compose(desk) {
    const { body } = desk;
    const origin = desk.origin('cnblogs', 'csdn', 'juejin');
    const url = `https://${desk.domain}/${desk.date.slice(0, 4)}/${number(desk, 8)}.html`;
    const isChinese = body.lang === 'zh-CN';
    const title = isChinese ? toTraditional(body.title) : body.title;
    const statement = trueStatement(desk, origin);
    return {
      url,
      documentTitle: `${title} - ${desk.brand}`,
      title,
      author: origin.author,
      published: desk.date,
      above: `${titleHeading(desk, title)}${metaLine(desk, { author: origin.author })}`,
      article: renderArticle(desk, url, {
        ...(isChinese ? { damage: 'traditional' as const } : {}),
        tail: statement.html,
      }),
      below: related(desk),
      source: statement.source,
    };
  },
};
