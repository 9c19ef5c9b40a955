import { renderArticle } from '../article';
import { decoys } from '../decoys';
import type { Family } from '../family';
import { comments, pager, related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** An original that names other pages: reference lists, credited snippets, talk about reposting, tables of links. */
export const referenceOriginal: Family = {
  id: 'reference-original',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${desk.domain}/posts/${number(desk, 4)}`;
    const chosen = random.some(decoys, random.int(1, 2));
    for (const decoy of chosen) book.feature(`confusable:${decoy.id}`);
    return {
      url,
      documentTitle: `${body.title} · ${desk.nick}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick })}`,
      article: renderArticle(desk, url, {
        closing: () => chosen.map((decoy) => decoy.make(desk)).join('\n'),
        interruptions: 0,
      }),
      below: `${pager(desk)}${related(desk)}${random.chance(0.3) ? comments(desk) : ''}`,
      source: { kind: 'none' },
    };
  },
};
