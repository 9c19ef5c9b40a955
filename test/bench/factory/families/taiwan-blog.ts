import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { comments } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** A blog from Taiwan in its own script: traditional characters are no mark of a converter. */
export const taiwanBlog: Family = {
  id: 'taiwan-blog',
  pageClass: 'original',
  suits: (body) => body.lang === 'zh-TW',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${random.letters(6, 'abcdefghij')}.${desk.domain}/blog/post/${number(desk, 9)}`;
    const notice = random.chance(0.5)
      ? `<p>${book.neutral('本文章為原創，轉載請註明出處：')}${anchor(url, book.neutral(url))}</p>`
      : '';
    const tail = `<div class="footer-tools">${book.noise('創作者介紹')} ${book.noise('發表在痞客邦')} ${book.noise('全站熱搜')}</div>`;
    book.feature('confusable:script');
    return {
      url,
      documentTitle: `${body.title} @ ${desk.nick} :: ${desk.brand}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick })}`,
      article: renderArticle(desk, url, { interruptions: 0, tail: notice }),
      below: `${tail}${comments(desk)}`,
      source: { kind: 'none' },
    };
  },
};
