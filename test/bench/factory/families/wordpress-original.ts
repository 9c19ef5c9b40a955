import { renderArticle } from '../article';
import type { Family } from '../family';
import { escapeText } from '../markup';
import { comments, pager, related, shareBar } from '../noise';
import { authorNotice } from '../notice';
import { metaLine, number, reads } from '../pieces';

/** A WordPress blog: author's notice with its own address, share bar, comments. */
export const wordpressOriginal: Family = {
  id: 'wordpress-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random } = desk;
    const url = `https://www.${desk.domain}/${random.pick([`archives/${number(desk, 4)}`, `${number(desk, 4)}.html`, `?p=${number(desk, 3)}`])}`;
    const notice = authorNotice(desk, url);
    return {
      url,
      documentTitle: `${body.title} – ${desk.brand}`,
      head: `<link rel="canonical" href="${url}"><meta name="generator" content="WordPress 6.2">`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<article class="post type-post"><header class="entry-header"><h1 class="entry-title">${escapeText(body.title)}</h1>${metaLine(desk, { author: desk.nick, more: [reads(desk)] })}</header>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: 'class="entry-content"',
        code: random.pick(['crayon', 'plain', 'prism-toolbar', 'syntaxhighlighter', 'line-numbers-rows']),
        tail: notice,
        interruptions: 1,
      }),
      below: `${shareBar(desk)}</article>${pager(desk)}${related(desk)}${comments(desk)}`,
      source: { kind: 'none' },
    };
  },
};
