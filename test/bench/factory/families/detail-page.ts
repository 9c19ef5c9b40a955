import { renderArticle } from '../article';
import type { Family } from '../family';
import { related, shareBar } from '../noise';
import { crumbs, firstWords, number, titleHeading } from '../pieces';
import { trueStatement } from '../statement';

/** Pages called «article > 正文» with a keyword behind the title and a flat summary (survey 3.9). */
export const detailPage: Family = {
  id: 'detail-page',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('csdn');
    const keyword = random.pick(body.tags);
    const url = `https://www.${desk.domain}/w/${origin.user}/article/detail/${number(desk, 6)}`;
    const title = `${body.title}_${keyword}`;
    const statement = random.chance(0.6) ? trueStatement(desk, origin) : undefined;
    const article = renderArticle(desk, url, {
      code: random.pick(['csdn-numbering', 'prism', 'copy-text']),
      alt: '在这里插入图片描述',
    });
    book.noise(`${firstWords(desk, 40)}_${keyword}`);
    return {
      url,
      documentTitle: `${title}-${desk.brand}`,
      title: body.title,
      above: `${crumbs(desk, '当前位置:', 'article > 正文')}${titleHeading(desk, title)}<div class="summary">${firstWords(desk, 40)}_${keyword}</div>`,
      article,
      below: `${statement?.html ?? ''}${shareBar(desk)}${related(desk)}`,
      source: statement?.source ?? { kind: 'platform', host: origin.host },
    };
  },
};
