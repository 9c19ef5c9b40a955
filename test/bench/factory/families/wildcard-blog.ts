import { renderArticle } from '../article';
import type { Family } from '../family';
import { promotion, related } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { emptyStatement } from '../statement';

/** Wild-card sub-domain blogs (survey 3.1): cites itself, 查看>> rows below. */
export const wildcardBlog: Family = {
  id: 'wildcard-blog',
  pageClass: 'repost',
  compose(desk) {
    const { random, book, body } = desk;
    desk.origin('csdn');
    const url = `http://${random.letters(5, 'abcdefghijklmnop')}.${desk.domain}/${random.chance(0.5) ? '' : `post/${number(desk, 6)}.html`}`;
    const length = `本文共 ${random.int(900, 9000)} 字，大约阅读时间需要 ${random.int(2, 30)} 分钟。`;
    const article = renderArticle(desk, url, { alt: '在这里插入图片描述', junkCaption: () => '在这里插入图片描述' });
    const statement = emptyStatement(desk, url);
    return {
      url,
      documentTitle: random.pick([body.title, `${body.title}_${desk.brand}`]),
      title: body.title,
      published: desk.date,
      above: `${promotion(desk)}${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk)] })}<p>${book.noise(length)}</p>`,
      article,
      below: `${statement.html}${related(desk, 'more')}`,
      source: statement.source,
    };
  },
};
