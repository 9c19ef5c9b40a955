import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { authorNotice } from '../notice';
import { titleHeading } from '../pieces';

/** Each paragraph ends in a stray tag word (survey 3.11); the author's notice survives. */
export const keywordInjector: Family = {
  id: 'keyword-injector',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('juejin', 'segmentfault', 'csdn');
    const url = `http://www.${desk.domain}/article/p-${random.letters(8, 'abcdefghijklmn')}-${random.letters(2, 'abcdefg')}.html`;
    const notice = authorNotice(desk, origin.url);
    const article = renderArticle(desk, url, {
      damage: 'keyword',
      tail: notice,
      code: random.pick(['copy-inside', 'br', 'plain']),
    });
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      above: titleHeading(desk, body.title),
      article,
      below: related(desk),
      source: notice.includes(origin.url) ? { kind: 'article', url: origin.url, also: [] } : { kind: 'none' },
      isMarked: notice.includes(origin.url) || desk.book.lists.damaged.length > 0,
    };
  },
};
