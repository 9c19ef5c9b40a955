import { renderArticle } from '../article';
import type { Family } from '../family';
import { escapeText } from '../markup';
import { related, shareBar } from '../noise';
import { crumbs } from '../pieces';

/** Essay sites that name the author but leave 来源 empty (survey 3.4). */
export const essaySite: Family = {
  id: 'essay-site',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('jianshu');
    const url = `https://www.${desk.domain}/subject/${random.letters(8, 'abcdefghijklmnopqrstuvwxyz')}.html`;
    const title = escapeText(body.title);
    const meta = `<div class="info"><span>${book.noise(`作者: ${origin.author}`)}</span> | <span>${book.noise('来源:')}</span><span>${book.noise(`发表于${desk.date} ${random.int(8, 23)}:${random.int(10, 59)}`)}</span> <span>${book.noise(`被阅读${random.int(0, 300)}次`)}</span></div>`;
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}`,
      title: body.title,
      author: origin.author,
      published: desk.date,
      above: `${crumbs(desk, '', body.title)}<h1>${title}</h1><h2 class="sub">${title}</h2>${meta}`,
      article: renderArticle(desk, url, { junkCaption: () => 'image' }),
      below: `${shareBar(desk)}${related(desk)}`,
      source: { kind: 'name', name: origin.author },
    };
  },
};
