import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { titleHeading } from '../pieces';

/** Archives of WeChat accounts: 查看原文 is a link, the account stands in the meta line (survey 3.24). */
export const accountArchive: Family = {
  id: 'account-archive',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('weixin');
    const url = `https://${desk.domain}/a/${random.letters(16)}/${random.int(1, 5)}`;
    const link = anchor(origin.url, random.pick(['查看原文', '阅读原文', '原文']));
    const credit = book.neutral(`The following article is from ${origin.author} Author ${origin.author}`);
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      author: origin.author,
      published: desk.date,
      above: `<div class="bar">${link} ${anchor('/', '其他')}</div>${titleHeading(desk, body.title)}<div class="meta"><span>${book.noise(`公众号：${origin.author}`)}</span> <span>${book.noise(desk.date)}</span></div><p>${credit}</p>`,
      article: renderArticle(desk, url, { paragraph: 'section', container: 'one' }),
      below: '',
      source: { kind: 'article', url: origin.url, also: [] },
    };
  },
};
