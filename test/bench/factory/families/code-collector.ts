import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager, shareBar } from '../noise';
import { crumbs, metaLine, number, reads, titleHeading } from '../pieces';
import { trueStatement } from '../statement';

/** Collections with 首页 > 详细 crumbs, [点我收藏+] and 标签 lines; 原文 at the foot (survey 3.14). */
export const codeCollector: Family = {
  id: 'code-collector',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('cnblogs', 'blog', 'csdn');
    const url = `http://www.${desk.domain}/info-detail-${number(desk, 7)}.html`;
    const statement = trueStatement(desk, origin);
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${crumbs(desk, '', '详细')}${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk), `评论：${random.int(0, 3)}`, '收藏：0', '[点我收藏+]'] })}<p>${book.noise(`标签：${body.tags.join('   ')}   style   class   div`)}</p>`,
      article: renderArticle(desk, url, { code: random.pick(['cnblogs', 'br', 'dp-ol', 'plain']) }),
      below: `<p>${book.noise(body.title.slice(0, 2) === '' ? '' : `标签：${body.tags.join('   ')}`)}</p>${statement.html}${shareBar(desk)}${pager(desk)}`,
      source: statement.source,
    };
  },
};
