import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { number, titleHeading } from '../pieces';
import { trueStatement } from '../statement';

/** 来源:互联网 发布:advert 编辑:brand in the meta line, sometimes a true line inside (survey 3.15). */
export const brandCredit: Family = {
  id: 'brand-credit',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('csdn', 'blog', 'cnblogs');
    const url = `http://www.${desk.domain}/Detail/${number(desk, 7)}.html`;
    const keyword = random.pick(['网页游戏排行榜', '手机铃声下载', '淘宝店铺装修', '驾校一点通']);
    const inner = random.chance(0.7) ? trueStatement(desk, origin) : undefined;
    const meta = [
      '来源:互联网',
      `发布:${keyword}`,
      `编辑:${desk.brand}`,
      `时间:${desk.date.replaceAll('-', '/')} ${random.int(10, 23)}:${random.int(10, 59)}`,
    ];
    const article = renderArticle(
      desk,
      url,
      inner === undefined ? {} : random.pick([{ lead: inner.html }, { tail: inner.html }]),
    );
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}<div class="xx">${meta.map((part) => book.noise(part)).join('　')}</div>`,
      article,
      below: related(desk, 'plain'),
      source: inner?.source ?? { kind: 'none' },
    };
  },
};
