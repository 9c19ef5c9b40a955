import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { pager } from '../noise';

/** Mirrors that keep user and number of the original in the path (survey 3.2). */
export const slugMirror: Family = {
  id: 'slug-mirror',
  pageClass: 'repost',
  compose(desk) {
    const { book, body, random } = desk;
    const origin = desk.origin('cnblogs');
    const number = origin.url.replace(/^.*\/|\.html$/g, '');
    const url = `http://t.${desk.domain}/${origin.user}-p-${number}.html`;
    book.noise(`${desk.brand} html css js c++ java python`);
    const langs = [desk.brand, 'html', 'css', 'js', 'c++', 'java', 'python']
      .map((name) => anchor(`/${name}/`, name))
      .join(' ');
    return {
      url,
      documentTitle: body.title,
      title: body.title,
      above: `<div class="langs">${langs}</div><ul><li><h2>${body.title}</h2></li></ul>`,
      article: renderArticle(desk, url, { code: random.pick(['cnblogs', 'br', 'plain']) }),
      below: pager(desk),
      source: { kind: 'article', url: origin.url, also: [] },
    };
  },
};
