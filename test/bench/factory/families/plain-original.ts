import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** An ordinary personal site without any statement, in any layout. */
export const plainOriginal: Family = {
  id: 'plain-original',
  pageClass: 'original',
  compose(desk) {
    const { body } = desk;
    const url = `https://${desk.domain}/notes/${number(desk, 4)}.html`;
    return {
      url,
      documentTitle: `${body.title} - ${desk.nick}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick })}`,
      article: renderArticle(desk, url, { interruptions: 0 }),
      below: related(desk, 'plain'),
      source: { kind: 'none' },
    };
  },
};
