import { renderArticle } from '../article';
import type { Family } from '../family';
import { number, titleHeading } from '../pieces';

/** Copies without any mark (survey 3.29): to be read well; nobody can know from the page alone. */
export const bareBody: Family = {
  id: 'bare-body',
  pageClass: 'repost',
  compose(desk) {
    const { body } = desk;
    const url = `http://www.${desk.domain}/${number(desk, 5)}.html`;
    return {
      url,
      documentTitle: body.title,
      title: body.title,
      above: titleHeading(desk, body.title),
      article: renderArticle(desk, url, { alt: '' }),
      below: '',
      source: { kind: 'none' },
      isMarked: false,
    };
  },
};
